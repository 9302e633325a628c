package lectern.cli;

import lectern.importer.ImportException;
import lectern.importer.Importers;
import lectern.model.Confidence;
import lectern.project.Project;
import lectern.work.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `lectern text FILE [--json]` and `lectern text PROJECT --document ID [--json]`: the text as highlights count it.
@Command(name = "text", sortOptions = false)
final class TextCommand implements Callable<Integer> {
    private final Root root;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE|PROJECT", descriptionKey = "text-from")
    private Path file = Path.of("");

    @Option(names = "--document", paramLabel = "ID")
    private Optional<String> document = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    TextCommand(Root root, Terminal terminal) {
        this.root = root;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (document.isPresent()) {
            inProject(document.get());
        } else if (file.toString().endsWith(Project.ENDING)) {
            throw new Declined(Exit.USAGE, terminal.words("which_article"));
        } else {
            inFile();
        }
        return Exit.DONE;
    }

    private void inProject(String wanted) {
        try (var project = Project.open(file, root.folders().locks())) {
            var found = Article.find(project.documents().list(), wanted, terminal);
            var revision = project.documents().revision(found.id());
            print(
                    new TextJson(
                            found.source(),
                            project.documents().confidence(found.id()),
                            project.documents().offers(found.id()),
                            revision,
                            project.documents().folds(revision.id()),
                            List.of()));
        }
    }

    private void inFile() {
        try {
            var read = Importers.standard().read(file, Optional.empty(), Progress.NONE);
            var document = read.document();
            print(
                    new TextJson(
                            document.source(),
                            Confidence.of(document.source(), document.attributes()),
                            read.offers(),
                            read.revision(),
                            read.folds(),
                            read.warnings()));
        } catch (ImportException e) {
            throw new Declined(Exit.FAILED, e.getMessage());
        }
    }

    private void print(TextJson article) {
        if (json) {
            terminal.print(article.written() + "\n");
        } else {
            terminal.print(article.revision().text());
            article.warnings().forEach(terminal::say);
        }
    }
}
