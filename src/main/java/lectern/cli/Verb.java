package lectern.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// The first words that mean the command line, in the order of its help.
public enum Verb {
    IMPORT,
    DOCUMENTS,
    TEXT,
    ANNOTATE,
    EXPORT,
    HISTORY,
    UNDO,
    REDO,
    CHECK,
    COMPLETION;

    /// The verb that is written so.
    public static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
    }

    /// As it is written on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Callable<Integer> command(Root root, Terminal terminal) {
        return switch (this) {
            case IMPORT -> new ImportCommand(root, terminal);
            case DOCUMENTS -> new DocumentsCommand(root, terminal);
            case TEXT -> new TextCommand(root, terminal);
            case ANNOTATE -> new AnnotateCommand(root, terminal);
            case EXPORT -> new ExportCommand(root, terminal);
            case HISTORY -> new HistoryCommand(root, terminal);
            case UNDO -> new UndoCommand(root, terminal);
            case REDO -> new RedoCommand(root, terminal);
            case CHECK -> new CheckCommand(root, terminal);
            case COMPLETION -> new CompletionCommand(terminal);
        };
    }
}
