package lectern.cli;

import lectern.project.History;

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
        return Reverting.run(place, terminal, "undo", History::undo);
    }
}
