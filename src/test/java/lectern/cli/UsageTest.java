package lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.settings.Texts;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

class UsageTest extends AtTheShell {
    @Test
    void itSpeaksEnglishWhateverTheSystemSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRANCE);
        try {
            shell.run("text", folder.resolve("gone.txt").toString());
            assertThat(shell.err).contains("is not there any more");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wrongUsageIsToldInOneSentence() {
        for (var words : List.of(new String[] {}, new String[] {"export"}, new String[] {"frob"})) {
            assertThat(shell.run(words)).isEqualTo(Exit.USAGE);
            assertThat(shell.err).startsWith("lectern: ").contains("--help").hasLineCount(1);
            assertThat(shell.out).isEmpty();
        }
    }

    @Test
    void everyOptionAndParameterIsExplained() {
        forEachCommand(
                command -> {
                    var spec = command.getCommandSpec();
                    assertThat(spec.usageMessage().header()).as(spec.name()).isNotEmpty();
                    assertThat(spec.args())
                            .allSatisfy(arg -> assertThat(arg.description()).isNotEmpty());
                });
    }

    private static void forEachCommand(Consumer<CommandLine> check) {
        try (var terminal =
                new Terminal(
                        new ByteArrayOutputStream(),
                        new ByteArrayOutputStream(),
                        Texts.english())) {
            Cli.commandLine(terminal).getSubcommands().values().forEach(check);
        }
    }

    @Test
    void everyCommandExplainsItself() {
        for (Verb verb : Verb.values()) {
            String command = verb.word();
            assertThat(shell.run(command, "--help")).isEqualTo(Exit.DONE);
            assertThat(shell.out).contains("Usage: lectern " + command, "Exit codes:");
            String direct = shell.out;
            assertThat(shell.run("help", command)).isEqualTo(Exit.DONE);
            assertThat(shell.out).isEqualTo(direct);
        }
        assertThat(shell.run("--help")).isEqualTo(Exit.DONE);
        assertThat(shell.out).contains("annotate", "lectern export readings.lectern readings.csv");
        assertThat(shell.run("--version")).isEqualTo(Exit.DONE);
        assertThat(shell.out).matches("lectern \\d.*\n");
    }

    @Test
    void bashIsToldAllCommandsAndOptions() throws Exception {
        assertThat(shell.run("completion")).isEqualTo(Exit.DONE);
        for (Verb verb : Verb.values()) {
            assertThat(shell.out).contains(verb.word());
        }
        assertThat(shell.out).contains("--occurrence", "--shape", "--data-dir");
    }

    @Test
    void theManualPageNamesEveryCommandAndOption() throws IOException {
        String page =
                Files.readString(Path.of("installer", "linux", "lectern.1")).replace("\\-", "-");
        forEachCommand(
                command -> {
                    assertThat(page).contains("lectern " + command.getCommandName());
                    for (var option : command.getCommandSpec().options()) {
                        assertThat(page).contains(option.longestName());
                    }
                });
    }
}
