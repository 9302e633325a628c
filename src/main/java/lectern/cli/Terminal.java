package lectern.cli;

import lectern.model.Problem;
import lectern.settings.Texts;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command writes: what was asked for goes to the output, everything else to the other stream. Both are
/// UTF-8 with LF, whatever the system says.
final class Terminal implements AutoCloseable {
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;

    Terminal(OutputStream out, OutputStream err, Texts texts) {
        this.texts = texts;
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
    }

    /// The words for a key below `cli.`.
    String words(String key, Object... arguments) {
        return texts.get("cli." + key, arguments);
    }

    String sentence(Problem problem) {
        return texts.get(problem.key(), problem.arguments().toArray());
    }

    /// Writes this text as it is.
    void print(String text) {
        out.print(text);
    }

    /// Writes one line; what would break it or steer the terminal becomes a space.
    void line(String text) {
        out.print(oneLine(text) + "\n");
    }

    /// Tells the user one sentence.
    void say(String sentence) {
        out.flush();
        err.print("lectern: " + oneLine(sentence) + "\n");
        err.flush();
    }

    void say(Problem problem) {
        say(sentence(problem));
    }

    Texts texts() {
        return texts;
    }

    static String oneLine(String text) {
        return text.codePoints()
                .map(c -> isControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    @Override
    public void close() {
        out.flush();
        err.flush();
    }
}
