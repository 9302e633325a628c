package lectern.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// `lectern check PROJECT`: looks for faults in the file.
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final Place place;

    CheckCommand(Root root, Terminal terminal) {
        this.terminal = terminal;
        place = new Place(root);
    }

    @Override
    public Integer call() {
        try (var project = place.open()) {
            var faults = project.check();
            faults.forEach(terminal::line);
            if (faults.isEmpty()) {
                terminal.line(terminal.words("sound", place.file()));
                return Exit.DONE;
            }
            throw new Declined(Exit.FAILED, terminal.words("faults", place.file(), faults.size()));
        }
    }
}
