package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/// The packaged app beside the plain one, started in turn on a hidden screen: the window with the sample project, until its
/// text can be read; at rest, beside a window with nothing in it; and the command line. Calibre's viewer opens the same article
/// where it is installed.
///
/// Needs the image that `mvn -Pdist` makes, Xvfb and openbox.
final class StartOfThePackage implements Measurement {
    private static final int ROUNDS = 10;
    private static final int CALIBRE_ROUNDS = 3;
    private static final int COMMAND_ROUNDS = 5;
    private static final int ANNOTATIONS = 10_000;
    private static final int ARTICLES = 1_000;

    /// After so long what only a start has needed is given back.
    private static final long REST_SECONDS = 12;

    private static final Path HOME = Path.of("target", "dist-work", "lectern");
    private static final Path IMAGE = HOME.resolve("bin").resolve("lectern");
    private static final Path JAVA = HOME.resolve("runtime").resolve("bin").resolve("lectern");
    private static final Path OPTIONS = Path.of("installer", "options");
    private static final Path APP = Path.of("target", "lectern");
    private static final Path CALIBRE = Path.of("/usr/bin/ebook-viewer");
    private static final Path ARTICLE =
            Path.of("resources", "samples", "strait-of-orun-patrols.txt");

    @Override
    public String name() {
        return "Start of the package";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        if (!Files.isExecutable(IMAGE)) {
            return List.of("SKIPPED: " + IMAGE + " is not there; run mvn -Pdist");
        }
        var lines = new ArrayList<String>();
        windows(folder, lines);
        commands(folder, articles, lines);
        return lines;
    }

    private static List<String> plain(String... words) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--module-path=" + APP.resolve("fx"),
                                "--add-modules=javafx.controls",
                                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                                "-cp",
                                APP.resolve("lib") + "/*",
                                "lectern.Main"));
        command.addAll(List.of(words));
        return command;
    }

    private static List<String> packaged(String... words) {
        var command = new ArrayList<>(List.of(IMAGE.toString()));
        command.addAll(List.of(words));
        return command;
    }

    private static void windows(Path folder, List<String> lines)
            throws IOException, InterruptedException {
        String data = "--data-dir=" + folder.resolve("data");
        Map<String, List<FirstText.Start>> starts = new LinkedHashMap<>();
        try (var screen = new HiddenScreen(Files.createDirectory(folder.resolve("screen")))) {
            // The first start makes the sample.
            var _ = FirstText.of(screen, plain(data));
            for (int i = 0; i < ROUNDS; i++) {
                add(starts, "plain", FirstText.of(screen, plain(data)));
                add(starts, "package", FirstText.of(screen, packaged(data)));
                if (i < CALIBRE_ROUNDS && Files.isExecutable(CALIBRE)) {
                    add(starts, "calibre", FirstText.of(screen, calibre(folder)));
                }
            }
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "resident after %d s of rest: package %.0f MB, plain %.0f MB, an empty window %.0f MB",
                            REST_SECONDS,
                            rested(screen, packaged(data)),
                            rested(screen, plain(data)),
                            rested(screen, BareWindow.command(screen, JAVA, OPTIONS, folder))));
        }
        starts.forEach((name, all) -> lines.add(line(name, all)));
        double wall = median(starts, "package", FirstText.Start::wall);
        lines.add(
                ratio(
                        "package / plain, wall",
                        wall,
                        median(starts, "plain", FirstText.Start::wall)));
        lines.add(
                ratio(
                        "package / plain, processor time",
                        median(starts, "package", FirstText.Start::cpu),
                        median(starts, "plain", FirstText.Start::cpu)));
        if (starts.containsKey("calibre")) {
            lines.add(
                    ratio(
                            "package / calibre, wall",
                            wall,
                            median(starts, "calibre", FirstText.Start::wall)));
        } else {
            lines.add("SKIPPED the comparison: there is no " + CALIBRE);
        }
    }

    private static double rested(HiddenScreen screen, List<String> command)
            throws IOException, InterruptedException {
        var process = screen.start(command);
        try {
            Thread.sleep(TimeUnit.SECONDS.toMillis(REST_SECONDS));
            return FirstText.resident(process);
        } finally {
            FirstText.end(process);
        }
    }

    private static List<String> calibre(Path folder) {
        return List.of(
                "env",
                "CALIBRE_CONFIG_DIRECTORY=" + folder.toAbsolutePath().resolve("calibre"),
                "CALIBRE_CACHE_DIRECTORY=" + folder.toAbsolutePath().resolve("calibre-cache"),
                CALIBRE.toString(),
                ARTICLE.toString());
    }

    private static void add(
            Map<String, List<FirstText.Start>> starts, String name, FirstText.Start start) {
        starts.computeIfAbsent(name, key -> new ArrayList<>()).add(start);
    }

    private static double median(
            Map<String, List<FirstText.Start>> starts,
            String name,
            ToDoubleFunction<FirstText.Start> of) {
        return median(starts.getOrDefault(name, List.of()), of);
    }

    private static double median(
            List<FirstText.Start> starts, ToDoubleFunction<FirstText.Start> of) {
        double[] sorted = starts.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String line(String name, List<FirstText.Start> all) {
        return String.format(
                Locale.ROOT,
                "%s: text visible after %.0f ms, processor time %.0f ms, resident %.0f MB; medians of %d",
                name,
                median(all, FirstText.Start::wall),
                median(all, FirstText.Start::cpu),
                median(all, FirstText.Start::megabytes),
                all.size());
    }

    private static String ratio(String what, double ours, double theirs) {
        return String.format(Locale.ROOT, "%s: %.2f x", what, ours / theirs);
    }

    private static void commands(Path folder, Articles articles, List<String> lines)
            throws IOException, InterruptedException {
        var files = articles.write(folder.resolve("in"), ARTICLES, 6_000);
        try (var project = Made.empty(folder)) {
            Made.fill(project, files.subList(0, 1));
            Made.annotate(project, 100);
        }
        Path made = folder.resolve("bench.lectern");
        Made.multiply(made, ANNOTATIONS);
        String data = "--data-dir=" + folder.resolve("commands");
        compare("version", COMMAND_ROUNDS * 2, lines, round -> new String[] {"--version"});
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<nav><a href='/'>Home</a></nav><article>"
                        + Files.readString(files.getFirst()).replaceAll("(?m)^(.+)$", "<p>$1</p>")
                        + "</article>");
        compare(
                "a web page to text, with the start",
                COMMAND_ROUNDS,
                lines,
                round -> new String[] {"text", page.toString(), data});
        compare(
                "export of 10,000 annotations",
                COMMAND_ROUNDS,
                lines,
                round ->
                        new String[] {
                            "export", made.toString(), folder.resolve("out.csv").toString(), data
                        });
        compare(
                "import of 1,000 articles",
                3,
                lines,
                round ->
                        new String[] {
                            "import",
                            folder.resolve("new" + round + ".lectern").toString(),
                            folder.resolve("in").toString(),
                            data
                        });
    }

    /// The words of a command for a round.
    private interface Words {
        String[] of(int round);
    }

    private static void compare(String name, int rounds, List<String> lines, Words words)
            throws IOException, InterruptedException {
        double[] plain = new double[rounds];
        double[] packaged = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            plain[i] = seconds(plain(words.of(2 * i)));
            packaged[i] = seconds(packaged(words.of(2 * i + 1)));
        }
        Arrays.sort(plain);
        Arrays.sort(packaged);
        double ours = packaged[rounds / 2];
        double theirs = plain[rounds / 2];
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%s: plain %.0f ms, package %.0f ms, %.2f x; medians of %d in turn",
                        name,
                        theirs * 1_000,
                        ours * 1_000,
                        ours / theirs,
                        rounds));
    }

    private static double seconds(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int exit =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        if (exit != 0) {
            throw new IOException(command + " answered " + exit);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
