/// Annotations to files.
@NullMarked
package lectern.exporter;

import org.jspecify.annotations.NullMarked;
