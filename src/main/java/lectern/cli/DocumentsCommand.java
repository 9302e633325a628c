package lectern.cli;

import lectern.model.DocumentInfo;
import lectern.model.PartialDate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

/// `lectern documents PROJECT [--json]`: which articles are in a project.
@Command(name = "documents", sortOptions = false)
final class DocumentsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final Place place;

    @Option(names = "--json")
    private boolean json;

    DocumentsCommand(Root root, Terminal terminal) {
        this.terminal = terminal;
        place = new Place(root);
    }

    @Override
    public Integer call() {
        try (var project = place.open()) {
            var documents = project.documents().list();
            if (json) {
                terminal.print(json(documents) + "\n");
            } else {
                documents.forEach(document -> terminal.print(Article.row(document) + "\n"));
            }
            return Exit.DONE;
        }
    }

    static String json(List<DocumentInfo> documents) {
        var json = new Json().array();
        for (DocumentInfo document : documents) {
            var source = document.source();
            json.object()
                    .name("id")
                    .text(document.id().toString())
                    .name("title")
                    .text(source.title())
                    .name("author")
                    .text(source.author())
                    .name("publisher")
                    .text(source.publisher())
                    .name("published")
                    .text(source.published().map(PartialDate::toString).orElse(""))
                    .name("url")
                    .text(source.url())
                    .name("file")
                    .text(source.file())
                    .name("characters")
                    .number(document.characters())
                    .name("annotations")
                    .number(document.annotations())
                    .end();
        }
        return json.end().toString();
    }
}
