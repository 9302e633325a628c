package lectern.window;

import lectern.model.StepName;
import lectern.settings.Texts;

import java.util.Locale;

/// Steps in words, for the menus, the status line and the history.
final class StepTexts {
    private final Texts texts;

    StepTexts(Texts texts) {
        this.texts = texts;
    }

    /// What was done: `Highlight "the strait stays open"`.
    String of(StepName name) {
        return texts.get(key(name.verb()), name.object(), name.count());
    }

    /// What undo would do: `Undo Highlight "the strait stays open"`.
    String undo(StepName name) {
        return texts.get("history.undo.named", of(name));
    }

    String redo(StepName name) {
        return texts.get("history.redo.named", of(name));
    }

    /// The key of a verb's sentence.
    static String key(StepName.Verb verb) {
        return "step." + verb.name().toLowerCase(Locale.ROOT);
    }
}
