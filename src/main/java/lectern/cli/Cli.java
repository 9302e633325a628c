package lectern.cli;

import lectern.exporter.ExportException;
import lectern.model.Problem;
import lectern.project.ProjectException;
import lectern.settings.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The command line: the same use cases as in the window, without a toolkit.
public final class Cli {
    private static final Logger LOG = Logger.getLogger(Cli.class.getName());

    /// Columns of a help text: wide enough for its examples.
    private static final int HELP_WIDTH = 100;

    private Cli() {}

    /// Runs one command. It speaks English whatever the system speaks: scripts rely on the words.
    ///
    /// @param out takes what was asked for, in UTF-8
    /// @param err takes one sentence for each thing that went wrong
    /// @return the exit code: 0 done, 1 some failed, 2 wrong usage, 3 project refused
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Locale.setDefault(Locale.ENGLISH);
        try (var terminal = new Terminal(out, err, Texts.english())) {
            // To look at one command through its annotations takes a tenth of what all take.
            var wanted = args.length == 0 ? Optional.<Verb>empty() : Verb.of(args[0]);
            return commandLine(terminal, wanted.map(List::of).orElse(List.of(Verb.values())))
                    .execute(args);
        }
    }

    /// With all commands.
    static CommandLine commandLine(Terminal terminal) {
        return commandLine(terminal, List.of(Verb.values()));
    }

    private static CommandLine commandLine(Terminal terminal, List<Verb> verbs) {
        var root = new Root(terminal);
        var line = new CommandLine(root);
        verbs.forEach(verb -> line.addSubcommand(verb.command(root, terminal)));
        if (verbs.size() > 1) {
            line.addSubcommand(new HelpCommand());
        }
        return line.setResourceBundle(new HelpTexts(terminal.texts()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setParameterExceptionHandler((e, words) -> wrongUsage(e, terminal))
                .setExecutionExceptionHandler((e, command, words) -> failed(e, terminal));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int wrongUsage(ParameterException e, Terminal terminal) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String said = String.valueOf(e.getMessage()).strip();
        terminal.say(terminal.words("usage", said.endsWith(".") ? said : said + ".", command));
        return Exit.USAGE;
    }

    private static int failed(Exception e, Terminal terminal) {
        return switch (e) {
            case Declined declined -> {
                terminal.say(String.valueOf(declined.getMessage()));
                yield declined.exit();
            }
            case ProjectException refused -> {
                terminal.say(refused);
                yield Exit.PROJECT_REFUSED;
            }
            case ExportException exists when exists.reason() == ExportException.Reason.EXISTS -> {
                terminal.say(terminal.sentence(exists) + " " + terminal.words("force"));
                yield Exit.FAILED;
            }
            case Problem problem -> {
                terminal.say(problem);
                yield Exit.FAILED;
            }
            default -> {
                LOG.log(Level.SEVERE, "command failed", e);
                terminal.say(terminal.words("fault", e));
                yield Exit.FAILED;
            }
        };
    }
}
