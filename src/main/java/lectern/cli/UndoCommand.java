package lectern.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// `lectern undo PROJECT`: takes the last command back.
@Command(name = "undo", sortOptions = false)
final class UndoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final Place place;

    UndoCommand(Root root, Terminal terminal) {
        this.terminal = terminal;
        place = new Place(root);
    }

    @Override
    public Integer call() {
        try (var project = place.open()) {
            var done =
                    project.history()
                            .undo()
                            .orElseThrow(
                                    () ->
                                            new Declined(
                                                    Exit.FAILED,
                                                    terminal.words("nothing_to_undo")));
            terminal.line(terminal.words("done.undo", StepWords.of(done, terminal)));
            return Exit.DONE;
        }
    }
}
