package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

import lectern.Fx;
import lectern.model.Kind;
import lectern.settings.Theme;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Lists, and lists in lists, on the page.
class ListViewTest {
    private static Sample article() {
        return new Sample()
                .add(Kind.TITLE, "What the harbour asks for")
                .add(Kind.PARAGRAPH, "The port authority wrote down what it wants, in this order:")
                .add(
                        Kind.LIST_ITEM,
                        0,
                        "1. Patrols keep out of the channel while ships are led in, save by night or in fog, when nobody can see them anyway.")
                .add(
                        Kind.PARAGRAPH,
                        1,
                        "This goes for both sides, and for the boats of the customs, which are not patrols but look like them.")
                .add(Kind.LIST_ITEM, 0, "2. Inspections are told a day ahead:")
                .add(Kind.LIST_ITEM, 1, "a. to the pilots,")
                .add(Kind.LIST_ITEM, 1, "b. to the master of the ship, with the names")
                .add(Kind.LIST_ITEM, 2, "of the inspectors, and")
                .add(Kind.LIST_ITEM, 2, "of the interpreter, where one is needed.")
                .add(Kind.LIST_ITEM, 0, "3. Fees stay as they are.")
                .add(Kind.PARAGRAPH, "The ministry wants other things:")
                .add(Kind.LIST_ITEM, 0, "An end of the blockade.")
                .add(Kind.LIST_ITEM, 1, "By the end of the month.")
                .add(Kind.LIST_ITEM, 2, "By treaty.")
                .add(Kind.LIST_ITEM, 3, "With witnesses.")
                .add(Kind.PARAGRAPH, "Nobody in the hall was surprised.");
    }

    @Test
    void listsInListsAreIndented() {
        var sample = article();
        try (var stand = new Stand(sample.opened(), 1000, 900)) {
            double text = left(stand, sample, "The port");
            double item = left(stand, sample, "1. Patrols");
            double inner = left(stand, sample, "a. to");
            double innermost = left(stand, sample, "of the inspectors");
            assertThat(item).isGreaterThan(text + 10);
            assertThat(inner - item).isEqualTo(item - text);
            assertThat(innermost - inner).isEqualTo(item - text);
            assertThat(left(stand, sample, "This goes")).isEqualTo(item);
            assertThat(left(stand, sample, "Nobody")).isEqualTo(text);
        }
    }

    private static double left(Stand stand, Sample sample, String words) {
        return Math.rint(stand.at(sample.range(words)).getMinX());
    }

    @Test
    void whatFollowsAListOrATableStandsOffAsAParagraphDoes() {
        var sample =
                new Sample()
                        .add(Kind.PARAGRAPH, "One.")
                        .add(Kind.PARAGRAPH, "Two.")
                        .add(Kind.LIST_ITEM, "First item.")
                        .add(Kind.LIST_ITEM, "Last item.")
                        .add(Kind.PARAGRAPH, "Three.")
                        .add(Kind.TABLE_ROW, "Head\tships")
                        .add(Kind.TABLE_ROW, "Row\t41")
                        .add(Kind.PARAGRAPH, "Four.");
        try (var stand = new Stand(sample.opened(), 1000, 900)) {
            double usual = gap(stand, sample, "One.", "Two.");
            assertThat(gap(stand, sample, "First item.", "Last item.")).isLessThan(usual);
            assertThat(gap(stand, sample, "Last item.", "Three.")).isEqualTo(usual);
            assertThat(gap(stand, sample, "Head", "Row")).isLessThan(usual);
            assertThat(gap(stand, sample, "Row", "Four.")).isBetween(usual - 2, usual + 2);
        }
    }

    @Test
    void theCellsOfATableStandUnderEachOther() {
        var sample =
                new Sample()
                        .add(Kind.PARAGRAPH, "One.")
                        .add(Kind.TABLE_ROW, "Town\tShips a day\tPilots")
                        .add(Kind.TABLE_ROW, "Dunmere\t41\t12")
                        .add(Kind.TABLE_ROW, "Port Selwyn\t170\t5 on call");
        try (var stand = new Stand(sample.opened(), 1000, 900)) {
            stand.picture("table");
            double second = left(stand, sample, "Ships");
            assertThat(left(stand, sample, "41")).isEqualTo(second);
            assertThat(left(stand, sample, "170")).isEqualTo(second);
            double third = left(stand, sample, "Pilots");
            assertThat(left(stand, sample, "12")).isEqualTo(third);
            assertThat(left(stand, sample, "5 on")).isEqualTo(third);
        }
    }

    @Test
    void aLongCellMovesOnlyItsOwnRow() {
        String wide = "what the ministry says of it, ".repeat(3);
        var sample =
                new Sample()
                        .add(Kind.TABLE_ROW, "Town\tSaid\tPilots")
                        .add(Kind.TABLE_ROW, "Dunmere\t" + wide + "\t12")
                        .add(Kind.TABLE_ROW, "Selwyn\tnothing\t41");
        try (var stand = new Stand(sample.opened(), 1000, 900)) {
            double second = left(stand, sample, "Said");
            assertThat(left(stand, sample, "what")).isEqualTo(second);
            assertThat(left(stand, sample, "nothing")).isEqualTo(second);
            assertThat(left(stand, sample, "41")).isEqualTo(left(stand, sample, "Pilots"));
        }
    }

    private static double gap(Stand stand, Sample sample, String above, String below) {
        return Math.rint(
                stand.at(sample.range(below)).getMinY() - stand.at(sample.range(above)).getMaxY());
    }

    @Test
    void whatHasANumberHasNoBullet() {
        try (var stand = new Stand(article().opened(), 1000, 900)) {
            var bullets = new ArrayList<String>();
            Fx.run(() -> bullets(stand.view, bullets));
            assertThat(bullets).containsExactlyInAnyOrder("–", "–", "•", "◦", "–", "–");
        }
    }

    private static void bullets(Node node, List<String> into) {
        if (node instanceof Text text && Set.of("•", "◦", "–").contains(text.getText())) {
            into.add(text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> bullets(child, into));
        }
    }

    @Test
    void picture() {
        var sample =
                article()
                        .mark("Inspections are told a day ahead", Sample.DETERRENCE)
                        .mark("to the pilots", Sample.SANCTIONS)
                        .mark("names", Sample.SANCTIONS);
        try (var stand = new Stand(sample.opened(), 1100, 900, Theme.PAPER)) {
            stand.picture("lists");
        }
    }
}
