package lectern.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.Anchor;
import lectern.model.Annotation;
import lectern.model.AnnotationFilter;
import lectern.model.AnnotationRow;
import lectern.model.Claim;
import lectern.model.Quote;
import lectern.model.Tag;
import lectern.model.Tagging;
import lectern.settings.Command;
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
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class AnnotationsPaneTest {
    private static final List<String> QUOTES =
            List.of(
                    "The ministers agreed that no further ships would enter the strait before spring.",
                    "a pause",
                    "Whoever reads the communiqué beside the figures of the harbour offices will find that the"
                            + " embargo was never lifted, that it was only given another name, and that the"
                            + " insurers had known of it since the autumn, long before the delegations met.");

    private final List<String> asked = new ArrayList<>();
    private final List<Integer> loads = new ArrayList<>();
    private Optional<Runnable> held = Optional.empty();
    private boolean hold;
    private final SimpleObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.PAPER);
    private final AnnotationsPane pane =
            Fx.call(
                    () ->
                            new AnnotationsPane(
                                    Texts.english(), Stand.keys(), theme, this::load, new Asked()));

    private final class Asked implements AnnotationsPane.Requests {
        @Override
        public void filter(AnnotationFilter filter) {
            asked.add(
                    "filter "
                            + (filter.documentId().isPresent() ? "article " : "project ")
                            + filter.tagId().map(CodebookPaneTest.CODEBOOK::path).orElse("any")
                            + (filter.untagged() ? " untagged" : "")
                            + (filter.words().isEmpty() ? "" : " '" + filter.words() + "'"));
        }

        @Override
        public void jump(UUID id) {
            asked.add("jump " + (id.getLeastSignificantBits() & 0xffff));
        }

        @Override
        public void remove(List<UUID> ids) {
            asked.add("remove " + ids.size());
        }

        @Override
        public void tag(char digit, List<UUID> ids) {
            asked.add("tag " + digit + " " + ids.size());
        }

        @Override
        public void inText(Command command) {
            asked.add("in text " + command);
        }

        @Override
        public void leave() {
            asked.add("leave");
        }
    }

    private void load(List<UUID> ids, Consumer<List<AnnotationRow>> done) {
        loads.add(ids.size());
        Runnable answer = () -> done.accept(ids.stream().map(AnnotationsPaneTest::row).toList());
        if (hold) {
            held = Optional.of(answer);
        } else {
            answer.run();
        }
    }

    private static AnnotationRow row(UUID id) {
        int number = (int) (id.getLeastSignificantBits() & 0xffffff);
        var tags = CodebookPaneTest.CODEBOOK.tags();
        var of =
                switch (number % 4) {
                    case 0 -> List.of(tags.getFirst());
                    case 1 -> List.<Tag>of();
                    case 2 -> tags;
                    default -> tags.subList(1, 3);
                };
        return new AnnotationRow(
                new Annotation(
                        id,
                        Sample.id(1),
                        new Anchor(
                                Sample.id(1),
                                new TextRange(0, 1),
                                new Quote(QUOTES.get(number % QUOTES.size()), "", "")),
                        of.stream().map(Tag::id).map(Tagging::new).toList(),
                        number % 3 == 0 ? "compare the figures of 2019\nand the speech" : "",
                        Claim.NONE,
                        "me",
                        Sample.NOON,
                        Sample.NOON),
                Sample.article(number % 5).source(),
                1,
                false,
                0,
                1,
                number % 7 == 0 ? OptionalInt.empty() : OptionalInt.of(number % 40 + 1),
                1,
                OptionalInt.empty(),
                "",
                "");
    }

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(Sample::id).toList();
    }

    private Stand stand(Theme look, int width, int count) {
        var stand = Stand.of(look, width, 600, () -> pane);
        Fx.run(
                () -> {
                    theme.set(look);
                    pane.codebook(CodebookPaneTest.CODEBOOK);
                    pane.article(Optional.of(Sample.id(1)));
                    pane.show(ids(count));
                });
        Fx.pulses(2);
        return stand;
    }

    @Test
    void aHundredThousandAreLoadedByThePage() {
        try (var stand = stand(Theme.PAPER, 300, 100_000)) {
            assertThat(stand.words()).contains("100,000");
            Fx.run(() -> ((ListView<?>) pane.lookup(".list-view")).scrollTo(70_050));
            Fx.pulses(2);
            assertThat(loads).allMatch(size -> size == 100).hasSizeLessThan(5);
            assertThat(stand.words()).contains(QUOTES.get(70_050 % 3));
        }
    }

    @Test
    void rowsWaitAndThenShow() {
        hold = true;
        try (var stand = stand(Theme.PAPER, 300, 3)) {
            assertThat(stand.words()).contains("\u2026").doesNotContain("a pause");
            Fx.run(() -> held.orElseThrow().run());
            Fx.pulses(2);
            assertThat(stand.words()).contains("a pause", "no tag", "deterrence");
        }
    }

    @Test
    void keysJumpRemoveAndLeave() {
        try (var stand = stand(Theme.PAPER, 300, 20)) {
            Fx.run(pane::focusList);
            stand.press(KeyCode.DOWN);
            stand.press(KeyCode.ENTER);
            stand.press(KeyCode.SHIFT, KeyCode.DOWN);
            stand.press(KeyCode.DELETE);
            stand.press(KeyCode.ESCAPE);
            assertThat(asked).containsExactly("jump 1", "remove 2", "leave");
        }
    }

    @Test
    void whatTakesThePlaceOfARemovedOneIsSelectedAndThatAgainWhenItComesBack() {
        try (var stand = stand(Theme.PAPER, 300, 200)) {
            Fx.run(pane::focusList);
            select(120, 121);
            var left = new ArrayList<>(ids(200));
            left.subList(120, 122).clear();
            Fx.run(() -> pane.show(left));
            Fx.pulses(2);
            assertThat(selected()).containsExactly(Sample.id(122));
            assertThat(stand.scene.getRoot().lookupAll(".list-cell"))
                    .anyMatch(AnnotationsPaneTest::isSeen);
            stand.press(KeyCode.DOWN);
            assertThat(selected()).containsExactly(Sample.id(123));
            Fx.run(() -> pane.show(ids(200)));
            assertThat(selected()).containsExactly(Sample.id(120), Sample.id(121));
        }
    }

    @Test
    void theLastIsSelectedWhenTheLastIsRemoved() {
        try (var _ = stand(Theme.PAPER, 300, 20)) {
            Fx.run(pane::focusList);
            select(19);
            Fx.run(() -> pane.show(ids(19)));
            assertThat(selected()).containsExactly(Sample.id(18));
        }
    }

    private void select(int... rows) {
        Fx.run(
                () -> {
                    var list = list();
                    list.getSelectionModel().clearSelection();
                    for (int row : rows) {
                        list.getSelectionModel().select(row);
                    }
                    list.scrollTo(rows[0]);
                });
        Fx.pulses(2);
    }

    private List<Object> selected() {
        return Fx.call(() -> List.copyOf(list().getSelectionModel().getSelectedItems()));
    }

    private ListView<?> list() {
        return (ListView<?>) pane.lookup(".edge-to-edge");
    }

    private static boolean isSeen(javafx.scene.Node cell) {
        return cell instanceof javafx.scene.control.ListCell<?> one
                && one.isSelected()
                && one.isVisible();
    }

    @Test
    void digitsTagWhatIsSelectedAndOtherKeysSayWhereTheyWork() {
        try (var stand = stand(Theme.PAPER, 300, 20)) {
            Fx.run(pane::focusList);
            stand.press(KeyCode.SHIFT, KeyCode.DOWN);
            stand.press(KeyCode.DIGIT2);
            stand.press(KeyCode.M);
            assertThat(asked).containsExactly("tag 2 2", "in text NOTE");
        }
    }

    @Test
    void aClickJumps() {
        try (var stand = stand(Theme.PAPER, 300, 3)) {
            stand.click(stand.label("a pause"));
            assertThat(asked).containsExactly("jump 1");
        }
    }

    @Test
    void filtersAsk() {
        try (var stand = stand(Theme.PAPER, 300, 3)) {
            stand.click(stand.find(".left-pill"));
            var tags = (ComboBox<?>) stand.find(".combo-box");
            Fx.run(() -> tags.getSelectionModel().select(2));
            Fx.run(() -> tags.getSelectionModel().select(1));
            stand.click(stand.find(".filter"));
            stand.type("ships");
            stand.press(KeyCode.ENTER);
            assertThat(asked)
                    .containsExactly(
                            "filter article any",
                            "filter article deterrence",
                            "filter article any untagged",
                            "filter article any untagged 'ships'");
        }
    }

    @Test
    void aFilterFromOutsideIsShownAndNotAskedFor() {
        try (var stand = stand(Theme.PAPER, 300, 3)) {
            var tag = CodebookPaneTest.CODEBOOK.tags().get(2);
            Fx.run(
                    () ->
                            pane.filter(
                                    new AnnotationFilter(
                                            Optional.empty(), Optional.of(tag.id()), false, "")));
            Fx.pulses(2);
            assertThat(stand.words()).contains("sanctions");
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void withoutAnnotationsItTeaches() {
        try (var stand = stand(Theme.PAPER, 300, 0)) {
            assertThat(stand.words())
                    .contains("No annotations yet: select a sentence and press 1.");
            stand.picture("annotations-empty");
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void pictures(Theme look) {
        for (int width : new int[] {240, 640}) {
            try (var stand = stand(look, width, 10_000)) {
                stand.picture("annotations-" + width + "-" + look.name().toLowerCase(Locale.ROOT));
                Fx.run(() -> stand.scene.setRoot(new javafx.scene.layout.StackPane()));
            }
        }
    }
}
