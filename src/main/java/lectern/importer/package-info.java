/// Files to documents. Knows no database and no screen.
@NullMarked
package lectern.importer;

import org.jspecify.annotations.NullMarked;
