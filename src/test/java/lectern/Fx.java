package lectern;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/// The toolkit in tests: started once for all of them, on the Headless platform, never stopped.
public final class Fx {
    private static final long PATIENCE_SECONDS = 30;

    static {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        try {
            if (!started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX did not start");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Fx() {}

    /// Runs on the FX thread and waits for the answer.
    public static <T> T call(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            return here(work);
        }
        var answer = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        answer.complete(work.call());
                    } catch (Throwable e) {
                        answer.completeExceptionally(e);
                    }
                });
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T here(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Runs on the FX thread and waits until it is done.
    public static void run(Runnable work) {
        var _ =
                call(
                        () -> {
                            work.run();
                            return true;
                        });
    }

    /// Lets the window lay out and paint: waits for a number of pulses.
    public static void pulses(int count) {
        for (int i = 0; i < count; i++) {
            var done = new CountDownLatch(1);
            Platform.runLater(
                    () -> {
                        var timer =
                                new javafx.animation.AnimationTimer() {
                                    @Override
                                    public void handle(long now) {
                                        stop();
                                        done.countDown();
                                    }
                                };
                        timer.start();
                    });
            try {
                if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("no pulse");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// Waits, pulse by pulse, until this holds on the FX thread.
    public static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!call(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen: " + what);
            }
            pulses(1);
        }
    }

    /// Writes a picture of the scene to `target/screens/NAME.png`.
    public static Path picture(Scene scene, String name) {
        pulses(2);
        return call(
                () -> {
                    var shot = scene.snapshot(null);
                    var image =
                            new BufferedImage(
                                    (int) shot.getWidth(),
                                    (int) shot.getHeight(),
                                    BufferedImage.TYPE_INT_ARGB);
                    var pixels = shot.getPixelReader();
                    for (int y = 0; y < image.getHeight(); y++) {
                        for (int x = 0; x < image.getWidth(); x++) {
                            image.setRGB(x, y, pixels.getArgb(x, y));
                        }
                    }
                    try {
                        Path file = Path.of("target", "screens", name + ".png");
                        Files.createDirectories(file.getParent());
                        ImageIO.write(image, "png", file.toFile());
                        return file;
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
