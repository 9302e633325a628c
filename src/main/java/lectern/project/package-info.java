/// An open project: its use cases, its steps, its notifications.
@NullMarked
package lectern.project;

import org.jspecify.annotations.NullMarked;
