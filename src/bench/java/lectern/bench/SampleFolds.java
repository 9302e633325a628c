package lectern.bench;

import lectern.importer.ImportException;
import lectern.importer.Importers;
import lectern.model.Fold;
import lectern.model.Imported;
import lectern.work.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is folded and offered in the texts of the folder `articles`, line by line: to be looked at.
final class SampleFolds implements Measurement {
    @Override
    public String name() {
        return "Folds of the sample articles";
    }

    @Override
    public List<String> run(Path folder, Articles articles) throws IOException {
        Path samples = Path.of(System.getProperty("data", "")).resolve("articles");
        if (!Files.isDirectory(samples)) {
            return List.of(
                    "SKIPPED: no "
                            + samples.toAbsolutePath()
                            + " (name the folder above with -Ddata=DIR)");
        }
        var lines = new ArrayList<String>();
        for (Path file : Importers.expand(List.of(samples))) {
            if (!Articles.isText(file)) {
                continue;
            }
            try {
                lines.addAll(
                        lines(
                                file,
                                Importers.standard().read(file, Optional.empty(), Progress.NONE)));
            } catch (ImportException e) {
                lines.add("FAILED: " + e.getMessage());
            }
        }
        return lines;
    }

    private static List<String> lines(Path file, Imported read) {
        var lines = new ArrayList<String>();
        var blocks = read.revision().blocks();
        lines.add(
                "%s: %d blocks, %d folded, title %s, offers %s"
                        .formatted(
                                file.getFileName(),
                                blocks.size(),
                                read.folds().size(),
                                read.document().source().title(),
                                read.offers()));
        for (Fold fold : read.folds()) {
            String words = blocks.get(fold.block()).range().of(read.revision().text());
            lines.add("  " + fold.reason().word() + ": " + words);
        }
        return lines;
    }
}
