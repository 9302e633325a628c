package lectern.bench;

import lectern.importer.ImportException;
import lectern.importer.Importers;
import lectern.importer.Intake;
import lectern.importer.Intake.Outcome;
import lectern.model.Added;
import lectern.text.CleanText;
import lectern.work.Progress;

import org.mozilla.universalchardet.UniversalDetector;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How many texts in old encodings are read right, beside the detector alone. The truth is the name of the folder or of the
/// file, after aliases and supersets: right is what has the very characters.
final class Encodings implements Measurement {
    /// What Java calls otherwise, or reads in a superset.
    private static final Map<String, String> JAVA_NAMES =
            Map.ofEntries(
                    Map.entry("CP932", "windows-31j"),
                    Map.entry("EUC-TW", "x-EUC-TW"),
                    Map.entry("GB2312", "GB18030"),
                    Map.entry("MacCyrillic", "x-MacCyrillic"),
                    Map.entry("MACCYRILLIC", "x-MacCyrillic"),
                    Map.entry("TIS-620", "x-windows-874"),
                    Map.entry("TIS620", "x-windows-874"),
                    Map.entry("utf-8-sig", "UTF-8"));

    /// The files of the detector's own samples that are called by their encoding.
    private static final Map<String, String> SAMPLES =
            Map.ofEntries(
                    Map.entry("ascii.txt", "US-ASCII"),
                    Map.entry("big5.txt", "Big5"),
                    Map.entry("euc.txt", "EUC-JP"),
                    Map.entry("euckr.txt", "x-windows-949"),
                    Map.entry("euctw.txt", "x-EUC-TW"),
                    Map.entry("gb18030.txt", "GB18030"),
                    Map.entry("gb2312-sample.txt", "GB18030"),
                    Map.entry("gbk-sample.txt", "GB18030"),
                    Map.entry("iso2022jp.txt", "ISO-2022-JP"),
                    // Its vowel points are in the superset alone.
                    Map.entry("iso88598.txt", "windows-1255"),
                    Map.entry("shiftjis.txt", "windows-31j"),
                    Map.entry("tis620.txt", "x-windows-874"),
                    Map.entry("utf16le.txt", "UTF-16LE"),
                    Map.entry("utf8.txt", "UTF-8"),
                    Map.entry("utf8n-emoji.txt", "UTF-8"),
                    Map.entry("utf8n.txt", "UTF-8"),
                    Map.entry("windows1255.txt", "windows-1255"));

    private static final double WANTED = 0.9;

    @Override
    public String name() {
        return "Encodings";
    }

    /// A text whose encoding is known.
    private record Sample(Path file, Charset truth) {}

    @Override
    public List<String> run(Path folder, Articles articles) throws IOException {
        Path data = Path.of(System.getProperty("data", "")).resolve("encodings");
        List<Sample> samples = samples(data);
        if (samples.isEmpty()) {
            return List.of(
                    "SKIPPED: no texts in "
                            + data.toAbsolutePath()
                            + " (name the folder above with -Ddata=DIR)");
        }
        var lines = new ArrayList<String>();
        int ours = 0;
        int detector = 0;
        int guessed = 0;
        int silent = 0;
        for (Sample sample : samples) {
            byte[] bytes = Files.readAllBytes(sample.file());
            String text = text(bytes, sample.truth());
            // The same text in an encoding that cannot be mistaken must come out the same.
            byte[] sure = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            boolean right = imported(folder, sure).equals(imported(folder, bytes));
            ours += right ? 1 : 0;
            detector += text.equals(detected(bytes)) ? 1 : 0;
            if (!right) {
                lines.add("  wrong: " + data.relativize(sample.file()));
            }
            if (!isPlain(sample.truth()) && !isDeclared(bytes)) {
                guessed++;
                if (!saysSo(folder, bytes)) {
                    silent++;
                    lines.add("  silent: " + data.relativize(sample.file()));
                }
            }
        }
        lines.addFirst(
                String.format(
                        Locale.ROOT,
                        "%d of %d texts read right (%.3f, wanted %.2f), the detector alone %d; guesses %d, of them silent %d (wanted 0)",
                        ours,
                        samples.size(),
                        (double) ours / samples.size(),
                        WANTED,
                        detector,
                        guessed,
                        silent));
        lines.addFirst(
                ours >= detector && ours >= WANTED * samples.size() && silent == 0
                        ? "held"
                        : "NOT HELD");
        return lines;
    }

    private static List<Sample> samples(Path data) throws IOException {
        var samples = new ArrayList<Sample>();
        for (Path group : children(data.resolve("chardet"))) {
            // The folders are called `windows-1250-polish`: the encoding, then the language.
            String name = group.getFileName().toString().replaceAll("-[a-z]{5,}$", "");
            for (Path file : children(group)) {
                samples.add(new Sample(file, Charset.forName(JAVA_NAMES.getOrDefault(name, name))));
            }
        }
        for (Path file : children(data.resolve("juniversalchardet"))) {
            Optional.ofNullable(SAMPLES.get(file.getFileName().toString()))
                    .ifPresent(name -> samples.add(new Sample(file, Charset.forName(name))));
        }
        return samples;
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String text(byte[] bytes, Charset charset) {
        return CleanText.of(new String(bytes, charset)).text().replace("\uFEFF", "");
    }

    private static String imported(Path folder, byte[] bytes) throws IOException {
        try {
            return Importers.standard()
                    .read(file(folder, bytes), Optional.empty(), Progress.NONE)
                    .revision()
                    .text();
        } catch (ImportException e) {
            return "";
        }
    }

    private static Path file(Path folder, byte[] bytes) throws IOException {
        return Files.write(folder.resolve("encoding.txt"), bytes);
    }

    /// Whether bytes show this encoding; all others can only be guessed.
    private static boolean isPlain(Charset charset) {
        return charset.equals(StandardCharsets.US_ASCII) || charset.name().startsWith("UTF-");
    }

    /// Whether the text is a page that says what it is written in.
    private static boolean isDeclared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        return head.contains("<html") && (head.contains("charset=") || head.contains("encoding="));
    }

    private static boolean saysSo(Path folder, byte[] bytes) throws IOException {
        return outcome(folder, bytes) instanceof Outcome.Done done
                && done.guessed().isPresent()
                && done.warnings().stream()
                        .anyMatch(warning -> warning.contains(done.guessed().get().displayName()));
    }

    private static Outcome outcome(Path folder, byte[] bytes) throws IOException {
        return new Intake(Importers.standard())
                .run(
                        List.of(file(folder, bytes)),
                        Optional.empty(),
                        (batch, _) ->
                                batch.stream()
                                        .<Added>map(
                                                it ->
                                                        new Added.New(
                                                                it.document().id(),
                                                                Optional.empty()))
                                        .toList(),
                        Progress.NONE)
                .getFirst();
    }

    private static String detected(byte[] bytes) {
        var universal = new UniversalDetector();
        universal.handleData(bytes);
        universal.dataEnd();
        String name = Optional.ofNullable(universal.getDetectedCharset()).orElse("");
        name = JAVA_NAMES.getOrDefault(name, name);
        return name.isEmpty() || !Charset.isSupported(name)
                ? ""
                : text(bytes, Charset.forName(name));
    }
}
