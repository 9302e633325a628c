package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A bar stands where a sentence begins.
class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fleet left. |It was cold! |Why? |Nobody knew.",
                "She won 3.5 per cent. |In 2020 it was $100.00. |30 people came.",
                "No stop at the end. |Here it goes on",
                "One line\nand the next. |A third\n"
            })
    void aStopEndsASentence(String drawn) {
        assertDrawn(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Hale met Sen. Orr in Tessen. |They spoke.",
                "Lt. Col. Brand said no. |Mr. Will agreed.",
                "MR. HALE MET DR. ORR. |THEY SPOKE.",
                "He reads, e.g. Plato, i.e. Greeks. |She does not.",
                "Hale vs. Orr was settled. |Hale v. Orr was not."
            })
    void aTitleNeverEndsOne(String drawn) {
        assertDrawn(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The U.S. Navy left the U.S. |The war went on.",
                "He flew from the E.U. to D.C. yesterday. |She stayed.",
                "Hale Corp. won. |Orr joined Hale Inc. |She left Orr & Co. at noon.",
                "It closes at 6 p.m. |The staff leave at 7 p.m. on Friday.",
                "At 5 a.m. Mr. Hale rose. |He left at 6 P.M. |Mrs. Orr stayed.",
                "Hale et al. (2012) differ. |So does Hale Jr. of Fort St. Mary.",
                "It rained on Dec. 5 in Md. and Va. |Then it snowed.",
                "Food, fuel, etc. |Prices fell."
            })
    void anAbbreviationEndsOneOnlyBeforeAWordThatOpensSentences(String drawn) {
        assertDrawn(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J. A. Hale wrote it. |George W. Orr read it.",
                "We agree, you and I. |Did Albert I. Hale agree?",
                "It is vitamin C. |The study says so."
            })
    void anInitialBelongsToItsName(String drawn) {
        assertDrawn(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See p. 12, No. 4, Fig. 3 and Art. IX of it. |He said no. |They left.",
                "1. Peace comes first. |2. Trade follows. |3. Aid ends it.",
                "1) Peace at once |2) Trade with all",
                "a. Peace at once |b. Trade with all |c. Aid",
                "• 9. Peace |• 10. Trade",
                "1. It breaks article 2. |The war ended."
            })
    void numbersCountAndName(String drawn) {
        assertDrawn(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We wait,” he said. |“Time is short.” |She agreed.",
                "“Will you come?” she asked. |\"No!\" he cried.",
                "“Stop. Go home,” he said. |“We are late. |It is cold.”",
                "He said \"Stop! Go home!\" and left. |\"Why?\" |Nobody knew.",
                "He teaches (He once learned.) at home. |(She does not.) |It rains.",
                "It fell “[...] like rain [...]” (Hale 55). |(It did not.)",
                "It ended.[3] |It began.¹ |It stays.[4][5]",
                "„Das ist gut. Wir gehen“, sagte er. |„Nein.“ |Er blieb.",
                "« C’est vrai. » |Il est parti. |« Nous irons. », dit-il."
            })
    void aSentenceGoesOnBehindAQuotation(String drawn) {
        assertDrawn(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He waited... and waited. |Nothing came… |She left.",
                "I … I mean . . . I did not. |Never!! |Really?! |Yes. . . . |We know."
            })
    void anEllipsisEndsOneBeforeACapital(String drawn) {
        assertDrawn(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://example.org/a.b?c=d. |Write to a.b@example.org. |We answer.",
                "It works. |iPhones ring. |https://example.org shows it.",
                "Yahoo! in town. |The file is a.txt now."
            })
    void addressesAreWhole(String drawn) {
        assertDrawn(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "中国表示反对。|“我们不同意。”|他说。|真的吗？|是的！",
                "彼は「行く。でも帰る。」と言った。|そして帰った。",
                "한국은 반대했다. |왜 그런가?",
                "هل هذا صحيح؟ |نعم. |هذا صحيح.",
                "کیا یہ سچ ہے؟ |یہ سچ ہے۔ |ہاں۔",
                "यह सच है। |वह गया।|नहीं॥",
                "Τι είναι αυτό; |Δεν ξέρω.",
                "Это правда. |А. С. Пушкин знал.",
                "Այո։ |Ոչ։",
                "ሰላም። |ነው።",
                "Am 3. Oktober kam Dr. Brand, z. B. nach Bonn. |Nach Art. 5 Abs. 3 ging er.",
                "M. Brand a parlé, p. ex. hier. |Il est parti."
            })
    void everyWritingHasItsStops(String drawn) {
        assertDrawn(drawn);
    }

    @Test
    void whiteSpaceBetweenTwoBelongsToTheOneBefore() {
        String text = "  One is.  Two is. ";
        var block = new TextRange(0, text.length());
        assertThat(Sentences.at(text, block, 0).of(text)).isEqualTo("One is.");
        assertThat(Sentences.at(text, block, 10).of(text)).isEqualTo("One is.");
        assertThat(Sentences.at(text, block, 11).of(text)).isEqualTo("Two is.");
        assertThat(Sentences.at(text, block, text.length()).of(text)).isEqualTo("Two is.");
    }

    @Test
    void onlyTheBlockIsLookedAt() {
        String text = "One. Two. Three. Four.";
        assertThat(texts(text, new TextRange(5, 16))).containsExactly("Two.", "Three.");
        assertThat(Sentences.of("a \n b", new TextRange(1, 4))).isEmpty();
        assertThat(Sentences.at(" \n ", new TextRange(1, 3), 2)).isEqualTo(new TextRange(1, 1));
    }

    @Test
    void sentencesHoldAllButWhiteSpaceWhateverTheText() {
        var random = new Random(7);
        String signs =
                ".!?…;:,\"'“”«»()[]。！「」؟।ab A1I•-–\u00a0 \n  The U.S. p. No. Mr. \ud83d\ude00e\u0301";
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(signs.codePointAt(random.nextInt(signs.length())));
            }
            assertWhole(text.toString(), random.nextInt(text.length() + 1));
        }
    }

    private static void assertWhole(String text, int from) {
        int covered = from;
        for (TextRange sentence : Sentences.of(text, new TextRange(from, text.length()))) {
            assertThat(WhiteSpace.only(text, covered, sentence.start())).as(text).isTrue();
            assertThat(WhiteSpace.trim(text, sentence.start(), sentence.end()))
                    .as(text)
                    .isEqualTo(sentence);
            assertThat(sentence.isEmpty()).as(text).isFalse();
            covered = sentence.end();
        }
        assertThat(WhiteSpace.only(text, covered, text.length())).as(text).isTrue();
    }

    @Test
    void aMillionCharactersOfAnythingAreReadInOnePass() {
        for (String part :
                List.of(
                        "He left. ",
                        ".",
                        "。",
                        "(. ",
                        "\"",
                        ". A",
                        "1. ",
                        "• ",
                        "- . ",
                        "\u00a0»",
                        "U.S. ")) {
            var reads = new Reads(part.repeat(1_000_000 / part.length()));
            assertThat(Sentences.of(reads, new TextRange(0, reads.length()))).isNotEmpty();
            assertThat(reads.count).as(part).isLessThan(100L * reads.length());
        }
    }

    /// Counts how often a character is asked for.
    private static final class Reads implements CharSequence {
        private final String text;
        private long count;

        Reads(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            count++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            count += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static void assertDrawn(String drawn) {
        String text = drawn.replace("|", "");
        var found = new StringBuilder(text);
        for (TextRange sentence : Sentences.of(text, new TextRange(0, text.length())).reversed()) {
            if (sentence.start() > 0) {
                found.insert(sentence.start(), '|');
            }
        }
        assertThat(found).hasToString(drawn);
    }

    private static List<String> texts(String text, TextRange block) {
        var texts = new ArrayList<String>();
        Sentences.of(text, block).forEach(sentence -> texts.add(sentence.of(text)));
        return texts;
    }
}
