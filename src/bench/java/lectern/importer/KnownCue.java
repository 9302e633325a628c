package lectern.importer;

/// Tells measurements which lines the importer's own tables have, so that they can report the others apart.
public final class KnownCue {
    private KnownCue() {}

    /// Whether a rule names such a line, wherever it may stand.
    public static boolean is(String line) {
        String plain = CueLine.of(line);
        for (ClutterRule rule : ClutterRule.values()) {
            if (rule.matches(plain)) {
                return true;
            }
        }
        return false;
    }
}
