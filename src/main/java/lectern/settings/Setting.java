package lectern.settings;

import java.util.regex.Pattern;

/// What the user can change, and what the app remembers of the last time, with the value that holds until then.
public enum Setting {
    /// `system`, or a language. Taken up when the app starts.
    LANGUAGE("language", Texts.SYSTEM, "system|en|fr"),
    /// `system`, or a theme.
    THEME("theme", "system", "system|paper|sepia|dark|contrast"),
    /// Family of the text; empty for the app's choice.
    FONT("font", "", ".*"),
    /// Size of the text in pixels.
    SIZE("size", "18", 11, 40),
    /// Width of the text column in characters.
    COLUMN("column", "68", 40, 110),
    /// From line to line, in percent of the size of the letters.
    LINE("line", "170", 140, 220),
    /// What parts two paragraphs, in percent of a line.
    PARAGRAPH("paragraph", "55", 0, 150),
    /// Whether the numbers of paragraphs stand in the margin.
    NUMBERS("numbers", "false", "true|false"),
    /// Whether things may move to show where they are.
    MOTION("motion", "true", "true|false"),
    /// Whether a selection grows to whole words.
    SNAP("snap", "true", "true|false"),
    /// Whether tips are shown.
    TIPS("tips", "true", "true|false"),
    /// The names of the tips that were shown, with spaces between: none is shown twice.
    TIPS_TOLD("tips.told", "", "[A-Z_ ]*"),
    /// Who makes annotations. Never taken from the system.
    AUTHOR("author", "me", ".*\\S.*"),
    /// Where articles were last imported from.
    IMPORT_FOLDER("folder.import", "", ".*"),
    /// Where a project was last opened or made.
    PROJECT_FOLDER("folder.project", "", ".*"),
    /// Where the last export went: a folder.
    EXPORT_FOLDER("folder.export", "", ".*"),
    /// The projects opened lately, newest first, one a line.
    RECENT("recent", "", ".*"),
    /// The project that was open when the app was closed; empty for none.
    PROJECT("project", "", ".*"),
    /// Whether the library is shown.
    LIBRARY("library", "true", "true|false"),
    /// Whether copies stand under their original in the library.
    GROUP_COPIES("copies.group", "false", "true|false"),
    /// Whether a story counts once, however many copies of it there are.
    COUNT_ORIGINALS("copies.once", "false", "true|false"),
    /// Whether the outline of the article is shown.
    OUTLINE("outline", "false", "true|false"),
    /// The keys that the user has changed: see [KeyMap].
    KEYS("keys", "", ".*"),
    /// The commands chosen lately in the palette, the newest first, with spaces between.
    RECENT_COMMANDS("commands.recent", "", ".*"),
    /// Place of the window: `x y width height maximised`.
    WINDOW("window", "", "|(-?\\d{1,5} ){4}(true|false)");

    /// Its name in the file.
    public final String key;

    /// What holds until it is changed.
    public final String fallback;

    /// What a value must look like.
    private final String pattern;

    private final int least;
    private final int most;

    Setting(String key, String fallback, String pattern) {
        this(key, fallback, pattern, 0, 0);
    }

    Setting(String key, String fallback, int least, int most) {
        this(key, fallback, "\\d{1,4}", least, most);
    }

    Setting(String key, String fallback, String pattern, int least, int most) {
        this.key = key;
        this.fallback = fallback;
        this.pattern = pattern;
        this.least = least;
        this.most = most;
    }

    /// Whether a value may stand; one that may not is read as the fallback.
    public boolean accepts(String value) {
        if (!Pattern.compile(pattern, Pattern.DOTALL).matcher(value).matches()) {
            return false;
        }
        return most == 0 || (Integer.parseInt(value) >= least && Integer.parseInt(value) <= most);
    }
}
