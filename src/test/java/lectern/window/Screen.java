package lectern.window;

import static lectern.Fx.call;
import static lectern.Fx.run;
import static lectern.Fx.until;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import lectern.Fx;
import lectern.reader.ReaderView;
import lectern.settings.Folders;
import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;
import lectern.work.Lanes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The whole window with a data folder of its own, used as a user does: by keys and mouse.
final class Screen implements AutoCloseable {
    private static final Robot ROBOT = call(Robot::new);

    final Folders folders;
    final Settings settings;
    private final Watchdog watchdog = new Watchdog();
    private final Workbench bench;
    private final Stage stage;

    /// @param home holds the data folder and the documents folder
    Screen(Path home, String theme, Path... files) {
        this(home, theme, Texts.english(), files);
    }

    /// @param texts the language of the window
    Screen(Path home, String theme, Texts texts, Path... files) {
        folders = new Folders(home.resolve("data"), home.resolve("documents"));
        try {
            Files.createDirectories(folders.documents());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        settings = Settings.load(folders.settings(), Runnable::run);
        settings.put(Setting.THEME, theme);
        settings.put(Setting.TIPS, false);
        stage = call(Stage::new);
        bench = call(() -> new Workbench(stage, texts, settings, folders, Lanes.of(watchdog)));
        run(
                () -> {
                    bench.show(List.of(files));
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(1280);
                    stage.setHeight(800);
                    watchdog.watch(stage);
                });
        until("the window", stage::isShowing);
        run(stage::requestFocus);
        Fx.pulses(2);
    }

    /// Gives the window another size, and lets it lay out.
    void size(double width, double height) {
        run(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
        Fx.pulses(3);
    }

    /// As a later start of the app does it.
    Screen take(Path file) {
        run(() -> bench.take(List.of(file)));
        return this;
    }

    Scene scene() {
        return call(stage::getScene);
    }

    ReaderView reader() {
        return find(ReaderView.class).orElseThrow();
    }

    <T extends Node> Optional<T> find(Class<T> kind) {
        return Platform.isFxApplicationThread() ? seek(kind) : call(() -> seek(kind));
    }

    private <T extends Node> Optional<T> seek(Class<T> kind) {
        return find(stage.getScene().getRoot(), kind::isInstance).map(kind::cast);
    }

    private static Optional<Node> find(Node node, Predicate<Node> wanted) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (wanted.test(node)) {
            return Optional.of(node);
        }
        if (node instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                var found = find(child, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Waits until these words stand somewhere in the window, laid out as a user sees them: a button answers to Enter only then.
    Screen sees(String words) {
        try {
            until(words, () -> shows(words));
        } catch (AssertionError e) {
            throw new AssertionError(words + " is not on " + picture("failed"), e);
        }
        Fx.pulses(2);
        return this;
    }

    boolean shows(String words) {
        return find(
                        stage.getScene().getRoot(),
                        node ->
                                node instanceof Labeled labeled
                                        && labeled.getText() != null
                                        && labeled.getText().contains(words))
                .isPresent();
    }

    /// Presses keys together, the last one last.
    Screen press(KeyCode... keys) {
        run(
                () -> {
                    for (KeyCode key : keys) {
                        ROBOT.keyPress(key);
                    }
                    for (int i = keys.length - 1; i >= 0; i--) {
                        ROBOT.keyRelease(keys[i]);
                    }
                });
        Fx.pulses(1);
        return this;
    }

    /// Types into the field that has the focus.
    Screen type(String words) {
        run(
                () -> {
                    if (stage.getScene().getFocusOwner() instanceof TextInputControl field) {
                        field.replaceSelection(words);
                    }
                });
        return this;
    }

    Screen paste(String text) {
        return paste(content -> content.putString(text));
    }

    Screen paste(Path file) {
        return paste(content -> content.putFiles(List.of(file.toFile())));
    }

    private Screen paste(Consumer<ClipboardContent> filling) {
        run(
                () -> {
                    var content = new ClipboardContent();
                    filling.accept(content);
                    Clipboard.getSystemClipboard().setContent(content);
                });
        return press(KeyCode.CONTROL, KeyCode.V);
    }

    /// Drags from one place of the window to another.
    Screen drag(double x, double y, double toX, double toY) {
        run(
                () -> {
                    ROBOT.mouseMove(x, y);
                    ROBOT.mousePress(MouseButton.PRIMARY);
                });
        Fx.pulses(1);
        run(() -> ROBOT.mouseMove((x + toX) / 2, (y + toY) / 2));
        Fx.pulses(1);
        run(() -> ROBOT.mouseMove(toX, toY));
        Fx.pulses(1);
        run(() -> ROBOT.mouseRelease(MouseButton.PRIMARY));
        Fx.pulses(2);
        return this;
    }

    Screen click(double x, double y) {
        run(
                () -> {
                    ROBOT.mouseMove(x, y);
                    ROBOT.mouseClick(MouseButton.PRIMARY);
                });
        Fx.pulses(4);
        return this;
    }

    /// Something goes wrong that should not.
    void fault(Throwable fault) {
        bench.fault(fault);
    }

    Path picture(String name) {
        return Fx.picture(scene(), name);
    }

    /// Quits, and ends when the project is one file again.
    @Override
    public void close() {
        watchdog.write();
        run(bench::quit);
    }
}
