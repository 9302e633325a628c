package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.Fx;
import lectern.model.Kind;
import lectern.settings.Theme;
import lectern.text.TextRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LookViewTest {
    @Test
    void theLineOneReadsStaysWhenTheLookChanges() {
        theLineStaysIn(new ReaderLook(Theme.DARK, "", 24, 60, true));
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
        theLineStaysIn(
                new ReaderLook(theme, "", size, column, true, pitch, parting, numbers, true));
    }

    private static void theLineStaysIn(ReaderLook look) {
        var sample = Sample.article();
        for (int i = 0; i < 60; i++) {
            sample.add(Kind.PARAGRAPH, "Paragraph " + i + " says again what was said. ".repeat(12));
        }
        TextRange line = sample.range("Paragraph 30 says");
        try (var stand = new Stand(sample.opened(line.start()), 1000, 800)) {
            double before = stand.at(line).getMinY();
            assertThat(before).isBetween(0.0, 60.0);
            stand.run(view -> view.look(look));
            assertThat(stand.at(line).getMinY()).isBetween(before - 12, before + 12);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void numbersOfParagraphsStandInTheMargin(Theme theme) {
        var sample =
                Sample.overlapping()
                        .add(
                                Kind.PARAGRAPH,
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
}
