/// Pure algorithms on text: ranges, segments, graphemes, words. Knows nothing but java.base.
@NullMarked
package lectern.text;

import org.jspecify.annotations.NullMarked;
