package lectern.project;

import lectern.model.Added;
import lectern.model.Block;
import lectern.model.Document;
import lectern.model.Fold;
import lectern.model.Ids;
import lectern.model.Imported;
import lectern.model.Kind;
import lectern.model.Reason;
import lectern.model.Revision;
import lectern.model.Source;
import lectern.text.TextRange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// Tiny projects for tests.
public final class Projects {
    private static final Pattern LINE = Pattern.compile("[^\n]+");

    private Projects() {}

    public static Project create(Path folder) {
        return Project.create(folder.resolve("test.lectern"), folder.resolve("locks"));
    }

    public static Project open(Path folder) {
        return Project.open(folder.resolve("test.lectern"), folder.resolve("locks"));
    }

    /// An article: the first line is its title, each other one a paragraph, those that begin with `#` are folded.
    public static Imported article(String text) {
        UUID document = Ids.next();
        var blocks = new ArrayList<Block>();
        var folds = new ArrayList<Fold>();
        LINE.matcher(text)
                .results()
                .forEach(
                        line -> {
                            if (line.group().startsWith("#")) {
                                folds.add(
                                        new Fold(
                                                blocks.size(),
                                                Reason.NAVIGATION,
                                                Fold.Origin.RULE));
                            }
                            blocks.add(
                                    new Block(
                                            new TextRange(line.start(), line.end()),
                                            blocks.isEmpty() ? Kind.TITLE : Kind.PARAGRAPH));
                        });
        String title = blocks.isEmpty() ? "Untitled" : blocks.getFirst().range().of(text);
        return new Imported(
                new Document(document, Source.titled(title)),
                new Revision(
                        Ids.next(),
                        document,
                        1,
                        text,
                        blocks,
                        Instant.parse("2026-01-02T03:04:05Z")),
                folds,
                List.of(),
                List.of());
    }

    public static UUID add(Project project, String text) {
        return switch (project.documents().add(article(text))) {
            case Added.New added -> added.documentId();
            case Added.Duplicate _, Added.Revised _ -> throw new AssertionError(text);
        };
    }

    public static TextRange range(String text, String part) {
        int start = text.indexOf(part);
        return new TextRange(start, start + part.length());
    }

    public static UUID tag(Project project, String name) {
        return project.tags().codebook().find(name).orElseThrow().id();
    }
}
