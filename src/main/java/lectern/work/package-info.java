/// Background work: lanes, progress, cancel.
@NullMarked
package lectern.work;

import org.jspecify.annotations.NullMarked;
