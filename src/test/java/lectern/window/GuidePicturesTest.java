package lectern.window;

import static lectern.Fx.until;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import lectern.Fx;
import lectern.reader.ReaderView;
import lectern.settings.Setting;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// The pictures of the guide show the app as it is. `-Dguide=write` makes them anew.
class GuidePicturesTest {
    private static final Path HELP = Path.of("resources/help");

    /// Pictures are compared in so many fields, by their mean grey: letters and times differ from machine to machine.
    private static final int FIELDS = 24;

    /// Largest difference of a picture that has not grown old, of 255.
    private static final double SAME = 6;

    /// What the pictures are set in: other letters take other room, so that other words stand at a place.
    private static final String SANS = "Noto Sans";

    private static final String SERIF = "Noto Serif";

    @TempDir Path home;

    @BeforeEach
    void theFontsOfThePicturesAreInstalled() {
        assumeTrue(
                Font.getFamilies().contains(SERIF)
                        && width(Font.getDefault())
                                == width(Font.font(SANS, Font.getDefault().getSize())),
                () ->
                        "The pictures of the guide are set in %s and %s (on Debian the package fonts-noto-core); here the text of the window is set in another font: they were not compared"
                                .formatted(SERIF, SANS));
    }

    private static double width(Font font) {
        var text = new Text("The pictures of the guide");
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private static Screen screen(Path home, Path... files) {
        var screen = new Screen(home, "paper", files);
        screen.settings.put(Setting.FONT, SERIF);
        return screen;
    }

    @Test
    void theWindowAndWhatOneDoesInIt() throws IOException {
        try (var screen = screen(home)) {
            screen.sees("Sample").sees("deterrence");
            until("article", () -> screen.find(ReaderView.class).isPresent());
            screen.press(KeyCode.N);
            until("focus", () -> screen.reader().focusedAnnotationProperty().get().isPresent());
            isCurrent(screen, "window", 0, 0, 1280, 800);
            screen.click(120, 285);
            screen.press(KeyCode.N).press(KeyCode.N).press(KeyCode.N);
            isCurrent(screen, "overlap", 250, 240, 1000, 300);
            screen.press(KeyCode.CONTROL, KeyCode.F);
            until("find bar", () -> screen.find(FindBar.class).isPresent());
            screen.type("containment").sees("of 10");
            isCurrent(screen, "find", 240, 440, 1040, 330);
            // A folder of which one can see the name.
            Path folder = Path.of(System.getProperty("java.io.tmpdir", ""), "Readings");
            screen.settings.put(Setting.EXPORT_FOLDER, Files.createDirectories(folder).toString());
            screen.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.E).sees("Export");
            isCurrent(screen, "export", 350, 82, 580, 280);
        }
    }

    @Test
    void anImportOfSeveralFiles() throws IOException {
        Path one = write("ferry.txt", "A ferry waits\n\nThe ferry waits for the pilot in the fog.");
        Path same = write("ferry again.txt", Files.readString(one));
        Path photo = home.resolve("photo.txt");
        Files.write(photo, new byte[4000]);
        Path page =
                write(
                        "harbour.html",
                        """
                        <html><head><title>The harbour opens late</title></head><body>
                        <nav><a href=a>Home</a> <a href=b>World</a> <a href=c>Markets</a></nav>
                        <article><h1>The harbour opens late</h1>
                        <p>The harbour of Orun opened two hours late on Monday, after the pilots had refused to
                        leave the quay while the patrol boats lay across the channel.</p>
                        <p>A spokesman of the port said that the boats had come without a word, and that nobody
                        had been told how long they meant to stay there.</p>
                        <p>Ships that had waited since Sunday were let in first, and the last of them was at its
                        berth shortly before dark.</p></article>
                        <div class=comments><h3>Comments</h3><p>Be the first to comment.</p></div>
                        </body></html>
                        """);
        try (var screen = screen(home, one, same, photo, page)) {
            screen.sees("1 here already").sees("1 not read");
            isCurrent(screen, "report", 240, 40, 1040, 320);
        }
        try (var screen = screen(home.resolve("other"), page)) {
            until("article", () -> screen.find(ReaderView.class).isPresent());
            Fx.pulses(4);
            isCurrent(screen, "folded", 240, 40, 680, 260);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private static void isCurrent(Screen screen, String name, int x, int y, int width, int height)
            throws IOException {
        BufferedImage now =
                ImageIO.read(screen.picture("guide-" + name).toFile())
                        .getSubimage(x, y, width, height);
        Path file = HELP.resolve(name + ".png");
        if ("write".equals(System.getProperty("guide"))) {
            ImageIO.write(now, "png", file.toFile());
        }
        assertThat(difference(now, ImageIO.read(file.toFile())))
                .as("%s has grown old: write it anew with -Dguide=write", file)
                .isLessThan(SAME);
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        int[] first = fields(one);
        int[] second = fields(other);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += Math.abs(first[i] - second[i]);
        }
        return sum / first.length;
    }

    private static int[] fields(BufferedImage picture) {
        var small = new BufferedImage(FIELDS, FIELDS, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(
                picture.getScaledInstance(FIELDS, FIELDS, java.awt.Image.SCALE_AREA_AVERAGING),
                0,
                0,
                null);
        graphics.dispose();
        return small.getRaster().getPixels(0, 0, FIELDS, FIELDS, (int[]) null);
    }
}
