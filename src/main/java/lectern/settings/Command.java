package lectern.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that can be done by menu or key, in the order of the menus.
///
/// The text of a command is `command.` and its name in lower case. Commands of one menu with different groups are
/// told apart by a line. The digits apply tags and are in [#TAG_DIGITS].
public enum Command {
    NEW(Menu.FILE, 1, Context.ALWAYS, "Ctrl+N"),
    OPEN(Menu.FILE, 1, Context.ALWAYS, "Ctrl+O"),
    RECENT(Menu.FILE, 1, Context.ALWAYS),
    IMPORT_FILES(Menu.FILE, 2, Context.ALWAYS, "Ctrl+I"),
    IMPORT_FOLDER(Menu.FILE, 2, Context.ALWAYS, "Ctrl+Shift+I"),
    EXPORT(Menu.FILE, 3, Context.ALWAYS, "Ctrl+E"),
    SAVE_COPY(Menu.FILE, 3, Context.ALWAYS, "Ctrl+Shift+S"),
    SHOW_IN_FOLDER(Menu.FILE, 3, Context.ALWAYS),
    CLOSE(Menu.FILE, 4, Context.ALWAYS, "Ctrl+W"),
    QUIT(Menu.FILE, 4, Context.ALWAYS, "Ctrl+Q"),

    UNDO(Menu.EDIT, 1, Context.OUTSIDE_FIELDS, "Ctrl+Z"),
    REDO(Menu.EDIT, 1, Context.OUTSIDE_FIELDS, "Ctrl+Shift+Z", "Ctrl+Y"),
    COPY(Menu.EDIT, 2, Context.OUTSIDE_FIELDS, "Ctrl+C"),
    COPY_WITH_SOURCE(Menu.EDIT, 2, Context.ALWAYS, "Ctrl+Shift+C"),
    PASTE(Menu.EDIT, 2, Context.OUTSIDE_FIELDS, "Ctrl+V"),
    FIND(Menu.EDIT, 3, Context.ALWAYS, "Ctrl+F"),
    FIND_NEXT(Menu.EDIT, 3, Context.ALWAYS, "F3"),
    FIND_PREVIOUS(Menu.EDIT, 3, Context.ALWAYS, "Shift+F3"),
    SEARCH(Menu.EDIT, 3, Context.ALWAYS, "Ctrl+Shift+F"),
    SETTINGS(Menu.EDIT, 4, Context.ALWAYS, "Ctrl+,"),

    HIGHLIGHT(Menu.ANNOTATE, 1, Context.READER, "H"),
    TAG(Menu.ANNOTATE, 1, Context.READER, "T", "Enter"),
    REPEAT_TAG(Menu.ANNOTATE, 1, Context.READER, "."),
    SELECT_SENTENCE(Menu.ANNOTATE, 1, Context.READER, "S"),
    SHRINK_SENTENCE(Menu.ANNOTATE, 1, Context.READER, "Shift+S"),
    NOTE(Menu.ANNOTATE, 2, Context.READER, "M"),
    MOVE_ENDS(Menu.ANNOTATE, 2, Context.READER, "E"),
    REMOVE(Menu.ANNOTATE, 2, Context.READER, "Delete"),
    FOLD(Menu.ANNOTATE, 3, Context.READER, "F"),
    SOURCE(Menu.ANNOTATE, 3, Context.READER, "D"),

    NEXT(Menu.GO, 1, Context.READER, "N"),
    PREVIOUS(Menu.GO, 1, Context.READER, "P"),
    OUTWARDS(Menu.GO, 1, Context.READER, "Alt+Down"),
    INWARDS(Menu.GO, 1, Context.READER, "Alt+Up"),
    NEXT_SENTENCE(Menu.GO, 2, Context.READER, "J"),
    PREVIOUS_SENTENCE(Menu.GO, 2, Context.READER, "K"),
    EXTEND_FORWARD(Menu.GO, 2, Context.READER, "Shift+J"),
    EXTEND_BACK(Menu.GO, 2, Context.READER, "Shift+K"),
    GO_TO_PARAGRAPH(Menu.GO, 3, Context.ALWAYS, "Ctrl+G"),
    BACK(Menu.GO, 4, Context.ALWAYS, "Alt+Left"),
    FORWARD(Menu.GO, 4, Context.ALWAYS, "Alt+Right"),

    ARTICLE(Menu.VIEW, 1, Context.ALWAYS, "Ctrl+1"),
    ANNOTATIONS(Menu.VIEW, 1, Context.ALWAYS, "Ctrl+2"),
    HISTORY(Menu.VIEW, 1, Context.ALWAYS, "Ctrl+3"),
    BIN(Menu.VIEW, 1, Context.ALWAYS, "Ctrl+4"),
    ORPHANS(Menu.VIEW, 1, Context.ALWAYS, "Ctrl+5"),
    LIBRARY(Menu.VIEW, 2, Context.ALWAYS, "Ctrl+B"),
    OUTLINE(Menu.VIEW, 2, Context.ALWAYS, "Ctrl+Shift+O"),
    CARDS(Menu.VIEW, 2, Context.ALWAYS, "Ctrl+J"),
    FOCUS_MODE(Menu.VIEW, 2, Context.ALWAYS, "F11"),
    LARGER(Menu.VIEW, 3, Context.ALWAYS, "Ctrl++", "Ctrl+="),
    SMALLER(Menu.VIEW, 3, Context.ALWAYS, "Ctrl+-"),
    NORMAL_SIZE(Menu.VIEW, 3, Context.ALWAYS, "Ctrl+0"),
    NUMBERS(Menu.VIEW, 3, Context.ALWAYS, "Ctrl+Shift+N"),
    THEME_SYSTEM(Menu.VIEW, 4, Context.ALWAYS),
    THEME_PAPER(Menu.VIEW, 4, Context.ALWAYS),
    THEME_SEPIA(Menu.VIEW, 4, Context.ALWAYS),
    THEME_DARK(Menu.VIEW, 4, Context.ALWAYS),
    THEME_CONTRAST(Menu.VIEW, 4, Context.ALWAYS),
    SOLO(Menu.VIEW, 5, Context.READER, "O"),
    MUTE(Menu.VIEW, 5, Context.READER, "Shift+O"),
    SHOW_ALL_TAGS(Menu.VIEW, 5, Context.READER, "A"),

    GUIDE(Menu.HELP, 1, Context.ALWAYS, "F1"),
    PALETTE(Menu.HELP, 1, Context.ALWAYS, "Ctrl+K"),
    KEYS(Menu.HELP, 1, Context.OUTSIDE_FIELDS, "?"),
    COPY_DIAGNOSTICS(Menu.HELP, 2, Context.ALWAYS),
    ABOUT(Menu.HELP, 2, Context.ALWAYS);

    /// The keys that apply tags to the selection, in [Context#READER].
    public static final List<Keys> TAG_DIGITS =
            "1234567890".chars().mapToObj(digit -> Keys.of(Character.toString(digit))).toList();

    private static final String THEME = "THEME_";

    /// Where a command listens.
    public enum Context {
        /// Wherever the focus is, also while typing.
        ALWAYS,
        /// Wherever no text is typed.
        OUTSIDE_FIELDS,
        /// While an article is open and no text is typed.
        READER
    }

    /// The menus, in order. The text of a menu is `menu.` and its name in lower case.
    public enum Menu {
        FILE,
        EDIT,
        ANNOTATE,
        GO,
        VIEW,
        HELP;

        public String text() {
            return "menu." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// Where it stands.
    public final Menu menu;

    /// Which part of its menu it belongs to.
    public final int group;

    public final Context context;

    /// Written, with spaces between.
    private final String keys;

    Command(Menu menu, int group, Context context, String... keys) {
        this.menu = menu;
        this.group = group;
        this.context = context;
        this.keys = String.join(" ", keys);
    }

    /// Its keys; the first is the one that menus show. May be empty.
    public List<Keys> keys() {
        return keys.isEmpty() ? List.of() : Arrays.stream(keys.split(" ")).map(Keys::of).toList();
    }

    /// The theme that it sets, as [Setting#THEME] calls it; empty for all other commands.
    public Optional<String> theme() {
        return name().startsWith(THEME)
                ? Optional.of(name().substring(THEME.length()).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /// The key of its text.
    public String text() {
        return "command." + name().toLowerCase(Locale.ROOT);
    }
}
