package lectern.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/// `lectern completion`: what makes Bash complete commands, options and files.
@Command(name = "completion", sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.print(AutoComplete.bash("lectern", Cli.commandLine(terminal)));
        return Exit.DONE;
    }
}
