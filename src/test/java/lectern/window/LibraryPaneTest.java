package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.Copy;
import lectern.model.DocumentInfo;
import lectern.model.Source;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

class LibraryPaneTest {
    private final List<String> asked = new ArrayList<>();
    private final LibraryPane.Requests requests =
            new LibraryPane.Requests() {
                @Override
                public void importArticles() {
                    asked.add("import");
                }

                @Override
                public void open(UUID id) {
                    asked.add("open " + number(id));
                }

                @Override
                public void editSource(UUID id) {
                    asked.add("source " + number(id));
                }

                @Override
                public void copies(boolean grouped, boolean countedOnce) {
                    asked.add("copies " + grouped + " " + countedOnce);
                }

                @Override
                public void remove(List<UUID> ids) {
                    asked.add("remove " + ids.stream().map(LibraryPaneTest::number).toList());
                }
            };
    private final LibraryPane pane =
            Fx.call(() -> new LibraryPane(Texts.english(), Stand.keys(), requests));

    @Test
    void howFarAnArticleWasReadIsShownAtOnceAndNeverFalls() {
        Fx.run(
                () -> {
                    pane.show(List.of(Sample.article(1), Sample.article(2)));
                    pane.opened(Optional.of(Sample.id(2)));
                    pane.read(Sample.id(2), 0.6);
                    pane.read(Sample.id(2), 0.5);
                });
        try (var stand = Stand.of(Theme.PAPER, 320, 400, () -> pane)) {
            Fx.pulses(2);
            assertThat(stand.words()).contains(Texts.english().get("library.read", 0.6));
            assertThat(Fx.call(pane::selected)).containsExactly(Sample.id(2));
        }
    }

    private static long number(UUID id) {
        return id.getLeastSignificantBits() & 0xffff;
    }

    private Stand stand(List<DocumentInfo> articles) {
        var stand = Stand.of(Theme.PAPER, 240, 560, () -> pane);
        Fx.run(() -> pane.show(articles));
        Fx.pulses(2);
        return stand;
    }

    @Test
    void theRowOfTheArticleThatIsOpenedIsSeenWhole() {
        var articles = Sample.articles(60);
        try (var _ = stand(articles)) {
            for (int index : new int[] {30, 12, 59, 58, 41, 3, 0, 50}) {
                UUID id = articles.get(index).id();
                Fx.run(() -> pane.opened(Optional.of(id)));
                Fx.pulses(3);
                Fx.run(
                        () -> {
                            var list = pane.lookup(".list-view");
                            var room = list.localToScene(list.getLayoutBounds());
                            assertThat(pane.lookupAll(".list-cell"))
                                    .as("article " + index)
                                    .filteredOn(
                                            node ->
                                                    node instanceof ListCell<?> cell
                                                            && cell.isSelected()
                                                            && cell.isVisible())
                                    .singleElement()
                                    .matches(
                                            row ->
                                                    room.contains(
                                                            row.localToScene(
                                                                    row.getLayoutBounds())));
                        });
            }
        }
    }

    @Test
    void theListStaysWhereItIsWhenTheArticleThatIsOpenedIsSeen() {
        var articles = Sample.articles(60);
        try (var stand = stand(articles)) {
            Fx.run(() -> pane.opened(Optional.of(articles.get(2).id())));
            Fx.pulses(3);
            assertThat(stand.words()).contains(articles.getFirst().source().title());
        }
    }

    @Test
    void titlesAreSortedAsTheLanguageSortsThem() {
        var articles = new ArrayList<DocumentInfo>();
        for (String title : List.of("zone grise", "État de siège", "Eau", "étude", "Escalade")) {
            var one = Sample.articles(1).getFirst();
            articles.add(
                    new DocumentInfo(
                            one.id(),
                            Source.titled(title),
                            one.characters(),
                            one.annotations(),
                            0,
                            one.read(),
                            one.importedAt(),
                            Optional.empty()));
        }
        assertThat(new LibraryOrder(LibraryOrder.Sort.TITLE, false, Locale.FRENCH).of(articles))
                .extracting(article -> article.source().title())
                .containsExactly("Eau", "Escalade", "État de siège", "étude", "zone grise");
    }

    @Test
    void copiesStandUnderTheirOriginalAndAStoryCountsOnce() {
        var articles = new ArrayList<>(Sample.articles(5));
        var copy = articles.get(3);
        articles.set(
                3,
                new DocumentInfo(
                        copy.id(),
                        copy.source(),
                        copy.characters(),
                        copy.annotations(),
                        2,
                        copy.read(),
                        copy.importedAt(),
                        Optional.of(new Copy(Sample.id(1), "Talks stall", .876))));
        try (var stand = stand(articles)) {
            assertThat(ids()).containsExactly(0L, 1L, 2L, 3L, 4L);
            assertThat(stand.words()).contains("87%", "5");
            Fx.run(() -> pane.copies(true, true));
            Fx.pulses(2);
            assertThat(ids()).containsExactly(0L, 1L, 3L, 2L, 4L);
            assertThat(stand.words()).contains("4 stories of 5");
            stand.picture("library-copies");
            Fx.run(() -> pane.copies(false, false));
            assertThat(ids()).containsExactly(0L, 1L, 2L, 3L, 4L);
        }
    }

    private List<Long> ids() {
        return Fx.call(
                () ->
                        ((ListView<?>) pane.lookup(".articles"))
                                .getItems().stream()
                                        .map(item -> number(((DocumentInfo) item).id()))
                                        .toList());
    }

    @Test
    void clickOpensAnArticle() {
        try (var stand = stand(Sample.articles(5))) {
            stand.click(stand.label("Talks stall"));
            assertThat(asked).containsExactly("open 1");
        }
    }

    @Test
    void keysWalkOpenAndRemove() {
        try (var stand = stand(Sample.articles(5))) {
            Fx.run(pane::focusList);
            stand.press(KeyCode.DOWN);
            stand.press(KeyCode.ENTER);
            stand.press(KeyCode.SHIFT, KeyCode.DOWN);
            stand.press(KeyCode.DELETE);
            stand.press(KeyCode.ALT, KeyCode.ENTER);
            assertThat(asked).containsExactly("open 1", "remove [1, 2]", "source 2");
        }
    }

    @Test
    void whatTakesThePlaceOfARemovedOneIsSelected() {
        try (var stand = stand(Sample.articles(5))) {
            Fx.run(pane::focusList);
            stand.press(KeyCode.DOWN);
            var left = new ArrayList<>(Sample.articles(5));
            left.remove(1);
            Fx.run(() -> pane.show(left));
            assertThat(Fx.call(pane::selected)).containsExactly(Sample.id(2));
            stand.press(KeyCode.DOWN);
            assertThat(Fx.call(pane::selected)).containsExactly(Sample.id(3));
            Fx.run(() -> pane.show(Sample.articles(5)));
            assertThat(Fx.call(pane::selected)).containsExactly(Sample.id(1));
        }
    }

    @Test
    void filterFindsTitlesAndSourcesAndEscapeEndsIt() {
        try (var stand = stand(Sample.articles(5))) {
            stand.click(stand.find(".filter"));
            stand.type("varn");
            assertThat(stand.words()).contains("1 of 5").doesNotContain("Talks stall");
            stand.type("x");
            assertThat(stand.words()).contains("No article has \"varnx\" in its title or source.");
            stand.press(KeyCode.ESCAPE);
            assertThat(stand.words()).contains("5", "Talks stall");
        }
    }

    @Test
    void selectionAndScrollStayWhenTheListIsRefreshed() {
        try (var stand = stand(Sample.articles(10_000))) {
            ListView<?> list = (ListView<?>) stand.find(".list-view");
            Fx.run(
                    () -> {
                        list.getSelectionModel().select(5000);
                        list.scrollTo(5000);
                    });
            Fx.pulses(2);
            double before = top(list);
            var next = new ArrayList<>(Sample.articles(10_000));
            next.remove(3);
            next.set(
                    7000,
                    new DocumentInfo(
                            Sample.id(7000),
                            next.get(7000).source(),
                            1,
                            1,
                            0,
                            1,
                            next.get(7000).importedAt(),
                            Optional.empty()));
            Fx.run(() -> pane.show(next));
            Fx.pulses(2);
            assertThat(Fx.call(pane::selected)).containsExactly(Sample.id(5000));
            assertThat(top(list)).isEqualTo(before);
        }
    }

    /// Where the selected row stands on screen.
    private static double top(ListView<?> list) {
        return Fx.call(
                () ->
                        list.lookupAll(".list-cell").stream()
                                .filter(Node::isVisible)
                                .filter(
                                        cell ->
                                                ((javafx.scene.control.ListCell<?>) cell)
                                                        .isSelected())
                                .mapToDouble(cell -> cell.localToScene(0, 0).getY())
                                .findFirst()
                                .orElse(Double.NaN));
    }

    @Test
    void theEmptyLibrarySaysWhatToDo() {
        try (var stand = stand(List.of())) {
            assertThat(stand.words()).contains("Drop articles here, or press Ctrl+V to paste one.");
            stand.picture("library-empty");
            stand.click(stand.find(".empty-state .button"));
            assertThat(asked).containsExactly("import");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme theme) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        try (var stand = Stand.of(theme, 240, 560, () -> pane)) {
            Fx.run(() -> pane.show(Sample.articles(10_000)));
            Fx.run(() -> pane.opened(Optional.of(Sample.id(2))));
            stand.picture("library-" + name);
            Fx.run(pane::focusList);
            stand.press(KeyCode.DOWN);
            stand.picture("library-keys-" + name);
            assertThat(((TextField) stand.find(".filter")).getWidth()).isGreaterThan(200);
        }
    }
}
