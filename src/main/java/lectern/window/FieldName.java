package lectern.window;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import lectern.reader.Explanation;
import lectern.settings.Texts;

import java.util.Optional;

/// The name of a field of the source, and how sure the import was of what stands there, until somebody changes it.
final class FieldName extends Label {
    /// From here on the text says it in so many words.
    private static final int SURE = 90;

    /// From here on it stands where such a thing stands.
    private static final int LIKELY = 60;

    private final Texts texts;
    private final String name;
    private final TextField input;
    private String imported = "";

    FieldName(Texts texts, String name, TextField input) {
        super(name);
        this.texts = texts;
        this.name = name;
        this.input = input;
        input.setAccessibleText(name);
        getStyleClass().add("quiet");
        setLabelFor(input);
        input.textProperty()
                .addListener(
                        (seen, before, now) -> {
                            if (!now.equals(imported)) {
                                showNone();
                            }
                        });
    }

    /// Says how sure the import was of what stands in the field now.
    ///
    /// @param percent empty if it did not write it
    void show(Optional<Integer> percent) {
        imported = input.getText();
        showNone();
        percent.ifPresent(
                sure -> {
                    setText(texts.get(key(sure), name));
                    String help = texts.get("source.confidence", sure);
                    Explanation.put(this, help);
                    input.setAccessibleHelp(help);
                });
    }

    private void showNone() {
        setText(name);
        Explanation.remove(this);
        input.setAccessibleHelp(null);
    }

    private static String key(int percent) {
        if (percent >= SURE) {
            return "source.sure";
        }
        return percent >= LIKELY ? "source.likely" : "source.guess";
    }
}
