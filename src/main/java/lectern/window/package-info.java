/// Everything on screen but the reading view.
@NullMarked
package lectern.window;

import org.jspecify.annotations.NullMarked;
