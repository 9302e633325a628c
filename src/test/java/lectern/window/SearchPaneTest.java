package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.Found;
import lectern.model.Hit;
import lectern.settings.Texts;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

class SearchPaneTest {
    private final List<String> asked = new ArrayList<>();
    private final SearchPane pane =
            Fx.call(
                    () ->
                            new SearchPane(
                                    Texts.english(),
                                    new SearchPane.Requests() {
                                        @Override
                                        public void open(Hit hit) {
                                            asked.add("open " + hit.where());
                                        }

                                        @Override
                                        public void all(UUID id) {
                                            asked.add("all");
                                        }

                                        @Override
                                        public void leave() {
                                            asked.add("leave");
                                        }
                                    }));

    private static Hit hit(int article, Hit.Where where, String snippet) {
        int at = snippet.indexOf("fleet");
        return new Hit(
                where,
                Sample.id(article),
                Optional.empty(),
                Sample.TITLES.get(article),
                snippet,
                at < 0 ? List.of() : List.of(new TextRange(at, at + 5)),
                Optional.of(new TextRange(10, 15)));
    }

    private static final List<Hit> HITS =
            List.of(
                    hit(4, Hit.Where.TITLE, "An island between two fleets"),
                    hit(
                            4,
                            Hit.Where.TEXT,
                            "... neither the eastern fleet nor the guard ships of the harbour towns had left"
                                    + " their moorings since the talks in autumn, the ministry said on Monday ..."),
                    hit(2, Hit.Where.NOTE, "compare with what is said on the fleet in 2019"));

    private static Found found(boolean more) {
        return new Found(
                List.of(
                        new Found.InArticle(
                                Sample.id(4), Sample.TITLES.get(4), HITS.subList(0, 2), 2, 246),
                        new Found.InArticle(
                                Sample.id(2), Sample.TITLES.get(2), HITS.subList(2, 3), 1, 1)),
                more);
    }

    @Test
    void theOtherHitsOfAnArticleAreOneEnterAway() {
        try (var stand = Stand.of(Theme.PAPER, 400, 400, () -> pane)) {
            Fx.run(() -> pane.show("fleet", found(false)));
            Fx.until("rows", () -> stand.words().contains("2 of 246 shown · show all"));
            Fx.run(pane::focusList);
            stand.press(KeyCode.DOWN);
            stand.press(KeyCode.DOWN);
            stand.press(KeyCode.ENTER);
            assertThat(asked).containsExactly("all");
        }
    }

    @Test
    void enterAndClickOpenAHit() {
        try (var stand = Stand.of(Theme.PAPER, 400, 400, () -> pane)) {
            Fx.run(() -> pane.show("fleet", found(false)));
            Fx.run(pane::focusList);
            stand.press(KeyCode.DOWN);
            stand.press(KeyCode.ENTER);
            stand.click(stand.find(".hit .mark"));
            stand.press(KeyCode.ESCAPE);
            assertThat(asked).containsExactly("open TEXT", "open TITLE", "leave");
        }
    }

    @Test
    void itSaysWhatItIsDoing() {
        try (var stand = Stand.of(Theme.PAPER, 240, 300, () -> pane)) {
            assertThat(stand.words()).contains(Texts.english().get("search.start"));
            stand.picture("search-start");
            Fx.run(pane::searching);
            assertThat(stand.words()).contains("Searching");
            Fx.run(() -> pane.show("xyz", new Found(List.of(), false)));
            assertThat(stand.words()).contains("No article holds \"xyz\".");
            Fx.run(() -> pane.show("fleet", found(false)));
            assertThat(stand.words()).contains("247 places in 2 articles");
            Fx.run(() -> pane.show("fleet", found(true)));
            assertThat(stand.words()).contains("247 places in the first 2 articles");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme theme) {
        for (int width : new int[] {240, 560}) {
            try (var stand = Stand.of(theme, width, 400, () -> pane)) {
                Fx.run(() -> pane.show("fleet", found(false)));
                stand.picture("search-" + width + "-" + theme.name().toLowerCase(Locale.ROOT));
                Fx.run(() -> stand.scene.setRoot(new javafx.scene.layout.StackPane()));
            }
        }
    }
}
