package lectern;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;
import lectern.window.Workbench;
import lectern.work.Lanes;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Wires the app: settings, lanes, window.
public final class App extends Application {
    /// How long settings wait to be written.
    private static final long PAUSE_MILLIS = 500;

    /// The toolkit runs now: fonts are looked for while the window is put together, which begins with other things.
    @Override
    public void init() {
        Thread.ofPlatform().daemon().name("fonts").start(Workbench::prepare);
    }

    @Override
    public void start(Stage stage) {
        var arguments = Arguments.of(getParameters().getRaw());
        var folders = Main.folders(arguments);
        var pause = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        var settings = Settings.load(folders.settings(), pause);
        var texts =
                Texts.of(
                        settings.get(Setting.LANGUAGE), Locale.getDefault(Locale.Category.DISPLAY));
        // What imports say, and the toolkit's own menus, go by the language of the whole app.
        Locale.setDefault(texts.locale());
        var lanes = Lanes.of(Platform::runLater);
        var window = new Workbench(stage, texts, settings, folders, lanes);
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> window.fault(fault));
        var one = new OneWindow(folders.window());
        if (!one.open(files -> Platform.runLater(() -> window.take(files)))
                && one.hand(arguments.files())) {
            // Another window appeared while this one was made.
            lanes.close();
            return;
        }
        window.show(arguments.files());
    }
}
