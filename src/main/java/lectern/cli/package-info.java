/// The same use cases from a terminal.
@NullMarked
package lectern.cli;

import org.jspecify.annotations.NullMarked;
