package lectern.cli;

import lectern.model.DocumentInfo;
import lectern.project.Project;

import picocli.CommandLine.Option;

import java.util.List;
import java.util.Locale;

/// Which article of a project is meant: by its id, the beginning of its id, or its title.
final class Article {
    @Option(names = "--document", paramLabel = "ID", required = true)
    private String wanted = "";

    DocumentInfo of(Project project, Terminal terminal) {
        return find(project.documents().list(), wanted, terminal);
    }

    /// The one article that is meant.
    ///
    /// @throws Declined if there is none, or more than one
    static DocumentInfo find(List<DocumentInfo> all, String wanted, Terminal terminal) {
        var titled = all.stream().filter(d -> d.source().title().equals(wanted)).toList();
        String prefix = wanted.toLowerCase(Locale.ROOT);
        var found =
                titled.isEmpty() && !prefix.isEmpty()
                        ? all.stream().filter(d -> d.id().toString().startsWith(prefix)).toList()
                        : titled;
        if (found.isEmpty()) {
            throw new Declined(Exit.FAILED, terminal.words("no_such_article", wanted));
        }
        if (found.size() > 1) {
            found.forEach(document -> terminal.line(row(document)));
            throw new Declined(
                    Exit.FAILED, terminal.words("several_articles", wanted, found.size()));
        }
        return found.getFirst();
    }

    /// An article in one line: its id, a tab, its title.
    static String row(DocumentInfo document) {
        return document.id() + "\t" + Terminal.oneLine(document.source().title());
    }
}
