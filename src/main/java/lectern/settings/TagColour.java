package lectern.settings;

/// The palette of tags: ten colours that the colour-blind can tell apart, each in a shade for light and for dark
/// paper. A project stores the name in lower case.
public enum TagColour {
    SKY("#1F78B4", "#6CB6EC"),
    VERMILION("#C24A00", "#F28B54"),
    GREEN("#00805C", "#4CC9A0"),
    ROSE("#B8407A", "#EE8FBB"),
    AMBER("#B97A00", "#E5A93C"),
    VIOLET("#6B4FC4", "#AE9CF2"),
    TEAL("#007C8A", "#58C7D3"),
    OLIVE("#6F7A00", "#C3CC5A"),
    BROWN("#8A5A2B", "#D3A273"),
    SLATE("#55657A", "#A3B3C7");

    private final String onLight;
    private final String onDark;

    TagColour(String onLight, String onDark) {
        this.onLight = onLight;
        this.onDark = onDark;
    }

    /// The strong shade for lanes, dots and chips, `#rrggbb`.
    public String strong(Theme theme) {
        return theme.dark ? onDark : onLight;
    }

    /// The name that a project stores.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
