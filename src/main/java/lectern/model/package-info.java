/// What a project is made of, as records.
@NullMarked
package lectern.model;

import org.jspecify.annotations.NullMarked;
