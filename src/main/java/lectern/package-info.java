/// Lectern: an offline desk for reading policy texts.
@NullMarked
package lectern;

import org.jspecify.annotations.NullMarked;
