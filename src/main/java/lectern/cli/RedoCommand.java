package lectern.cli;

import lectern.project.History;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// `lectern redo PROJECT`: does again what was taken back last.
@Command(name = "redo", sortOptions = false)
final class RedoCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final Place place;

    RedoCommand(Root root, Terminal terminal) {
        this.terminal = terminal;
        place = new Place(root);
    }

    @Override
    public Integer call() {
        return Reverting.run(place, terminal, "redo", History::redo);
    }
}
