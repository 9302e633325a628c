package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// From the start of a program until its text can be read, as seen on the screen: the first moment at which the ink of
/// the picture on which the screen comes to rest is there.
final class FirstText {
    private static final double NANOS = 1e6;
    private static final long LOOK_MILLIS = 4;
    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(2_500);
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(60);

    /// How much darker or lighter than the paper ink is.
    private static final int CONTRAST = 60;

    /// How much ink may differ from that of the last picture.
    private static final int NEAR = 40;

    /// How much of the ink must stand there: a caret or a selection may come and go.
    private static final double MOST = 0.95;

    /// The least ink of a text in the middle of the screen, in pixels.
    private static final int LEAST = 2_000;

    private FirstText() {}

    /// What was on the screen, so long after the start.
    private static final class Picture {
        private final long nanos;
        private final byte[] pixels;

        Picture(long nanos, byte[] pixels) {
            this.nanos = nanos;
            this.pixels = pixels;
        }
    }

    /// What a start cost. Processor time and memory are those of the process when the screen had come to rest.
    ///
    /// @param wall milliseconds until the text could be read
    /// @param cpu milliseconds of processor time, of all threads together
    /// @param megabytes resident memory
    record Start(double wall, double cpu, double megabytes) {}

    /// Starts the program, waits for its text, and ends it.
    static Start of(HiddenScreen screen, List<String> command)
            throws IOException, InterruptedException {
        var pictures = new ArrayList<Picture>();
        pictures.add(new Picture(0, screen.middle()));
        long start = System.nanoTime();
        var process = screen.start(command);
        try {
            long last = start;
            for (long now = start; now - start < MOST_NANOS; now = System.nanoTime()) {
                byte[] pixels = screen.middle();
                if (!Arrays.equals(pixels, pictures.getLast().pixels)) {
                    pictures.add(new Picture(now - start, pixels));
                    last = now;
                }
                if (now - last > REST_NANOS && ink(pixels).length >= LEAST) {
                    return new Start(first(pictures) / NANOS, cpu(process), resident(process));
                }
                Thread.sleep(LOOK_MILLIS);
            }
            throw new IOException("No text within a minute: " + command);
        } finally {
            end(process);
        }
    }

    private static double cpu(Process process) {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / NANOS;
    }

    /// Megabytes of memory that the process has at this moment.
    static double resident(Process process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// Ends it with all that it has started.
    static void end(Process process) throws InterruptedException {
        var all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        int _ = process.waitFor();
        Thread.sleep(TimeUnit.SECONDS.toMillis(1));
    }

    private static long first(List<Picture> pictures) throws IOException {
        byte[] rest = pictures.getLast().pixels;
        int[] ink = ink(rest);
        for (Picture picture : pictures) {
            long there =
                    Arrays.stream(ink)
                            .filter(i -> Math.abs(at(picture.pixels, i) - at(rest, i)) < NEAR)
                            .count();
            if (there >= ink.length * MOST) {
                return picture.nanos;
            }
        }
        throw new IOException("No picture has the ink of the last one");
    }

    /// Where the brightness is far from that of the paper, which is the commonest.
    private static int[] ink(byte[] pixels) {
        int[] counts = new int[256];
        for (byte pixel : pixels) {
            counts[pixel & 0xFF]++;
        }
        int paper = 0;
        for (int value = 1; value < counts.length; value++) {
            paper = counts[value] > counts[paper] ? value : paper;
        }
        int of = paper;
        return IntStream.range(0, pixels.length)
                .filter(i -> Math.abs(at(pixels, i) - of) > CONTRAST)
                .toArray();
    }

    private static int at(byte[] pixels, int i) {
        return pixels[i] & 0xFF;
    }
}
