package lectern.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Theme;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The theme of the window: what the user has chosen, or what the system shows, followed while the app runs.
final class Look {
    private static final List<String> SHEETS = List.of("lectern", "panes", "reader");

    private static final List<String> CONTRAST_KEYS =
            List.of(
                    "Windows.SPI.HighContrast",
                    "macOS.NSWorkspace.accessibilityDisplayShouldIncreaseContrast");

    /// Goes on top where windows cannot be see-through: X11 without a compositor.
    private static final String OPAQUE = "opaque";

    private final Settings settings;
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final InvalidationListener system = _ -> refresh();

    Look(Settings settings) {
        this.settings = settings;
        theme = new ReadOnlyObjectWrapper<>(wanted());
        // Before there is any control: the first one would load the style sheet of JavaFX.
        theme.subscribe(
                now ->
                        Application.setUserAgentStylesheet(
                                now.dark
                                        ? new PrimerDark().getUserAgentStylesheet()
                                        : new PrimerLight().getUserAgentStylesheet()));
        Platform.getPreferences().addListener(system);
    }

    /// Follows the system no longer: it would hold all that follows this look.
    void close() {
        Platform.getPreferences().removeListener(system);
    }

    ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// Gives a scene the look, now and whenever it changes. Its paper is painted as it is cleared, by nothing else.
    void dress(Scene scene) {
        scene.getRoot().getStyleClass().add("on-paper");
        theme.subscribe(
                now -> {
                    scene.setFill(Color.web(now.paper));
                    scene.getStylesheets()
                            .setAll(
                                    Stream.concat(
                                                    Stream.of(now.name().toLowerCase(Locale.ROOT)),
                                                    sheets())
                                            .map(name -> "/themes/" + name + ".css")
                                            .toList());
                });
    }

    private static Stream<String> sheets() {
        return Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)
                ? SHEETS.stream()
                : Stream.concat(SHEETS.stream(), Stream.of(OPAQUE));
    }

    /// Looks at the settings again.
    void refresh() {
        theme.set(wanted());
    }

    private Theme wanted() {
        String chosen = settings.get(Setting.THEME);
        if (chosen.equals("system")) {
            return ofSystem(Platform.getPreferences());
        }
        return Theme.valueOf(chosen.toUpperCase(Locale.ROOT));
    }

    /// What the system shows. High contrast is told by each system under a name of its own, by GTK as a theme.
    static Theme ofSystem(Platform.Preferences system) {
        boolean told = CONTRAST_KEYS.stream().anyMatch(key -> Boolean.TRUE.equals(system.get(key)));
        if (told || String.valueOf(system.get("GTK.theme_name")).startsWith("HighContrast")) {
            return Theme.CONTRAST;
        }
        return system.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.PAPER;
    }
}
