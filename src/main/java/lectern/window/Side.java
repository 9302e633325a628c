package lectern.window;

import lectern.settings.Setting;
import lectern.settings.Settings;

/// Whether library and tags stand beside the text, as the settings say.
final class Side {
    private final Settings settings;
    private final MainWindow window;

    Side(Settings settings, MainWindow window) {
        this.settings = settings;
        this.window = window;
    }

    void show() {
        window.showSide(settings.is(Setting.LIBRARY));
    }

    /// Shows them or takes them away, and keeps that.
    void toggle() {
        settings.put(Setting.LIBRARY, !settings.is(Setting.LIBRARY));
        show();
    }
}
