package lectern.bench;

import lectern.importer.Study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How well articles are found on saved pages, beside Readability4J, and how fast.
///
/// `-Ddata=DIR` names the folder with `html/wcxb` and `html/atf`. With `-Dmodel=check` the model that is shipped is made again and
/// compared byte for byte, with `-Dmodel=write` it is made and written.
final class PageQuality implements Measurement {
    private static final Path MODEL = Path.of("resources/importer/article.model");
    private static final String FIRST = "first page: ";

    @Override
    public String name() {
        return "Pages: articles found, by models that saw no page of the site";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        Path data = Path.of(System.getProperty("data", "")).resolve("html");
        if (!Files.isDirectory(data.resolve("wcxb")) || !Files.isDirectory(data.resolve("atf"))) {
            return List.of(
                    "SKIPPED: no wcxb and atf in "
                            + data.toAbsolutePath()
                            + " (name the folder above html with -Ddata=DIR)");
        }
        var study = new Study(data);
        var lines = new ArrayList<String>();
        String model = System.getProperty("model", "");
        if (model.equals("write")) {
            Files.write(MODEL, study.model());
            return List.of("wrote " + MODEL + ", " + Files.size(MODEL) + " bytes");
        }
        lines.addAll(study.lines());
        lines.addAll(study.speed());
        String first = Child.run(InChild.class, List.of(), FIRST, data.toString());
        lines.add(first);
        lines.add(
                model.equals("check")
                        ? "the model made again is "
                                + (Arrays.equals(study.model(), Files.readAllBytes(MODEL))
                                        ? "the same, byte for byte"
                                        : "ANOTHER ONE")
                        : "the model was not made again (-Dmodel=check does it)");
        return lines;
    }

    /// Reads its first page after a plain text.
    static final class InChild {
        private InChild() {}

        public static void main(String[] args) throws IOException {
            System.out.println(FIRST + Study.first(Path.of(args[0])));
        }
    }
}
