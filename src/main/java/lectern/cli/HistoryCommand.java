package lectern.cli;

import lectern.model.Step;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;

/// `lectern history PROJECT`: what was done, newest first.
@Command(name = "history", sortOptions = false)
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Terminal terminal;

    @Mixin private final Place place;

    HistoryCommand(Root root, Terminal terminal) {
        this.terminal = terminal;
        place = new Place(root);
    }

    @Override
    public Integer call() {
        try (var project = place.open()) {
            project.history().steps(Integer.MAX_VALUE).forEach(step -> terminal.print(row(step)));
            return Exit.DONE;
        }
    }

    private String row(Step step) {
        return String.join(
                        "\t",
                        Long.toString(step.number()),
                        TIME.format(step.at().atZone(ZoneId.systemDefault())),
                        terminal.words("state." + step.state().name().toLowerCase(Locale.ROOT)),
                        kind(step) + StepWords.of(step.name(), terminal))
                + "\n";
    }

    private String kind(Step step) {
        return switch (step.kind()) {
            case EDIT -> "";
            case UNDO -> terminal.words("kind.undo") + " ";
            case REDO -> terminal.words("kind.redo") + " ";
        };
    }
}
