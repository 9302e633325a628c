package lectern.window;

import lectern.settings.Command;

import java.util.List;
import java.util.Locale;

/// What is told once, at the moment when it is of use. Its text is `tip.` and its name in lower case.
enum Tip {
    /// An article is open, and nothing in it is selected.
    READ,
    /// Lines of the article are folded.
    FOLDED,
    /// Something is selected.
    SELECTED,
    /// An annotation has the focus.
    ANNOTATED;

    /// Whose keys are the arguments of its text.
    List<Command> commands() {
        return switch (this) {
            case READ -> List.of(Command.SELECT_SENTENCE, Command.GUIDE);
            case FOLDED -> List.of(Command.FOLD);
            case SELECTED -> List.of(Command.HIGHLIGHT, Command.TAG);
            case ANNOTATED -> List.of(Command.NOTE, Command.MOVE_ENDS, Command.UNDO);
        };
    }

    String text() {
        return "tip." + name().toLowerCase(Locale.ROOT);
    }
}
