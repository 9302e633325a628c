package lectern.window;

import lectern.importer.Importers;
import lectern.importer.Intake;
import lectern.importer.Intake.Outcome;
import lectern.model.Codebook;
import lectern.model.Ids;
import lectern.model.TagName;
import lectern.project.Project;
import lectern.text.TextRange;
import lectern.work.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// The project that a new user sees first: a few invented articles, some of them highlighted. It is made by the
/// same use cases as any other.
final class SampleProject {
    /// Key of the view state that tells the sample from a project of the user.
    static final String MARK = "sample";

    /// The articles, the one that is to be read first last: the library shows the newest import first.
    static final List<String> ARTICLES =
            List.of(
                    "ten-years-of-pressure.txt",
                    "talks-in-tessen.txt",
                    "containment-is-not-a-wall.txt",
                    "compact-tightens-limits.txt",
                    "strait-of-orun-patrols.txt");

    private static final String FOLDER = "/samples/";

    private SampleProject() {}

    /// One line of `annotations.tsv`.
    ///
    /// @param occurrence which of the places where the quotation stands, from 1
    /// @param tags paths; those that are not in the codebook are made
    record Mark(String file, String quote, int occurrence, List<String> tags, String note) {
        private static Mark of(String line) {
            String[] cells = line.split("\t", -1);
            var tags = cells[3].isEmpty() ? List.<String>of() : List.of(cells[3].split("; ", -1));
            return new Mark(cells[0], cells[1], Integer.parseInt(cells[2]), tags, cells[4]);
        }

        /// Where the quotation stands in the text.
        TextRange in(String text) {
            int at = -1;
            for (int i = 0; i < occurrence; i++) {
                at = text.indexOf(quote, at + 1);
                if (at < 0) {
                    throw new IllegalStateException("Not in " + file + ": " + quote);
                }
            }
            return new TextRange(at, at + quote.length());
        }
    }

    /// Makes the sample project. It is there whole, or not at all.
    ///
    /// @param locks folder for lock files
    static void make(Path file, Path locks) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            Path articles = Files.createTempDirectory("lectern-sample");
            Path unfinished = file.resolveSibling(Ids.next() + Project.ENDING);
            try {
                for (String article : ARTICLES) {
                    Files.write(articles.resolve(article), bytes(article));
                }
                try (var project = Project.create(unfinished, locks)) {
                    fill(project, articles);
                    project.history().settle();
                }
                Files.move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
                for (String article : ARTICLES) {
                    Files.deleteIfExists(articles.resolve(article));
                }
                Files.delete(articles);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Project project, Path articles) {
        project.viewState().put(MARK, "yes");
        Map<String, UUID> documents = new HashMap<>();
        for (String article : ARTICLES) {
            var outcomes =
                    new Intake(Importers.standard())
                            .run(
                                    List.of(articles.resolve(article)),
                                    Optional.empty(),
                                    (batch, _) -> project.documents().addAll(batch, Ids.next()),
                                    Progress.NONE);
            if (outcomes.getFirst() instanceof Outcome.Done done) {
                documents.put(article, done.documentId());
            } else {
                throw new IllegalStateException(outcomes.toString());
            }
        }
        for (Mark mark : marks()) {
            UUID document = Objects.requireNonNull(documents.get(mark.file()));
            var tags = mark.tags().stream().map(path -> tag(project, path)).toList();
            var range = mark.in(project.documents().revision(document).text());
            UUID _ = project.annotations().add(document, range, tags, mark.note());
        }
    }

    static List<Mark> marks() {
        return new String(bytes("annotations.tsv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(Mark::of)
                .toList();
    }

    /// The tag with this path, made if need be, with those above it.
    private static UUID tag(Project project, String path) {
        @Nullable UUID parent = null;
        String above = "";
        for (String name : path.split(TagName.SEPARATOR, -1)) {
            String here = above + name;
            Codebook codebook = project.tags().codebook();
            @Nullable UUID under = parent;
            parent =
                    codebook.find(here)
                            .map(tag -> tag.id())
                            .orElseGet(() -> project.tags().create(name, under));
            above = here + TagName.SEPARATOR;
        }
        return Objects.requireNonNull(parent);
    }

    private static byte[] bytes(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        SampleProject.class.getResourceAsStream(FOLDER + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
