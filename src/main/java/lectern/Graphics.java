package lectern;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Who draws the window on Linux.
///
/// On a machine without a graphics card, JavaFX takes a driver that imitates one, and each step of scrolling takes many
/// times as long as when JavaFX draws by itself.
final class Graphics {
    private static final String ORDER = "prism.order";

    /// JavaFX keeps pictures of what it has painted, of buttons above all, in one of 8 MB. It is made for cards: without one to
    /// copy is no faster than to paint.
    private static final String NO_PICTURES = "prism.disableRegionCaching";

    private Graphics() {}

    /// Whether something here can draw: each card that can has a node that begins so.
    ///
    /// @param devices `/dev`
    static boolean hasCard(Path devices) {
        return has(devices.resolve("dri"), "renderD*") || has(devices, "nvidia[0-9]*");
    }

    /// Lets JavaFX draw by itself, and as suits that, unless it was told at the start what to do.
    static void drawWithout() {
        if (System.getProperty(ORDER) == null) {
            System.setProperty(ORDER, "sw");
        }
        if (System.getProperty(NO_PICTURES) == null) {
            System.setProperty(NO_PICTURES, "true");
        }
    }

    private static boolean has(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, name)) {
            return found.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }
}
