package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import lectern.Fx;
import lectern.model.Kind;
import lectern.model.PartialDate;
import lectern.model.Reason;
import lectern.model.Source;
import lectern.settings.TagColour;
import lectern.text.TextRange;

import org.fxmisc.richtext.CaretNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;

class ScriptsViewTest {
    private static final String ARABIC =
            "قالت الوزيرة إن السفن ستبقى في الميناء حتى الربيع وإن العقوبات لن ترفع قبل انتهاء المحادثات ";

    private static Stand stand(Sample sample) {
        return new Stand(sample.opened(), 1000, 800);
    }

    @Test
    void writingFromTheRightWrapsInsideItsColumn() {
        String arabic =
                "قالت الوزيرة إن السفن ستبقى في الميناء حتى الربيع وإن العقوبات لن ترفع قبل انتهاء المحادثات بين الدولتين "
                        .repeat(6)
                        .strip();
        String hebrew =
                "השרה אמרה שהאוניות יישארו בנמל עד האביב ושהסנקציות לא יוסרו לפני סוף השיחות "
                        .repeat(6)
                        .strip();
        var sample =
                new Sample()
                        .add(Kind.PARAGRAPH, arabic)
                        .add(Kind.PARAGRAPH, hebrew)
                        .add(Kind.PARAGRAPH, arabic + " 2024 treaty " + hebrew);
        sample.mark(new TextRange(0, arabic.length()), Sample.DETERRENCE);
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.picture("reader-right-to-left");
            var flows = Fx.call(() -> List.copyOf(stand.view.lookupAll(".paragraph-text")));
            assertThat(flows).isNotEmpty();
            for (var flow : flows) {
                assertThat(
                                Fx.call(
                                        () ->
                                                flow.lookupAll("Text").stream()
                                                        .mapToDouble(
                                                                t ->
                                                                        t.getBoundsInParent()
                                                                                .getMaxX())
                                                        .max()
                                                        .orElse(0)))
                        .isPositive()
                        .isLessThanOrEqualTo(Fx.call(() -> flow.getLayoutBounds().getWidth()) + 8);
            }
            var first = stand.at(new TextRange(0, 4));
            var last = stand.at(new TextRange(20, 24));
            assertThat(first.getMinX()).isGreaterThan(last.getMaxX());
            assertThat(first.getWidth()).isBetween(15.0, 60.0);
            stand.click(first);
            assertThat(stand.focused()).contains(sample.annotation(0).id());
        }
    }

    @Test
    void theHeadOfAnArticleThatRunsFromTheRightStandsAtTheRightInWhateverLettersItIs() {
        var sample =
                new Sample()
                        .add(Kind.TITLE, "BBC: " + ARABIC.strip())
                        .add(Kind.BYLINE, "By Ada Fenwick")
                        .add(Kind.PARAGRAPH, ARABIC.repeat(4))
                        .add(Kind.LIST_ITEM, ARABIC.repeat(2))
                        .add(Kind.LIST_ITEM, "1. " + ARABIC)
                        .add(Kind.PARAGRAPH, "2024 – 2025")
                        .fold(Reason.NAVIGATION, "Previous Article");
        sample.source = source("Ada Fenwick");
        sample.mark("Ada Fenwick", Sample.SANCTIONS);
        try (var stand = stand(sample)) {
            stand.picture("reader-head-from-right");
            for (int row : List.of(0, 1, 2, 6)) {
                assertThat(right(stand, row)).as("row %d", row).isBetween(-2.0, 8.0);
            }
            assertThat(right(stand, 4)).as("bullet").isBetween(1.0, 12.0);
            stand.click(stand.at(sample.range("Fenwick")));
            assertThat(stand.focused()).contains(sample.annotation(0).id());
        }
    }

    @Test
    void theHeadOfAnArticleThatRunsFromTheLeftStaysAtTheLeft() {
        var sample = Sample.article();
        sample.source = source("علي");
        try (var stand = stand(sample)) {
            assertThat(right(stand, 1)).isGreaterThan(100);
        }
    }

    /// What is left between the letters of a row and the right edge of the column.
    private static double right(Stand stand, int row) {
        return Fx.call(
                () -> {
                    var flow = stand.view.compositor.layer(row).orElseThrow().getParent();
                    double end =
                            flow.lookupAll("Text").stream()
                                    .mapToDouble(
                                            letters ->
                                                    letters.localToScreen(letters.getLayoutBounds())
                                                            .getMaxX())
                                    .max()
                                    .orElseThrow();
                    return flow.localToScreen(flow.getLayoutBounds()).getMaxX() - end;
                });
    }

    private static Source source(String author) {
        return new Source(
                "",
                author,
                "Harbour Ledger",
                Optional.of(new PartialDate(2026, 3, 14)),
                "",
                "",
                "");
    }

    @Test
    void rightToLeftAndChineseAreDrawnAndHighlighted() {
        String arabic =
                "\u0627\u0644\u0639\u0642\u0648\u0628\u0627\u062A \u0639\u0644\u0649 \u0627\u0644\u0645\u064A\u0646\u0627\u0621 2024 \u0628\u0627\u0642\u064A\u0629.";
        String chinese =
                "\u5236\u88C1\u5C06\u7EE7\u7EED\u751F\u6548\uFF0C\u76F4\u5230\u6625\u5929\u3002";
        var sample =
                Sample.article()
                        .add(Kind.PARAGRAPH, arabic.repeat(6))
                        .add(Kind.PARAGRAPH, chinese.repeat(12));
        sample.mark(
                new TextRange(sample.range(arabic).start(), sample.range(arabic).start() + 70),
                Sample.SANCTIONS);
        sample.mark(sample.range(chinese + chinese), Sample.CONTAINMENT);
        try (var stand = stand(sample)) {
            stand.run(view -> view.focus(sample.annotation(1).id()));
            assertThat(stand.pixels(sample.range(arabic), Stand.tint(TagColour.GREEN)))
                    .isGreaterThan(500);
            assertThat(stand.pixels(sample.range(chinese), Stand.tint(TagColour.VERMILION)))
                    .isGreaterThan(500);
            TextRange one =
                    new TextRange(sample.range(chinese).start(), sample.range(chinese).start() + 1);
            stand.drag(one, new TextRange(one.start() + 3, one.start() + 4));
            assertThat(stand.selection()).contains(new TextRange(one.start(), one.start() + 4));
            stand.picture("reader-scripts");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PARAGRAPH", "LIST_ITEM", "QUOTATION"})
    void caretAndSelectionStandAtTheirLettersInWritingFromTheRight(Kind kind) {
        var sample = new Sample().add(kind, ARABIC.repeat(3).strip());
        try (var stand = stand(sample)) {
            double edge = stand.at(new TextRange(0, 4)).getMaxX();
            assertThat(edge).isBetween(lettersEnd(stand, 2) - 3, lettersEnd(stand, 2) + 3);
            var word = new TextRange(5, 12);
            var at = stand.at(word);
            stand.run(view -> view.going().to(word));
            assertThat(onScreen(stand, CaretNode.class).getCenterX())
                    .isBetween(at.getMaxX() - 3, at.getMaxX() + 3);
            stand.run(view -> view.select(word));
            stand.picture("reader-selection-from-right");
            var selected = onScreen(stand, SelectionLayer.class);
            assertThat(selected.getMinX()).isBetween(at.getMinX() - 3, at.getMinX() + 3);
            assertThat(selected.getMaxX()).isBetween(at.getMaxX() - 3, at.getMaxX() + 3);
            stand.run(view -> view.clearSelection());
            stand.drag(word, word);
            assertThat(stand.selection()).contains(word);
            var lines = new TextRange(5, ARABIC.length() * 3 - 3);
            stand.run(view -> view.select(lines));
            stand.picture("reader-lines-from-right");
            var all = stand.at(lines);
            var whole = onScreen(stand, SelectionLayer.class);
            assertThat(whole.getMinX()).isBetween(all.getMinX() - 3, all.getMinX() + 3);
            assertThat(whole.getMaxX()).isBetween(all.getMaxX() - 3, all.getMaxX() + 3);
            assertThat(whole.getHeight()).isBetween(all.getHeight() - 4, all.getHeight() + 4);
        }
    }

    @Test
    void upAndDownGoStraightThroughWritingFromTheRight() {
        var sample =
                new Sample()
                        .add(Kind.PARAGRAPH, ARABIC.repeat(6).strip())
                        .add(Kind.PARAGRAPH, ARABIC.repeat(6).strip());
        try (var stand = stand(sample)) {
            var word = new TextRange(5, 12);
            stand.run(view -> view.going().to(word));
            int start = Fx.call(() -> stand.view.page.getCaretPosition());
            var before = onScreen(stand, CaretNode.class);
            double line = Fx.call(() -> stand.view.compositor.typography.pitch(Style.PARAGRAPH));
            stand.type(KeyCode.DOWN);
            var after = onScreen(stand, CaretNode.class);
            assertThat(after.getMinY() - before.getMinY()).isBetween(line * 0.8, line * 1.2);
            assertThat(after.getCenterX())
                    .isBetween(before.getCenterX() - 12, before.getCenterX() + 12);
            for (int i = 0; i < 8; i++) {
                stand.type(KeyCode.DOWN);
            }
            int below = Fx.call(() -> stand.view.page.getCaretPosition());
            assertThat(below).isGreaterThan(Fx.call(() -> stand.view.page.display().start(3)));
            for (int i = 0; i < 9; i++) {
                stand.type(KeyCode.UP);
            }
            assertThat(Fx.call(() -> stand.view.page.getCaretPosition())).isEqualTo(start);
        }
    }

    private static double lettersEnd(Stand stand, int row) {
        return Fx.call(
                () ->
                        stand
                                .view
                                .compositor
                                .layer(row)
                                .orElseThrow()
                                .getParent()
                                .lookupAll("Text")
                                .stream()
                                .filter(letters -> !((Text) letters).getText().equals("•"))
                                .mapToDouble(
                                        letters ->
                                                letters.localToScreen(letters.getLayoutBounds())
                                                        .getMaxX())
                                .max()
                                .orElseThrow());
    }

    private static Bounds onScreen(Stand stand, Class<? extends Node> kind) {
        return Fx.call(
                () -> {
                    var node =
                            stand.view.lookupAll("*").stream()
                                    .filter(kind::isInstance)
                                    .filter(one -> one.getLayoutBounds().getHeight() > 2)
                                    .findFirst()
                                    .orElseThrow();
                    return node.localToScreen(node.getLayoutBounds());
                });
    }

    @Test
    void aWordFromTheRightLongerThanALineIsShown() {
        var sample =
                new Sample()
                        .add(
                                Kind.PARAGRAPH,
                                "أعلنت وزارة الخارجية " + "المنطقة".repeat(40) + " يوم")
                        .add(Kind.PARAGRAPH, "של " + "ממשלה".repeat(50) + " abc");
        try (var stand = new Stand(sample.opened(), 600, 500)) {
            assertThat(Fx.call(() -> stand.view.compositor.layer(1).isPresent())).isTrue();
            int last = sample.revision().text().length();
            for (int y = 0; y < 500; y += 20) {
                int down = y;
                assertThat(Fx.call(() -> stand.view.page.hit(200, down).getInsertionIndex()))
                        .isBetween(0, last + 100);
            }
            stand.picture("script-long-words");
        }
    }
}
