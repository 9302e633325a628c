package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.text.DisplayText.Row;
import lectern.text.DisplayText.Side;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class DisplayTextTest {
    private static TextRange r(int start, int end) {
        return new TextRange(start, end);
    }

    //                                 0123456789012345678
    private static final String TEXT = "Title\nabcdef\nmenu\nz";
    private static final DisplayText DISPLAY =
            new DisplayText(
                    TEXT,
                    List.of(
                            Row.text(r(0, 5)),
                            new Row(r(5, 5), "source"),
                            Row.text(r(6, 9)),
                            Row.text(r(9, 12)),
                            new Row(r(13, 17), "1 folded"),
                            Row.text(r(18, 19))));

    @Test
    void rowsShowTextOrLabels() {
        assertThat(DISPLAY.length()).isEqualTo(31);
        assertThat(DISPLAY.shown(1)).isEqualTo("source");
        assertThat(DISPLAY.shown(3)).isEqualTo("def");
    }

    @Test
    void aCutIsNoPlaceOfItsOwn() {
        assertThat(DISPLAY.toDisplay(9, Side.BEFORE)).isEqualTo(16);
        assertThat(DISPLAY.toDisplay(9, Side.AFTER)).isEqualTo(17);
        assertThat(DISPLAY.toText(16)).isEqualTo(9);
        assertThat(DISPLAY.toText(17)).isEqualTo(9);
        assertThat(DISPLAY.copy(r(6, 12))).isEqualTo("abcdef");
    }

    @Test
    void labelsAreNoPartOfASelection() {
        assertThat(DISPLAY.toText(r(0, 10))).isEqualTo(r(0, 5));
        assertThat(DISPLAY.toText(r(7, 10)).isEmpty()).isTrue();
        assertThat(DISPLAY.toText(r(18, 25))).isEqualTo(r(10, 12));
        assertThat(DISPLAY.toText(r(0, DISPLAY.length()))).isEqualTo(r(0, 19));
    }

    @Test
    void whatIsFoldedIsNotCopied() {
        assertThat(DISPLAY.copy(r(0, 19))).isEqualTo("Title\nabcdef\nz");
        assertThat(DISPLAY.copy(r(13, 17))).isEmpty();
    }

    @Test
    void whatIsFoldedIsFoundAtItsLabel() {
        assertThat(DISPLAY.rowOf(15, Side.AFTER)).isEqualTo(4);
        assertThat(DISPLAY.toDisplay(15, Side.AFTER)).isEqualTo(21);
    }

    @Test
    void positionsMapBothWays() {
        var random = new Random(13);
        for (int round = 0; round < 300; round++) {
            var rows = new ArrayList<Row>();
            int at = 0;
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                int end = at + 1 + random.nextInt(6);
                switch (random.nextInt(4)) {
                    case 0 -> rows.add(new Row(r(at, end), "folded"));
                    case 1 -> rows.add(new Row(r(at, at), "label"));
                    default -> rows.add(Row.text(r(at, end)));
                }
                at = rows.getLast().range().end() + random.nextInt(2);
            }
            var display = new DisplayText("x".repeat(at), rows);
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                assertThat(display.rowAt(display.start(i))).isEqualTo(i);
                for (int p = row.range().start(); !row.isLabel() && p < row.range().end(); p++) {
                    int shown = display.toDisplay(p, Side.AFTER);
                    assertThat(display.rowAt(shown)).isEqualTo(i);
                    assertThat(display.toText(shown)).isEqualTo(p);
                    assertThat(display.toText(display.toDisplay(p, Side.BEFORE))).isEqualTo(p);
                }
            }
            int before = 0;
            for (int d = 0; d <= display.length(); d++) {
                assertThat(display.toText(d)).isGreaterThanOrEqualTo(before);
                before = display.toText(d);
            }
        }
    }

    @Test
    void longParagraphsAreCutAtSentenceEndsWithoutALoss() {
        String text = "One sentence here. ".repeat(40) + "x".repeat(300);
        var pieces = Cuts.of(text, r(0, text.length()), 100);
        assertThat(pieces).allMatch(piece -> piece.length() <= 100 && !piece.isEmpty());
        assertThat(pieces.getFirst().of(text)).endsWith(". ");
        var joined = new StringBuilder();
        pieces.forEach(piece -> joined.append(piece.of(text)));
        assertThat(joined).hasToString(text);
    }
}
