package lectern.cli;

import lectern.settings.Folders;
import lectern.settings.Setting;
import lectern.settings.Settings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `lectern` itself: what all commands share.
@Command(
        name = "lectern",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class Root implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--data-dir", paramLabel = "FOLDER", scope = ScopeType.INHERIT)
    private Optional<Path> data = Optional.empty();

    @Spec private CommandSpec spec = CommandSpec.create();

    Root(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Where settings and locks lie.
    Folders folders() {
        return data.map(Folders::allIn).orElseGet(Folders::ofThisMachine);
    }

    /// Who makes annotations, as set in the window.
    String author() {
        return Settings.load(folders().settings(), Runnable::run).get(Setting.AUTHOR);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), terminal.words("no_command"));
    }
}
