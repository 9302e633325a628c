/// The reading view; the only place that knows RichTextFX.
@NullMarked
package lectern.reader;

import org.jspecify.annotations.NullMarked;
