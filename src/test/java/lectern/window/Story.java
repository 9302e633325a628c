package lectern.window;

import lectern.importer.Importers;
import lectern.project.Project;
import lectern.text.LineCounts;
import lectern.text.TextRange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A story of which later versions come, with two highlights.
final class Story {
    static final String TEXT =
            "Talks in Ardova\n\nThe envoys of both shores met in Ardova on Monday and spoke for nine hours about the ferry"
                    + " lines.\n\nA truce along the northern yards is to hold until spring. Nobody in the hall called it a"
                    + " peace.\n\nThe harbour master said that he had seen such truces come and go with the ice.";

    private Story() {}

    /// Makes a project that holds it.
    static void into(Path file, Path locks) throws IOException {
        Files.createDirectories(locks);
        try (var project = Project.create(file, locks)) {
            var document =
                    project.documents()
                            .add(
                                    Importers.standard()
                                            .pasted(TEXT, Optional.empty(), new LineCounts()))
                            .documentId();
            String text = project.documents().revision(document).text();
            for (String words : List.of("for nine hours", "Nobody in the hall called it a peace")) {
                int start = text.indexOf(words);
                project.annotations()
                        .add(
                                document,
                                new TextRange(start, start + words.length()),
                                List.of(project.tags().codebook().tags().getFirst().id()),
                                "mind this");
            }
        }
    }
}
