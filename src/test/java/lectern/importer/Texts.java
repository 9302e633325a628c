package lectern.importer;

import lectern.model.Imported;
import lectern.model.Kind;
import lectern.text.LineCounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Short ways to imports in tests.
final class Texts {
    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private Texts() {}

    static Imported plain(String text) {
        return Importers.at(() -> NOW).pasted(text, Optional.empty(), new LineCounts());
    }

    static Imported html(String html) {
        return Importers.at(() -> NOW).pasted("x", Optional.of(html), new LineCounts());
    }

    /// The text of each block.
    static List<String> blocks(Imported imported) {
        return imported.revision().blocks().stream()
                .map(block -> block.range().of(imported.revision().text()))
                .toList();
    }

    static List<Kind> kinds(Imported imported) {
        return imported.revision().blocks().stream().map(block -> block.kind()).toList();
    }

    /// The text of each folded block.
    static List<String> folded(Imported imported) {
        List<String> blocks = blocks(imported);
        return imported.folds().stream().map(fold -> blocks.get(fold.block())).toList();
    }

    /// An article of a title and two paragraphs, with these lines below the title, between and behind.
    static String article(String above, String between, String below) {
        return Stream.of(
                        "The Ferry to Norderwiek",
                        above,
                        "The ferry to Norderwiek leaves at nine, unless the captain has a cold. He often has one.",
                        between,
                        "On Fridays it leaves at ten, which nobody on the island has ever understood. They wait anyway.",
                        below)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
