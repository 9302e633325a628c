package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import lectern.Fx;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class ExplanationTest {
    private final Button button = Fx.call(() -> new Button("?"));

    /// What its tooltip says after such an event; empty if it has none.
    private Optional<String> after(EventType<MouseEvent> type) {
        return Fx.call(
                () -> {
                    Event.fireEvent(
                            button,
                            new MouseEvent(
                                    type,
                                    1,
                                    1,
                                    1,
                                    1,
                                    MouseButton.NONE,
                                    0,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    true,
                                    null));
                    return Optional.ofNullable(button.getTooltip()).map(Tooltip::getText);
                });
    }

    @Test
    void theTooltipIsMadeWhenTheMouseComes() {
        Fx.run(() -> Explanation.put(button, "one"));
        assertThat(Fx.call(button::getTooltip)).isNull();
        assertThat(button.getAccessibleHelp()).isEqualTo("one");
        assertThat(after(MouseEvent.MOUSE_ENTERED)).contains("one");
        Fx.run(() -> Explanation.put(button, "two"));
        assertThat(Fx.call(() -> button.getTooltip().getText())).isEqualTo("two");
    }

    @Test
    void theLastWordsCountAlsoUnderAMouseThatIsThere() {
        Fx.run(() -> Explanation.put(button, "one"));
        assertThat(after(MouseEvent.MOUSE_ENTERED)).contains("one");
        Fx.run(() -> Explanation.remove(button));
        assertThat(after(MouseEvent.MOUSE_MOVED)).isEmpty();
        assertThat(button.getAccessibleHelp()).isNull();
        Fx.run(() -> Explanation.put(button, "two"));
        assertThat(after(MouseEvent.MOUSE_MOVED)).contains("two");
    }
}
