package lectern.window;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

import lectern.settings.Setting;
import lectern.settings.Settings;

import java.util.List;
import java.util.Locale;

/// The window on the desktop: its icon, its least size, and where it stood last time.
final class WindowPlace {
    /// Nothing is clipped down to this size.
    private static final double LEAST_WIDTH = 1000;

    private static final double LEAST_HEIGHT = 700;

    /// Sizes of the icon, in pixels.
    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);

    private WindowPlace() {}

    /// Puts the window there if a screen still shows that place.
    static void restore(Stage stage, Settings settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        ICONS.forEach(size -> stage.getIcons().add(new Image("/icons/lectern-" + size + ".png")));
        String[] parts = settings.get(Setting.WINDOW).split(" ", -1);
        if (parts.length != 5) {
            return;
        }
        var place =
                new Rectangle2D(
                        Integer.parseInt(parts[0]),
                        Integer.parseInt(parts[1]),
                        Math.max(1, Integer.parseInt(parts[2])),
                        Math.max(1, Integer.parseInt(parts[3])));
        boolean seen =
                Screen.getScreens().stream().anyMatch(s -> s.getVisualBounds().contains(place));
        if (seen) {
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
            stage.setWidth(place.getWidth());
            stage.setHeight(place.getHeight());
        }
        stage.setMaximized(Boolean.parseBoolean(parts[4]));
    }

    static void keep(Stage stage, Settings settings) {
        if (stage.isMaximized()) {
            String before = settings.get(Setting.WINDOW);
            settings.put(
                    Setting.WINDOW,
                    before.isEmpty()
                            ? "0 0 1280 800 true"
                            : before.substring(0, before.lastIndexOf(' ') + 1) + "true");
            return;
        }
        settings.put(
                Setting.WINDOW,
                String.format(
                        Locale.ROOT,
                        "%.0f %.0f %.0f %.0f false",
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight()));
    }
}
