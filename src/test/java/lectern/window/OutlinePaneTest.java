package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.Heading;
import lectern.settings.Texts;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class OutlinePaneTest {
    private final List<Heading> gone = new ArrayList<>();
    private final OutlinePane pane = Fx.call(() -> new OutlinePane(Texts.english(), gone::add));

    @Test
    void oneRowIsTheCurrentOne() {
        try (var stand = Stand.of(Theme.PAPER, 240, 300, () -> pane)) {
            Fx.run(
                    () -> {
                        pane.show(Optional.of(headings()));
                        pane.reading(0);
                        pane.focusList();
                    });
            stand.press(KeyCode.DOWN);
            stand.press(KeyCode.DOWN);
            stand.press(KeyCode.ENTER);
            assertThat(gone).hasSize(1);
            Fx.run(() -> pane.reading(200));
            assertThat(selected()).containsExactly(2);
            Fx.run(() -> pane.reading(0));
            assertThat(selected()).containsExactly(0);
        }
    }

    private static List<Heading> headings() {
        return IntStream.range(0, 5)
                .mapToObj(i -> new Heading(1, "Part " + i, new TextRange(i * 100, i * 100 + 9)))
                .toList();
    }

    private List<Integer> selected() {
        return Fx.call(
                () ->
                        List.copyOf(
                                ((ListView<?>) pane.lookup(".list-view"))
                                        .getSelectionModel()
                                        .getSelectedIndices()));
    }
}
