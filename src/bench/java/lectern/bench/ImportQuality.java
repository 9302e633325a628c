package lectern.bench;

import lectern.importer.ImportException;
import lectern.importer.Importers;
import lectern.model.Block;
import lectern.model.Fold;
import lectern.model.Imported;
import lectern.text.CleanText;
import lectern.work.Progress;

import org.mozilla.universalchardet.UniversalDetector;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How well files are read: what is folded of the two sample articles, and how many old encodings are found out.
///
/// `-Ddata=DIR` names a folder with `articles` and `encodings`; what is not there is said and left out.
public final class ImportQuality {
    /// Encodings whose folder or name in the detector Java spells otherwise.
    private static final Map<String, String> JAVA_NAMES =
            Map.of(
                    "CP932", "windows-31j",
                    "EUC-TW", "x-EUC-TW",
                    "GB2312", "GB18030",
                    "MacCyrillic", "x-MacCyrillic",
                    "MACCYRILLIC", "x-MacCyrillic",
                    "TIS-620", "x-windows-874",
                    "TIS620", "x-windows-874",
                    "utf-8-sig", "UTF-8");

    private ImportQuality() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(System.getProperty("data", "data"));
        articles(data.resolve("articles"));
        encodings(data.resolve("encodings/chardet"));
    }

    private static boolean isAbsent(Path folder) {
        if (!Files.isDirectory(folder)) {
            System.out.println("ABSENT: " + folder + " (name the data folder with -Ddata=DIR)");
            return true;
        }
        return false;
    }

    private static void articles(Path folder) throws IOException {
        if (isAbsent(folder)) {
            return;
        }
        for (Path file : Importers.expand(List.of(folder))) {
            try {
                Imported read = Importers.standard().read(file, Optional.empty(), Progress.NONE);
                System.out.printf(
                        "%s: %d blocks, %d folded, offers %s%n",
                        file.getFileName(),
                        read.revision().blocks().size(),
                        read.folds().size(),
                        read.offers());
                for (Fold fold : read.folds()) {
                    Block block = read.revision().blocks().get(fold.block());
                    System.out.println(
                            "  "
                                    + fold.reason().word()
                                    + ": "
                                    + block.range().of(read.revision().text()));
                }
            } catch (ImportException e) {
                System.out.println("FAILED: " + e.getMessage());
            }
        }
    }

    private static void encodings(Path folder) throws IOException {
        if (isAbsent(folder)) {
            return;
        }
        int files = 0;
        int ours = 0;
        int detector = 0;
        for (Path group : children(folder)) {
            Charset truth = charset(withoutLanguage(group.getFileName().toString()));
            for (Path file : children(group)) {
                byte[] bytes = Files.readAllBytes(file);
                String text = text(bytes, truth);
                // The same text in an encoding that cannot be mistaken must come out the same.
                byte[] sure = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
                boolean right = imported(sure).equals(imported(bytes));
                files++;
                ours += right ? 1 : 0;
                detector += text.equals(detected(bytes)) ? 1 : 0;
                if (!right) {
                    System.out.println(
                            "  wrong: " + group.getFileName() + "/" + file.getFileName());
                }
            }
        }
        System.out.printf(
                "encodings: %d of %d files read right, the detector alone %d%n",
                ours, files, detector);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /// The folders are called `windows-1250-polish`: the encoding, then the language.
    private static String withoutLanguage(String folder) {
        return folder.replaceAll("-[a-z]{5,}$", "");
    }

    private static Charset charset(String name) {
        return Charset.forName(JAVA_NAMES.getOrDefault(name, name));
    }

    private static String text(byte[] bytes, Charset charset) {
        return CleanText.of(new String(bytes, charset)).text().replace("\uFEFF", "");
    }

    private static String imported(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("encoding", ".txt");
        try {
            Files.write(file, bytes);
            return Importers.standard()
                    .read(file, Optional.empty(), Progress.NONE)
                    .revision()
                    .text();
        } catch (ImportException e) {
            return "";
        } finally {
            Files.delete(file);
        }
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
