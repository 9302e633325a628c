package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import lectern.Fx;
import lectern.settings.Command;
import lectern.settings.KeyMap;
import lectern.settings.Theme;

import org.junit.jupiter.api.Test;

class KeyDispatchTest {
    @Test
    void aLetterThatOpensAFieldIsNotTypedIntoItAndLettersTypedThereAreLetters() {
        var reader = Fx.call(Button::new);
        var field = Fx.call(TextField::new);
        try (var stand = Stand.of(Theme.PAPER, 400, 300, () -> new VBox(reader, field))) {
            Fx.run(
                    () -> {
                        var actions = new Actions(() -> {});
                        actions.put(Command.TAG, field::requestFocus);
                        new KeyDispatch(
                                        () -> KeyMap.USUAL,
                                        actions,
                                        digit -> {},
                                        reader::equals,
                                        () -> true)
                                .install(stand.scene, event -> false);
                        reader.requestFocus();
                    });
            stand.press(KeyCode.T);
            Fx.until("the field has the focus", field::isFocused);
            stand.press(KeyCode.T);
            Fx.until("the letter is there", () -> !field.getText().isEmpty());
            String text = Fx.call(field::getText);
            assertThat(text).isEqualTo("t");
        }
    }
}
