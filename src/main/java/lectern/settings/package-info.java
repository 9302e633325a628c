/// What the user can change, as data: settings, commands, keys, texts, themes.
@NullMarked
package lectern.settings;

import org.jspecify.annotations.NullMarked;
