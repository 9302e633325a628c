package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import lectern.Fx;
import lectern.model.Kind;
import lectern.settings.Colours;
import lectern.settings.TagColour;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class ReaderViewTest {
    private static Stand stand(Sample sample) {
        return new Stand(sample.opened(), 1000, 800);
    }

    private static Color tint(TagColour colour) {
        return Color.web(Colours.tint(colour.strong(Theme.PAPER), Theme.PAPER));
    }

    @Test
    void aDragSelectsWholeWords() {
        var sample = Sample.article();
        try (var stand = stand(sample)) {
            TextRange from = sample.range("vernment in");
            TextRange to = sample.range("Veld");
            stand.drag(new TextRange(from.start(), from.start() + 1), to);
            assertThat(stand.selection()).contains(sample.range("government in Veldmark"));
            assertThat(Fx.call(() -> stand.view.selectionOnScreen())).isPresent();
        }
    }

    @Test
    void pictures() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.run(view -> view.select(sample.range("the northern fleet, reflecting a shift")));
            stand.picture("reader-light");
        }
        try (var stand = new Stand(sample.opened(), 1280, 800, Theme.DARK)) {
            stand.run(view -> view.select(sample.range("earlier outreach efforts")));
            stand.picture("reader-dark");
        }
    }

    @Test
    void everyOverlappingAnnotationHasItsLine() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            TextRange all = sample.range("strengthened containment");
            for (var colour :
                    new TagColour[] {TagColour.SKY, TagColour.VERMILION, TagColour.GREEN}) {
                assertThat(stand.pixels(all, Color.web(colour.strong(Theme.PAPER))))
                        .as(colour.word())
                        .isGreaterThan(150);
            }
            assertThat(stand.pixels(all, tint(TagColour.SKY))).isGreaterThan(500);
        }
    }

    @Test
    void aClickOnAHighlightFocusesIt() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            stand.click(stand.at(sample.range("Sanctions on")));
            assertThat(stand.focused()).contains(sample.annotation(4).id());
            stand.click(stand.at(sample.range("Analysts")));
            assertThat(stand.focused()).isEmpty();
        }
    }

    @Test
    void foldedLinesAreOneLineThatAClickExpands() {
        var sample = Sample.article();
        try (var stand = stand(sample)) {
            stand.run(view -> view.reveal(sample.range("Such demonstrations")));
            stand.click(stand.folds());
            assertThat(Fx.call(() -> stand.view.onScreen(sample.range("A bridge reopens"))))
                    .isPresent();
            stand.picture("reader-folds");
            // Elsewhere in between: two clicks at one place would be a double click.
            stand.click(stand.at(sample.range("Such demonstrations")));
            stand.click(stand.folds());
            assertThat(Fx.call(() -> stand.view.onScreen(sample.range("A bridge reopens"))))
                    .isEmpty();
        }
    }

    @Test
    void whatLiesAtAPlaceIsNamedInnermostFirstAndClicksWalkThroughIt() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            var place = stand.at(sample.range("containment"));
            stand.click(place);
            assertThat(stand.focused()).contains(sample.annotation(1).id());
            assertThat(Fx.call(() -> stand.view.here.names()))
                    .containsExactly("deterrence", "sanctions", "containment");
            stand.picture("reader-overlap");
            stand.click(stand.at(sample.range("strengthened")));
            assertThat(stand.focused()).contains(sample.annotation(2).id());
            stand.run(ReaderView::outwards);
            assertThat(stand.focused()).contains(sample.annotation(0).id());
            stand.run(ReaderView::outwards);
            assertThat(stand.focused()).contains(sample.annotation(1).id());
            stand.run(ReaderView::inwards);
            assertThat(stand.focused()).contains(sample.annotation(0).id());
        }
    }

    @Test
    void theCaretTellsWhatLiesUnderIt() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            stand.run(view -> view.goTo(sample.range("strengthened containment")));
            assertThat(Fx.call(() -> stand.view.here.names())).hasSize(3);
            stand.run(view -> view.goTo(sample.range("Analysts")));
            assertThat(Fx.call(() -> stand.view.here.names())).isEmpty();
        }
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
    void theTextAloneHasNoCards() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            stand.run(view -> view.alone(true));
            stand.picture("reader-alone");
            assertThat(Fx.call(() -> stand.view.lookupAll(".card")))
                    .allMatch(card -> !card.getParent().isVisible());
        }
    }

    @Test
    void theEndsMoveByMouseAndSnapToWords() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            stand.run(view -> view.focus(sample.annotation(4).id()));
            var knob = stand.view.ends.knob(true);
            var to = stand.at(sample.range("in force unt"));
            stand.drag(knob, new javafx.geometry.Point2D(to.getMaxX() - 2, to.getCenterY()));
            TextRange kept = sample.range("Sanctions on shipping stay in force until");
            assertThat(stand.asked.all).contains("move 5 " + kept.start() + " " + kept.end());
        }
    }

    @Test
    void cardsStandBesideTheirPassagesAndWriteNotes() {
        var sample = Sample.overlapping();
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            assertThat(Fx.call(() -> stand.view.lookupAll(".card").size())).isEqualTo(6);
            stand.run(view -> view.focus(sample.annotation(3).id()));
            stand.run(ReaderView::editNote);
            stand.type(KeyCode.N);
            stand.type(KeyCode.O);
            stand.picture("reader-cards");
            stand.type(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(stand.asked.all).contains("note 4 no");
        }
    }

    @Test
    void theSourceLineAsksForTheSource() {
        var sample = Sample.article();
        try (var stand = stand(sample)) {
            stand.type(KeyCode.DOWN);
            stand.type(KeyCode.DOWN);
            stand.type(KeyCode.ENTER);
            assertThat(stand.asked.all).contains("editSource");
        }
    }

    @Test
    void theLineOneReadsStaysWhenTheLookChanges() {
        var sample = Sample.article();
        for (int i = 0; i < 60; i++) {
            sample.add(
                    lectern.model.Kind.PARAGRAPH,
                    "Paragraph " + i + " says again what was said. ".repeat(12));
        }
        TextRange line = sample.range("Paragraph 30 says");
        try (var stand = new Stand(sample.opened(line.start()), 1000, 800)) {
            double before = stand.at(line).getMinY();
            assertThat(before).isBetween(0.0, 60.0);
            stand.run(view -> view.look(new ReaderLook(Theme.DARK, "", 24, 60, true)));
            assertThat(stand.at(line).getMinY()).isBetween(before - 12, before + 12);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SEPIA, 18, 68, 170, 55, false",
        "PAPER, 18, 68, 220, 55, false",
        "PAPER, 18, 68, 140, 55, false",
        "PAPER, 18, 68, 170, 150, false",
        "PAPER, 18, 68, 170, 0, false",
        "CONTRAST, 18, 68, 170, 55, true",
        "PAPER, 30, 68, 170, 55, false",
        "PAPER, 18, 50, 170, 55, false"
    })
    void theLineOneReadsStaysWhicheverSettingChanges(
            Theme theme, int size, int column, int pitch, int parting, boolean numbers) {
        var sample = Sample.article();
        for (int i = 0; i < 60; i++) {
            sample.add(
                    lectern.model.Kind.PARAGRAPH,
                    "Paragraph " + i + " says again what was said. ".repeat(12));
        }
        TextRange line = sample.range("Paragraph 30 says");
        try (var stand = new Stand(sample.opened(line.start()), 1000, 800)) {
            double before = stand.at(line).getMinY();
            stand.run(
                    view ->
                            view.look(
                                    new ReaderLook(
                                            theme, "", size, column, true, pitch, parting, numbers,
                                            true)));
            assertThat(stand.at(line).getMinY()).isBetween(before - 12, before + 12);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void numbersOfParagraphsStandInTheMargin(Theme theme) {
        var sample =
                Sample.overlapping()
                        .add(
                                lectern.model.Kind.PARAGRAPH,
                                "\u0627\u0644\u0639\u0642\u0648\u0628\u0627\u062A 2024.");
        var opened = sample.opened();
        for (int i = 0; i < opened.paragraphs().length; i++) {
            opened.paragraphs()[i] = i < 2 ? 0 : i == 4 ? 1004 : i - 1;
        }
        try (var stand = new Stand(opened, 640, 900, theme)) {
            stand.run(
                    view ->
                            view.look(
                                    new ReaderLook(theme, "", 18, 68, true, 170, 55, true, true)));
            stand.picture("reader-numbers-" + theme.name().toLowerCase(java.util.Locale.ROOT));
            double left = Fx.call(() -> stand.view.page.getInsets().getLeft());
            var numbers =
                    Fx.call(
                            () ->
                                    stand.view.lookupAll(".paragraph-number").stream()
                                            .map(
                                                    node ->
                                                            stand.view.sceneToLocal(
                                                                    node.localToScene(
                                                                            node
                                                                                    .getBoundsInLocal())))
                                            .toList());
            assertThat(numbers).hasSizeGreaterThan(5);
            assertThat(numbers)
                    .allMatch(
                            at ->
                                    (at.getMinX() >= 0 && at.getMaxX() < left)
                                            || (at.getMinX() > 640 - 12 - left
                                                    && at.getMaxX() <= 640 - 12));
        }
    }

    @Test
    void rightToLeftAndChineseAreDrawnAndHighlighted() {
        String arabic =
                "\u0627\u0644\u0639\u0642\u0648\u0628\u0627\u062A \u0639\u0644\u0649 \u0627\u0644\u0645\u064A\u0646\u0627\u0621 2024 \u0628\u0627\u0642\u064A\u0629.";
        String chinese =
                "\u5236\u88C1\u5C06\u7EE7\u7EED\u751F\u6548\uFF0C\u76F4\u5230\u6625\u5929\u3002";
        var sample =
                Sample.article()
                        .add(lectern.model.Kind.PARAGRAPH, arabic.repeat(6))
                        .add(lectern.model.Kind.PARAGRAPH, chinese.repeat(12));
        sample.mark(
                new TextRange(sample.range(arabic).start(), sample.range(arabic).start() + 70),
                Sample.SANCTIONS);
        sample.mark(sample.range(chinese + chinese), Sample.CONTAINMENT);
        try (var stand = stand(sample)) {
            stand.run(view -> view.focus(sample.annotation(1).id()));
            assertThat(stand.pixels(sample.range(arabic), tint(TagColour.GREEN)))
                    .isGreaterThan(500);
            assertThat(stand.pixels(sample.range(chinese), tint(TagColour.VERMILION)))
                    .isGreaterThan(500);
            TextRange one =
                    new TextRange(sample.range(chinese).start(), sample.range(chinese).start() + 1);
            stand.drag(one, new TextRange(one.start() + 3, one.start() + 4));
            assertThat(stand.selection()).contains(new TextRange(one.start(), one.start() + 4));
            stand.picture("reader-scripts");
        }
    }

    @Test
    void aNarrowWindowHasTheCardsInADrawer() {
        var sample = Sample.overlapping();
        try (var stand = stand(sample)) {
            assertThat(Fx.call(() -> stand.view.lookup(".cards").isVisible())).isFalse();
            var button = Fx.call(() -> stand.view.lookup(".drawer-button"));
            stand.click(Fx.call(() -> button.localToScreen(button.getLayoutBounds())));
            assertThat(Fx.call(() -> stand.view.lookup(".cards").isVisible())).isTrue();
            stand.picture("reader-drawer");
        }
    }

    @Test
    void moreLanesThanALineCarriesAreCounted() {
        var sample = Sample.article();
        for (int i = 0; i < 8; i++) {
            sample.mark(
                    sample.range("Officials indicate that policy now prioritizes strengthened"),
                    i % 2 == 0 ? Sample.SANCTIONS : Sample.DETERRENCE);
        }
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            var counts =
                    Fx.call(
                            () ->
                                    stand.view.lookupAll("Text").stream()
                                            .map(node -> ((javafx.scene.text.Text) node).getText())
                                            .filter(text -> text.startsWith("+"))
                                            .toList());
            int carried = stand.view.compositor.typography.lanes(Style.PARAGRAPH);
            assertThat(counts).contains("+" + (8 - carried));
            stand.picture("reader-dense");
        }
    }

    @Test
    void barsThatHaveNoLaneAreCountedAndNamed() {
        var sample = Sample.article();
        String words = "Officials indicate that policy now prioritizes strengthened";
        for (int i = 0; i < 12; i++) {
            sample.mark(words, i % 2 == 0 ? Sample.SANCTIONS : Sample.DETERRENCE);
        }
        try (var stand = new Stand(sample.opened(), 1280, 800)) {
            var bounds = stand.at(sample.range(words));
            var found =
                    Fx.call(
                            () -> {
                                int row =
                                        stand.view
                                                .page
                                                .display()
                                                .rowOf(
                                                        sample.range(words).start(),
                                                        lectern.text.DisplayText.Side.AFTER);
                                var layer = stand.view.compositor.layer(row).orElseThrow();
                                double y = layer.screenToLocal(bounds).getMinY() + 4;
                                double edge =
                                        ((javafx.scene.text.TextFlow) layer.getParent()).getWidth();
                                var counts =
                                        layer.getChildrenUnmodifiable().stream()
                                                .filter(HiddenCount.class::isInstance)
                                                .filter(
                                                        node ->
                                                                node.getLayoutBounds().getMinX()
                                                                        > edge)
                                                .flatMap(node -> node.lookupAll("Text").stream())
                                                .map(
                                                        node ->
                                                                ((javafx.scene.text.Text) node)
                                                                        .getText())
                                                .toList();
                                assertThat(counts).containsExactly("+4");
                                assertThat(layer.barsAt(edge - 2, y)).isEmpty();
                                return layer.barsAt(edge + 10, y);
                            });
            assertThat(found).hasSize(12);
            stand.picture("reader-bars");
        }
    }
}
