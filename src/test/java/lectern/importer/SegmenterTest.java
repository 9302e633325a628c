package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SegmenterTest {
    private static final String LONG =
            "The ferry to Norderwiek leaves at nine, unless the captain has a cold, which he often has in spring, and so the"
                    + " people of the island have learned to wait with grace, to read the posters, and to count the gulls on the"
                    + " roof of the customs house. Few complain.";

    private static List<String> cut(String text) {
        return Segmenter.blocks(text).stream().map(block -> block.range().of(text)).toList();
    }

    @Test
    void whatComesBehindTwoHundredThousandLinesIsOneBlock() {
        String text = "ab\n\n".repeat(210_000) + "end";
        var blocks = Segmenter.blocks(text);
        assertThat(blocks).hasSize(200_000);
        assertThat(blocks.getLast().range().of(text)).startsWith("ab\n\nab").endsWith("end");
    }

    @Test
    void blankLinesSeparate() {
        assertThat(cut("One.\n\nTwo.\n \t\u00A0\nThree.\n\n\n"))
                .containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void withoutBlankLinesEachLineIsAParagraph() {
        assertThat(cut("Title\n" + LONG + "\n" + LONG)).containsExactly("Title", LONG, LONG);
    }

    @Test
    void longLinesAreParagraphsEvenWithABlankLineSomewhere() {
        assertThat(cut("Title\n\n" + LONG + "\n" + LONG + "\n" + LONG)).hasSize(4);
    }

    @Test
    void wrappedLinesStayTogether() {
        String wrapped =
                "The ferry to Norderwiek leaves at nine, unless the captain\nhas a cold, which he often has in spring.";
        assertThat(cut(wrapped + "\n\n" + wrapped)).containsExactly(wrapped, wrapped);
    }

    @Test
    void wrappedLinesWithoutBlankLinesEndAtAShortOne() {
        String one =
                "The ferry to Norderwiek leaves at nine, unless the captain\nhas a cold, which he often has in the spring months of the\nyear.";
        String two =
                "On Fridays it leaves at ten, which nobody on the island has\never understood, though the older ones pretend that they do\nso.";
        assertThat(cut(one + "\n" + two)).containsExactly(one, two);
    }

    @Test
    void anIndentBeginsAParagraphOfWrappedLines() {
        String one =
                "The ferry to Norderwiek leaves at nine, unless the captain\nhas a cold, which he often has in the spring months of them";
        String two =
                "On Fridays it leaves at ten, which nobody on the island has\never understood, though the older ones pretend that they do";
        assertThat(cut("  " + one + "\n  " + two)).containsExactly(one, two);
    }

    @Test
    void titlesBelowEachOtherAreSetApart() {
        String titles =
                "Praamid\nHow the Captain of the Ferry to Norderwiek Lost His Cold and Found It Again\nA Lamp\nThe Long Way to the Harbour Office and Back";
        assertThat(cut("Ferries\n\n" + LONG + "\n\n" + titles))
                .endsWith(titles.split("\n", -1))
                .hasSize(6);
    }

    @Test
    void aGluedTitleIsSetApart() {
        String body =
                "The ferry to Norderwiek leaves at nine, unless the captain\nhas a cold, which he often has in the spring months of the\nyear.";
        assertThat(cut("The Ferry Question\n" + body + "\n\n" + body))
                .containsExactly("The Ferry Question", body, body);
    }

    @Test
    void linesThatStandForThemselvesAreSetApart() {
        String body =
                "The ferry to Norderwiek leaves at nine, unless the captain\nhas a cold, which he often has in the spring months of the\nyear.";
        assertThat(
                        cut(
                                "The Ferry Question\nBy Grete Halvorsen\n"
                                        + body
                                        + "\nAdvertisement\n\n"
                                        + body))
                .containsExactly(
                        "The Ferry Question", "By Grete Halvorsen", body, "Advertisement", body);
    }

    @Test
    void itemsAndSpeechesAreParagraphsOfTheirOwn() {
        assertThat(cut("Intro here.\n\n- one\n- two\n  and more\n- three")).hasSize(4);
        assertThat(
                        cut(
                                "Title\n\nQ: Where do you work when it rains on the island?\nA: On the boat."))
                .hasSize(3);
    }

    @Test
    void everyTextHasBlocksUnlessItIsBlank() {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" \n \n")).isEmpty();
        assertThat(cut("x")).containsExactly("x");
        assertThat(cut("\n\n  x  \n")).containsExactly("x");
    }
}
