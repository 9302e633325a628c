package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;

import lectern.Fx;
import lectern.model.TagFilter;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.Comparator;

/// The text read and marked by keys alone.
class ReaderKeysTest {
    private static Stand stand(Sample sample) {
        return new Stand(sample.opened(), 1000, 800);
    }

    @Test
    void theKeyboardSelects() {
        var sample = Sample.article();
        try (var stand = stand(sample)) {
            stand.type(KeyCode.RIGHT);
            stand.type(KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(stand.selection()).contains(new TextRange(1, 2));
            stand.type(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
            assertThat(stand.selection()).contains(new TextRange(1, 7));
        }
    }

    @Test
    void aKeyOpensTheMenuAtTheCaret() {
        var sample = Sample.article();
        try (var stand = stand(sample)) {
            stand.run(view -> view.going().to(sample.range("Officials")));
            stand.type(KeyCode.CONTEXT_MENU);
            stand.type(KeyCode.SHIFT, KeyCode.F10);
            assertThat(stand.asked.all.stream().filter(asked -> asked.startsWith("menu")))
                    .hasSize(2);
        }
    }

    @Test
    void allIsSelectedWithoutLeavingThePlaceOfReading() {
        var sample = Sample.article();
        for (int i = 0; i < 60; i++) {
            sample.add(lectern.model.Kind.PARAGRAPH, "Paragraph number " + i + " says little.");
        }
        try (var stand = stand(sample)) {
            int top = Fx.call(() -> stand.view.page.top());
            stand.type(KeyCode.CONTROL, KeyCode.A);
            assertThat(stand.selection().orElseThrow().length())
                    .isGreaterThan(sample.revision().text().length() - 10);
            assertThat(Fx.call(() -> stand.view.page.top())).isEqualTo(top);
        }
    }

    @Test
    void noRowPaintsWhatIsSelectedOverAnother() {
        try (var stand = stand(Sample.article())) {
            stand.type(KeyCode.CONTROL, KeyCode.A);
            var rows =
                    Fx.call(
                            () ->
                                    stand.view.page.lookupAll(".selection").stream()
                                            .map(path -> path.localToScene(path.getBoundsInLocal()))
                                            .filter(room -> room.getHeight() > 0)
                                            .sorted(Comparator.comparingDouble(Bounds::getMinY))
                                            .toList());
            assertThat(rows).hasSizeGreaterThan(5);
            for (int i = 1; i < rows.size(); i++) {
                assertThat(rows.get(i).getMinY())
                        .isGreaterThanOrEqualTo(rows.get(i - 1).getMaxY() - 0.01);
            }
        }
    }

    @Test
    void sentencesAreSelectedByKey() {
        var sample = Sample.article();
        try (var stand = stand(sample)) {
            stand.run(view -> view.going().to(sample.range("Officials")));
            stand.run(view -> view.bySentence().grow());
            assertThat(stand.selection().orElseThrow().of(sample.revision().text()))
                    .startsWith("Officials indicate")
                    .endsWith("pressure-driven approach.");
            stand.run(view -> view.bySentence().grow());
            assertThat(stand.selection().orElseThrow().of(sample.revision().text()))
                    .endsWith("between the two countries.");
            stand.run(view -> view.bySentence().shrink());
            assertThat(stand.selection().orElseThrow().of(sample.revision().text()))
                    .endsWith("pressure-driven approach.");
        }
    }

    @Test
    void theCaretWalksBySentenceAndByParagraph() {
        var sample = Sample.article();
        try (var stand = stand(sample)) {
            stand.run(view -> view.going().to(sample.range("The government")));
            stand.run(view -> view.bySentence().next(true));
            assertThat(stand.selection().orElseThrow().of(sample.revision().text()))
                    .endsWith("diplomatic engagement.");
            stand.type(KeyCode.CONTROL, KeyCode.DOWN);
            stand.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
            assertThat(stand.selection().orElseThrow().of(sample.revision().text()))
                    .startsWith("Minister Orsolya")
                    .endsWith("unilateral moves.");
            stand.type(KeyCode.CONTROL, KeyCode.UP);
            stand.run(view -> view.bySentence().next(true));
            assertThat(stand.selection()).isPresent();
        }
    }

    @Test
    void fromTheEndOfASentenceTheNextOneIsSelected() {
        var sample = Sample.article();
        try (var stand = stand(sample)) {
            stand.caret(sample.range("engagement.").end());
            stand.run(view -> view.bySentence().next(true));
            assertThat(stand.selection().orElseThrow().of(sample.revision().text()))
                    .startsWith("Officials indicate")
                    .endsWith("approach.");
        }
    }

    @Test
    void onlyTheAnnotationsOfATagShownAloneAreWalked() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            var solo = TagFilter.ALL.toggleSolo(Sample.DETERRENCE.id());
            stand.run(view -> view.filter(solo));
            var seen = new java.util.HashSet<java.util.UUID>();
            for (int i = 0; i < 4; i++) {
                stand.run(view -> view.focus().next());
                stand.focused().ifPresent(seen::add);
            }
            assertThat(seen)
                    .isNotEmpty()
                    .allMatch(
                            id ->
                                    sample.annotations().stream()
                                            .anyMatch(
                                                    one ->
                                                            one.id().equals(id)
                                                                    && one.hasTag(
                                                                            Sample.DETERRENCE
                                                                                    .id())));
            stand.picture("reader-solo");
        }
    }

    @Test
    void theEndsMoveByKeyboard() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            stand.run(view -> view.focus(sample.annotation(4).id()));
            stand.run(ReaderView::editEnds);
            assertThat(Fx.call(() -> stand.view.here.isVisible())).isTrue();
            assertThat(Fx.call(() -> stand.view.here.names())).isEmpty();
            stand.type(KeyCode.LEFT);
            stand.type(KeyCode.CONTROL, KeyCode.LEFT);
            stand.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
            stand.picture("reader-ends");
            stand.type(KeyCode.ENTER);
            TextRange kept = sample.range("on shipping stay in force until");
            assertThat(stand.asked.all).contains("move 5 " + kept.start() + " " + kept.end());
        }
    }

    @Test
    void escapeLeavesTheEndsWhereTheyWere() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            stand.run(view -> view.focus(sample.annotation(4).id()));
            stand.run(ReaderView::editEnds);
            stand.type(KeyCode.LEFT);
            assertThat(Fx.call(() -> stand.view.ends.isMoving())).isTrue();
            stand.type(KeyCode.ESCAPE);
            assertThat(Fx.call(() -> stand.view.ends.isMoving())).isFalse();
            assertThat(stand.asked.all).noneMatch(asked -> asked.startsWith("move"));
        }
    }

    @Test
    void endsThatWereMovedAreKeptWhenOneGoesOn() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            stand.run(view -> view.focus(sample.annotation(4).id()));
            stand.run(ReaderView::editEnds);
            stand.type(KeyCode.CONTROL, KeyCode.LEFT);
            stand.run(view -> view.focus().next());
            assertThat(stand.asked.all).anyMatch(asked -> asked.startsWith("move 5 "));
        }
    }

    @Test
    void ctrlCCopiesTheTextWithoutWhatIsFolded() {
        var sample = Sample.article();
        try (var stand = stand(sample)) {
            stand.type(KeyCode.CONTROL, KeyCode.A);
            stand.type(KeyCode.CONTROL, KeyCode.C);
            String copied =
                    Fx.call(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString());
            assertThat(copied)
                    .startsWith("Harbour talks stall")
                    .contains("future negotiations.\n\nSuch demonstrations")
                    .doesNotContain("Write a Comment", "source missing");
        }
    }
}
