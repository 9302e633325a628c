package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.BinItem;
import lectern.model.Entity;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class BinPaneTest {
    private final List<String> asked = new ArrayList<>();
    private final BinPane pane =
            Fx.call(
                    () ->
                            new BinPane(
                                    Texts.english(),
                                    new When(Texts.english(), ZoneOffset.UTC),
                                    new BinPane.Requests() {
                                        @Override
                                        public void restore(BinItem item) {
                                            asked.add("restore " + item.label());
                                        }

                                        @Override
                                        public void empty() {
                                            asked.add("empty");
                                        }

                                        @Override
                                        public void leave() {
                                            asked.add("leave");
                                        }
                                    }));

    private static final List<BinItem> ITEMS =
            List.of(
                    new BinItem(
                            Entity.ANNOTATION, Sample.id(1), "the strait stays open", Sample.NOON),
                    new BinItem(Entity.DOCUMENT, Sample.id(2), Sample.TITLES.get(2), Sample.NOON),
                    new BinItem(
                            Entity.TAG,
                            Sample.id(3),
                            "sanctions / energy",
                            Sample.NOON.minusSeconds(90_000)));

    private Stand stand(Theme theme, List<BinItem> items) {
        var stand = Stand.of(theme, 240, 400, () -> pane);
        Fx.run(() -> pane.show(items, Sample.NOON));
        Fx.pulses(2);
        return stand;
    }

    @Test
    void keysPutBackAndStepOverHeadings() {
        try (var stand = stand(Theme.PAPER, ITEMS)) {
            Fx.run(
                    () -> {
                        var list = (ListView<?>) pane.lookup(".list-view");
                        list.requestFocus();
                        list.getSelectionModel().selectFirst();
                    });
            stand.press(KeyCode.DOWN);
            stand.press(KeyCode.ENTER);
            stand.press(KeyCode.UP);
            stand.press(KeyCode.ENTER);
            assertThat(asked)
                    .containsExactly(
                            "restore sanctions / energy", "restore " + Sample.TITLES.get(2));
        }
    }

    @Test
    void emptyingAsksFirst() {
        try (var stand = stand(Theme.PAPER, ITEMS)) {
            stand.click(stand.find(".pane-buttons .button"));
            assertThat(Stand.sheetWords()).contains("3 things go for good. This cannot be undone.");
            stand.press(KeyCode.ESCAPE);
            assertThat(asked).isEmpty();
            stand.click(stand.find(".pane-buttons .button"));
            stand.press(KeyCode.SPACE);
            assertThat(asked).containsExactly("empty");
        }
    }

    @Test
    void anEmptyBinSaysSo() {
        try (var stand = stand(Theme.PAPER, List.of())) {
            assertThat(stand.words())
                    .contains(
                            "The bin is empty: articles, tags and annotations that you remove wait"
                                    + " here.");
            stand.picture("bin-empty");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme theme) {
        try (var stand = stand(theme, ITEMS)) {
            stand.picture("bin-" + theme.name().toLowerCase(Locale.ROOT));
        }
    }
}
