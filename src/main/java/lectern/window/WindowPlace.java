package lectern.window;

import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

import lectern.settings.Setting;
import lectern.settings.Settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The window on the desktop: its icon, its least size, and where it stood last time.
final class WindowPlace {
    /// The size of a window that was never open before.
    static final double WIDTH = 1280;

    static final double HEIGHT = 800;

    /// Nothing is clipped down to this size.
    private static final double LEAST_WIDTH = 1000;

    private static final double LEAST_HEIGHT = 700;

    /// Sizes of the icon, in pixels.
    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256);

    private WindowPlace() {}

    /// Within the title bar of a window, from its top.
    private static final double TITLE = 12;

    /// Puts the window there if a screen still shows that place.
    static void restore(Stage stage, Settings settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        ICONS.forEach(size -> stage.getIcons().add(new Image("/icons/lectern-" + size + ".png")));
        String[] parts = settings.get(Setting.WINDOW).split(" ", -1);
        if (parts.length != 5) {
            put(stage, usual(Screen.getPrimary().getVisualBounds()));
            return;
        }
        var place =
                new Rectangle2D(
                        Integer.parseInt(parts[0]),
                        Integer.parseInt(parts[1]),
                        Math.max(1, Integer.parseInt(parts[2])),
                        Math.max(1, Integer.parseInt(parts[3])));
        put(
                stage,
                fit(place, screens())
                        .orElseGet(() -> usual(Screen.getPrimary().getVisualBounds())));
        stage.setMaximized(Boolean.parseBoolean(parts[4]));
    }

    private static void put(Stage stage, Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /// In the middle of this screen, and whole on it.
    static Rectangle2D usual(Rectangle2D screen) {
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        return new Rectangle2D(
                Math.rint(screen.getMinX() + (screen.getWidth() - width) / 2),
                Math.rint(screen.getMinY() + (screen.getHeight() - height) / 2),
                width,
                height);
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    /// Where a window stands that stood there: on the screen that shows the middle of its title bar, not larger than that and
    /// whole on it. Empty if there is no such screen any more.
    static Optional<Rectangle2D> fit(Rectangle2D place, List<Rectangle2D> screens) {
        double middle = (place.getMinX() + place.getMaxX()) / 2;
        return screens.stream()
                .filter(screen -> screen.contains(middle, place.getMinY() + TITLE))
                .findFirst()
                .map(screen -> within(screen, place));
    }

    private static Rectangle2D within(Rectangle2D screen, Rectangle2D place) {
        double width = Math.min(place.getWidth(), screen.getWidth());
        double height = Math.min(place.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(place.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(place.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    static void keep(Stage stage, Settings settings) {
        if (stage.isMaximized()) {
            settings.put(Setting.WINDOW, maximised(settings.get(Setting.WINDOW), stage));
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

    /// Keeps the place from before it was maximised, if that is on the same screen: there it comes back.
    private static String maximised(String before, Stage stage) {
        var parts = before.split(" ", -1);
        var now = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        boolean same =
                parts.length == 5
                        && now.contains(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        return same
                ? before.substring(0, before.lastIndexOf(' ') + 1) + "true"
                : String.format(
                        Locale.ROOT,
                        "%.0f %.0f 1280 800 true",
                        Math.max(stage.getX(), 0),
                        Math.max(stage.getY(), 0));
    }
}
