/// The guide: pages in Markdown, and the pane that shows them.
@NullMarked
package lectern.guide;

import org.jspecify.annotations.NullMarked;
