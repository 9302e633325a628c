package lectern.cli;

import lectern.exporter.Rfc4180;
import lectern.model.Block;
import lectern.model.Document;
import lectern.model.Fold;
import lectern.model.Ids;
import lectern.model.Imported;
import lectern.model.Kind;
import lectern.model.Reason;
import lectern.model.Revision;
import lectern.model.Source;
import lectern.project.Project;
import lectern.text.TextRange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The command line over a project with one article, and what it has printed.
final class Shell {
    static final String TEXT =
            "The strait 😀\nThe strait stays open. Nobody closes the strait.\nRead more";

    private final Path folder;
    final String project;
    final String document;
    String out = "";
    String err = "";

    /// @param folder where the project and the data of the app lie
    Shell(Path folder) {
        this.folder = folder;
        Path file = folder.resolve("p.lectern");
        try (var made = Project.create(file, folder.resolve("data").resolve("locks"))) {
            document = made.documents().add(article()).documentId().toString();
        }
        project = file.toString();
    }

    private static Imported article() {
        var id = Ids.next();
        int first = TEXT.indexOf('\n');
        int last = TEXT.lastIndexOf('\n');
        var blocks =
                List.of(
                        new Block(new TextRange(0, first), Kind.TITLE),
                        new Block(new TextRange(first + 1, last), Kind.PARAGRAPH),
                        new Block(new TextRange(last + 1, TEXT.length()), Kind.NAVIGATION));
        return new Imported(
                new Document(id, Source.titled("The strait 😀").withAuthor("=A. \"Writer\"")),
                new Revision(Ids.next(), id, 1, TEXT, blocks, Instant.EPOCH),
                List.of(new Fold(2, Reason.NAVIGATION, Fold.Origin.RULE)),
                List.of(),
                List.of());
    }

    int run(String... words) {
        var args = new ArrayList<>(List.of(words));
        args.add("--data-dir=" + folder.resolve("data"));
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        int exit =
                Cli.run(
                        args.toArray(String[]::new),
                        new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, true, StandardCharsets.UTF_8));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return exit;
    }

    /// Annotates the article of the project.
    int annotate(String... more) {
        var words = new ArrayList<>(List.of("annotate", project, "--document", document));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    /// What stands in a column of the file that was exported.
    List<String> exported(String name) throws IOException {
        var rows = Rfc4180.read(Files.readString(folder.resolve("out.csv")));
        int column = rows.getFirst().indexOf(name);
        return rows.stream().skip(1).map(row -> row.get(column)).toList();
    }
}
