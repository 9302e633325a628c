package lectern.bench;

import lectern.importer.ImportException;
import lectern.importer.Importers;
import lectern.model.Imported;
import lectern.work.Progress;

import org.jsoup.parser.Parser;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Pages that are broken, huge or made to do harm: each is read or refused in words, within ten seconds, and no script is left.
///
/// `-Ddata=DIR` names the folder with `hostile/html5lib` and `hostile/dompurify`.
final class HostilePages implements Measurement {
    private static final int MEGABYTES = 50;
    private static final long LONGEST = 10_000;
    private static final int HEAP = 512;
    private static final String SAID = "hostile page: ";
    private static final Pattern INPUT =
            Pattern.compile("\"(?:input|payload)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    /// The time this thread worked: others may be busy on the same machine.
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private int failures;

    @Override
    public String name() {
        return "Pages made to break readers";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        failures = 0;
        var lines = new ArrayList<String>();
        for (var page : made(articles.text(3, 2_000)).entrySet()) {
            lines.add(page.getKey() + ": " + alone(folder, page.getValue().get()));
        }
        Path data = Path.of(System.getProperty("data", "")).resolve("hostile");
        for (String set : List.of("html5lib", "dompurify")) {
            lines.add(set + ": " + set(folder, data.resolve(set)));
        }
        if (failures > 0) {
            throw new IOException(failures + " pages failed: " + lines);
        }
        return lines;
    }

    private static Map<String, Supplier<String>> made(String text) {
        var pages = new LinkedHashMap<String, Supplier<String>>();
        String paragraph = "<p>" + text.replace("\n\n", "</p><p>") + "</p>";
        int size = MEGABYTES << 20;
        pages.put("50 MB of paragraphs", () -> paragraph.repeat(size / paragraph.length()));
        pages.put("50 MB of one-word paragraphs", () -> "<p>word</p>".repeat(size / 11));
        pages.put("50 MB in one paragraph", () -> "<p>" + "word ".repeat(size / 5));
        pages.put("50 MB of links", () -> "<a class=x1 href=/a>b c</a> ".repeat(size / 28));
        pages.put(
                "a picture of 49 MB",
                () -> paragraph + "<img src='data:," + "A".repeat(49 << 20) + "'>");
        pages.put(
                "a script of 49 MB",
                () -> paragraph + "<script>" + "a();".repeat(49 << 18) + "</script>");
        for (String tag :
                List.of(
                        "div",
                        "b",
                        "table",
                        "ul",
                        "li",
                        "font",
                        "a",
                        "header",
                        "blockquote",
                        "td",
                        "tr")) {
            pages.put("200,000 nested " + tag, () -> ("<" + tag + ">x ").repeat(200_000));
        }
        pages.put("200,000 rows in rows", () -> "<table><tr><td>x ".repeat(200_000));
        pages.put("without a body", () -> "<html><head><title>x</title></head></html>");
        pages.put("frames only", () -> "<html><frameset><frame src=a.html></frameset></html>");
        pages.put(
                "made by scripts",
                () -> "<html><body><div id=app></div><script src=a.js></script>");
        pages.put("cut in a tag", () -> paragraph + "<div class=\"");
        pages.put("cut in a comment", () -> paragraph + "<!-- ");
        pages.put(
                "a charset that lies",
                () -> "<meta charset=utf-16be>" + paragraph + "<p>caf\u00E9 \u4E2D</p>");
        pages.put("a charset nobody knows", () -> "<meta charset=x-none>" + paragraph);
        return pages;
    }

    /// Read in a Java of its own, with a small heap.
    private String alone(Path folder, String html) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("page.html"), html, StandardCharsets.UTF_8);
        String said =
                Child.run(InChild.class, List.of("-Xmx" + HEAP + "m"), SAID, file.toString())
                        .substring(SAID.length());
        String[] came = said.split("\t", -1);
        long millis = Long.parseLong(came[1]);
        failures += millis > LONGEST || came[0].startsWith("FAILED") ? 1 : 0;
        return String.format(
                Locale.ROOT,
                "%s, %,d ms%s, heap of %d MB",
                came[0],
                millis,
                millis > LONGEST ? " TOO LONG" : "",
                HEAP);
    }

    /// Reads one page in the small heap.
    static final class InChild {
        private InChild() {}

        public static void main(String[] args) {
            long start = CPU.getCurrentThreadCpuTime();
            String came;
            try {
                Imported read =
                        Importers.standard()
                                .read(Path.of(args[0]), Optional.empty(), Progress.NONE);
                came =
                        read.revision().text().contains("a();")
                                ? "FAILED: a script is left"
                                : read.revision().blocks().size()
                                        + " blocks, "
                                        + read.folds().size()
                                        + " folded";
            } catch (ImportException e) {
                came = "refused: " + e.getMessage();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                came = "FAILED: " + e;
            }
            System.out.println(
                    SAID + came + "\t" + (CPU.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
    }

    private String read(Path folder, String html, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), html, StandardCharsets.UTF_8);
        long start = CPU.getCurrentThreadCpuTime();
        String came;
        try {
            Imported read = Importers.standard().read(file, Optional.empty(), Progress.NONE);
            came = read.revision().blocks().size() + " blocks, " + read.folds().size() + " folded";
            if (keepsScript(html, read.revision().text())) {
                failures++;
                came = "A SCRIPT IS LEFT";
            }
        } catch (ImportException e) {
            came = "refused: " + e.getMessage();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            failures++;
            came = "FAILED: " + e;
        }
        long millis = (CPU.getCurrentThreadCpuTime() - start) / 1_000_000;
        failures += millis > LONGEST ? 1 : 0;
        return String.format(
                Locale.ROOT, "%s, %,d ms%s", came, millis, millis > LONGEST ? " TOO LONG" : "");
    }

    /// Whether words of a script stand in the text.
    private static boolean keepsScript(String html, String text) {
        return Parser.htmlParser()
                .setMaxDepth(64)
                .parseInput(html, "")
                .select("script, style")
                .stream()
                .map(script -> script.data().strip())
                .anyMatch(data -> data.length() > 3 && text.contains(data));
    }

    private String set(Path folder, Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return "SKIPPED: no "
                    + data.toAbsolutePath()
                    + " (name the folder above hostile with -Ddata=DIR)";
        }
        int pages = 0;
        int before = failures;
        long start = System.nanoTime();
        try (var files = Files.list(data)) {
            for (Path file : files.sorted().toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                var inputs = INPUT.matcher(content);
                boolean any = false;
                while (inputs.find()) {
                    any = true;
                    String html = unescaped(inputs.group(1));
                    pages++;
                    String came = read(folder, "<html><p>The ferry sails.</p>" + html, "page.html");
                    if (failures > before) {
                        return came + " by " + html;
                    }
                }
                if (any) {
                    // As a whole it says beside a script, as text, what another does.
                    continue;
                }
                pages++;
                // Without a tag in front it would be read as plain text, which may speak of
                // scripts.
                String came = read(folder, "<html>" + content, "page.html");
                if (failures > before) {
                    return came + " by " + file.getFileName();
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "%,d pages read, no script left, %,d ms",
                pages,
                (System.nanoTime() - start) / 1_000_000);
    }

    private static String unescaped(String json) {
        var out = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\' || i + 1 == json.length()) {
                out.append(c);
                continue;
            }
            char next = json.charAt(++i);
            switch (next) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> out.append(next);
            }
        }
        return out.toString();
    }
}
