/// The only SQL: one SQLite file per project.
@NullMarked
package lectern.storage;

import org.jspecify.annotations.NullMarked;
