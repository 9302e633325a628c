package lectern.cli;

import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.text.TextRange;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `lectern annotate PROJECT --document ID --quote TEXT --tag NAME...`: highlights a passage.
@Command(name = "annotate", sortOptions = false)
final class AnnotateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final Place place;

    @Mixin private final Article article = new Article();

    @Option(names = "--quote", paramLabel = "TEXT", required = true)
    private String quote = "";

    @Option(names = "--tag", paramLabel = "NAME", arity = "1..*")
    private List<String> tags = new ArrayList<>();

    @Option(names = "--note", paramLabel = "TEXT")
    private String note = "";

    @Option(names = "--occurrence", paramLabel = "N")
    private Optional<Integer> occurrence = Optional.empty();

    AnnotateCommand(Root root, Terminal terminal) {
        this.terminal = terminal;
        place = new Place(root);
    }

    @Override
    public Integer call() {
        try (var project = place.open()) {
            var document = article.of(project, terminal);
            Codebook codebook = project.tags().codebook();
            List<UUID> ids =
                    tags.stream().map(name -> tag(codebook, name).id()).distinct().toList();
            TextRange range = range(project.documents().revision(document.id()).text());
            UUID id = project.annotations().add(document.id(), range, ids, note);
            terminal.line(id.toString());
            return Exit.DONE;
        }
    }

    private Tag tag(Codebook codebook, String name) {
        return codebook.find(name)
                .orElseThrow(
                        () -> {
                            String known =
                                    codebook.tags().stream()
                                            .map(tag -> codebook.path(tag.id()))
                                            .collect(Collectors.joining("; "));
                            return new Declined(
                                    Exit.FAILED, terminal.words("no_such_tag", name, known));
                        });
    }

    private TextRange range(String text) {
        if (quote.isBlank()) {
            throw new Declined(Exit.USAGE, terminal.words("quote_empty"));
        }
        var places = Occurrences.of(quote, text);
        if (places.isEmpty()) {
            throw new Declined(
                    Exit.FAILED, terminal.words("no_such_quote", Terminal.oneLine(quote)));
        }
        if (occurrence.isEmpty() && places.size() > 1) {
            for (int i = 0; i < places.size(); i++) {
                terminal.line((i + 1) + ". " + Occurrences.shown(text, places.get(i)));
            }
            throw new Declined(Exit.FAILED, terminal.words("several_quotes", places.size()));
        }
        int wanted = occurrence.orElse(1);
        if (wanted < 1 || wanted > places.size()) {
            throw new Declined(
                    Exit.FAILED, terminal.words("no_such_occurrence", wanted, places.size()));
        }
        return places.get(wanted - 1);
    }
}
