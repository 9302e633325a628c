package lectern.cli;

import lectern.model.Reverted;
import lectern.project.History;

import java.util.Optional;
import java.util.function.Function;

/// What undo and redo have in common: they go one command back or forth, and say which.
final class Reverting {
    private Reverting() {}

    /// @param verb `undo` or `redo`, the end of its texts' keys
    static int run(
            Place place,
            Terminal terminal,
            String verb,
            Function<History, Optional<Reverted>> work) {
        try (var project = place.open()) {
            var done =
                    work.apply(project.history())
                            .orElseThrow(
                                    () ->
                                            new Declined(
                                                    Exit.FAILED,
                                                    terminal.words("nothing_to_" + verb)));
            terminal.line(terminal.words("done." + verb, StepWords.of(done.name(), terminal)));
            return Exit.DONE;
        }
    }
}
