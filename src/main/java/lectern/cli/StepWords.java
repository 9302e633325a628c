package lectern.cli;

import lectern.model.StepName;

import java.util.Locale;

/// Steps in words.
final class StepWords {
    private StepWords() {}

    /// `Highlight "the strait stays open"`.
    static String of(StepName name, Terminal terminal) {
        return terminal.texts()
                .get(
                        "step." + name.verb().name().toLowerCase(Locale.ROOT),
                        Terminal.oneLine(name.object()),
                        name.count());
    }
}
