package lectern.bench;

import lectern.importer.Importers;
import lectern.importer.Intake;
import lectern.model.Ids;
import lectern.project.Project;
import lectern.text.TextRange;
import lectern.work.Progress;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes projects of a size.
final class Made {
    private Made() {}

    static Project empty(Path folder) {
        return Project.create(folder.resolve("bench.lectern"), folder.resolve("locks"));
    }

    static void fill(Project project, List<Path> files) {
        UUID group = Ids.next();
        var outcomes =
                new Intake(Importers.standard())
                        .run(
                                files,
                                Optional.empty(),
                                (batch, _) -> project.documents().addAll(batch, group),
                                Progress.NONE);
        if (!outcomes.stream().allMatch(Intake.Outcome.Done.class::isInstance)) {
            throw new IllegalStateException("Not all were imported");
        }
    }

    /// Puts highlights of one sentence's length on the article that is listed first.
    static void annotate(Project project, int count) {
        var document = project.documents().list().getFirst();
        int length = project.documents().revision(document.id()).text().length();
        List<UUID> tags =
                project.tags().codebook().tags().stream().limit(2).map(tag -> tag.id()).toList();
        for (int i = 0; i < count; i++) {
            int start = (int) ((long) i * (length - 200) / count);
            UUID _ =
                    project.annotations()
                            .add(document.id(), new TextRange(start, start + 120), tags, "a note");
        }
    }

    /// Copies the annotations of a closed project, with their tags, until there are this many. By SQL, since a
    /// commit for each would take longer than what is to be measured.
    static void multiply(Path project, int wanted) {
        try (var sql = DriverManager.getConnection("jdbc:sqlite:" + project);
                var statement = sql.createStatement()) {
            sql.setAutoCommit(false);
            int there;
            try (var rows = statement.executeQuery("SELECT count(*) FROM annotations")) {
                there = rows.getInt(1);
            }
            int copies = (wanted + there - 1) / there - 1;
            statement.executeUpdate("CREATE TEMP TABLE old AS SELECT id FROM annotations");
            for (int i = 0; i < copies; i++) {
                statement.executeUpdate(
                        """
                        INSERT INTO annotations (uuid, revision_id, start, "end", quote, prefix, suffix, note, author,
                            created, modified)
                        SELECT randomblob(16), revision_id, start, "end", quote, prefix, suffix, note, author,
                            created, modified FROM annotations WHERE id IN (SELECT id FROM old)""");
            }
            statement.executeUpdate(
                    """
                    INSERT INTO taggings (uuid, annotation_id, tag_id)
                    SELECT randomblob(16), a.id, 1 + a.id % 3 FROM annotations a WHERE id NOT IN (SELECT id FROM old)""");
            sql.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
