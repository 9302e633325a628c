package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import lectern.text.TextFind.End;
import lectern.text.TextFind.Found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

class TextFindTest {
    private static final FindQuery CASED = new FindQuery("", false, false, true);
    private static final FindQuery WHOLE = new FindQuery("", true, false, false);
    private static final FindQuery REGEX = new FindQuery("", false, true, false);

    private static Found find(FindQuery how, String words, String text, int from) {
        try {
            var query = new FindQuery(words, how.wholeWord(), how.regex(), how.matchCase());
            return TextFind.of(query).in(text, from, batch -> {}, () -> false);
        } catch (BadPattern e) {
            throw new AssertionError(e);
        }
    }

    private static Found find(FindQuery how, String words, String text) {
        return find(how, words, text, 0);
    }

    /// Puts brackets around the hits.
    private static String marked(String text, Found found) {
        var marked = new StringBuilder(text);
        for (TextRange hit : found.hits().reversed()) {
            marked.insert(hit.end(), ']').insert(hit.start(), '[');
        }
        return marked.toString();
    }

    private static String unmarked(String marked) {
        return marked.replaceAll("[\\[\\]]", "");
    }

    private static void check(FindQuery how, String words, String marked) {
        String text = unescape(marked);
        Found found = find(how, unescape(words), unmarked(text));
        assertThat(marked(unmarked(text), found)).isEqualTo(text);
        assertThat(found.end()).isEqualTo(End.DONE);
    }

    private static String unescape(String written) {
        return unicode(written)
                .translateEscapes()
                .replace("{nbsp}", "\u00a0")
                .replace("{shy}", "\u00ad")
                .replace("{acute}", "\u0301")
                .replace("{fatha}", "\u064e");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "talks, the [Talks] stall; [talks]",
                "resume, a [résumé] and a [Re{acute}sume{acute}]",
                "résumé, a [resume]",
                "strasse, die [Straße] der [STRASSE]",
                "Straße, die [Strasse]",
                "office, an [oﬃce]",
                "oeuvre, une [œuvre]",
                "don't, they [don’t] know",
                "don’t, they [don't] know",
                "\"\"\"no\"\"\", say [“no”] and [«no»]",
                "a-b, [a–b] [a‑b] [a—b]",
                "two words, [two\\nwords] [two{nbsp}words] [two  words]",
                "together, [to{shy}gether]",
                "سلام, ال[سَلام] و[سلام]",
                "σοφος, [Σοφός]",
                "한, [한] 하",
                "하, 한 [하]",
                "が, か[が] [か\\u3099]",
                "か, [か]が",
                "की, [की] क",
                "한국, [\\u1112\\u1161\\u11ab국]",
                "中, [中]文",
                "👍, a [👍] b",
                "fin, [fin] ou [ﬁn]",
                "aa, [aa][aa]a",
                "..., wait[…] no[...]",
            })
    void wordsAreFoundHoweverTheyAreWritten(String words, String marked) {
        check(FindQuery.of(""), words, marked);
    }

    private static String unicode(String written) {
        return java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(written)
                .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
    }

    @ParameterizedTest
    @CsvSource({"Talks, the [Talks] talks", "talks, the Talks [talks]", "cafe, [café] Café"})
    void caseCountsOnDemandAndDiacriticsStillDoNot(String words, String marked) {
        check(CASED, words, marked);
    }

    @ParameterizedTest
    @CsvSource({
        "range, a [range] of long-range arranged ranges",
        "long-range, [long-range] arms",
        "Moscow, [Moscow] and Moscow’s",
        "字, 中[字]文",
        "the fleet, 'lathe fleet, [the fleet], the fleets'"
    })
    void aWholeWordIsNoPartOfAnother(String words, String marked) {
        check(WHOLE, words, marked);
    }

    @ParameterizedTest
    @CsvSource({
        "'\\\\d{4}', in [2024] and [1999]",
        "'x*', a[xx]b[x]",
        "'^the', '[The] the\\n[the]'",
        "'\\\\bé\\\\w+', l’[été] [État]",
        "e, '[e][e{acute}]'"
    })
    void aPatternIsTakenAsItIsWritten(String pattern, String marked) {
        check(REGEX, pattern, marked);
    }

    @Test
    void aPatternMayBeWholeWordsAndMindCase() {
        var how = new FindQuery("", true, true, true);
        check(how, "A[a-z]+", "[Anna] XAnna anna");
    }

    @Test
    void aBadPatternIsToldWithItsPlace() {
        var fault =
                catchThrowableOfType(
                        BadPattern.class,
                        () -> TextFind.of(new FindQuery("a(b", false, true, false)));
        assertThat(fault.reason()).isEqualTo("Unclosed group");
        assertThat(fault.place()).hasValue(4);
    }

    @Test
    void aPatternThatWouldNeverEndIsGivenUp() {
        assertThat(find(REGEX, ".*.*.*Z", "a".repeat(20_000)).end()).isEqualTo(End.GIVEN_UP);
        assertThat(find(REGEX, "(a|b)*c", "ab".repeat(100_000)).end()).isEqualTo(End.GIVEN_UP);
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(find(FindQuery.of(""), "", "a b").hits()).isEmpty();
        assertThat(find(FindQuery.of(""), "  ", "a b").hits()).isEmpty();
        assertThat(find(FindQuery.of(""), "\u0301", "a b").hits()).isEmpty();
        assertThat(find(REGEX, "", "a b").hits()).isEmpty();
        assertThat(find(FindQuery.of(""), "a", "").hits()).isEmpty();
    }

    @Test
    void theSearchBeginsWhereOneReadsAndTheAnswerIsInOrder() throws BadPattern {
        String text = "one word\n".repeat(20_000);
        var first = new ArrayList<TextRange>();
        var found =
                TextFind.of(FindQuery.of("word"))
                        .in(text, 90_004, batch -> first.add(batch.getFirst()), () -> false);
        assertThat(first.getFirst()).isEqualTo(new TextRange(90_004, 90_008));
        assertThat(first).hasSizeGreaterThan(2);
        assertThat(found.hits()).hasSize(20_000).isSorted();
    }

    @Test
    void aSearchCanBeCancelled() throws BadPattern {
        for (FindQuery how : List.of(FindQuery.of("a"), new FindQuery("a", false, true, false))) {
            var cancelled = new AtomicBoolean();
            var found =
                    TextFind.of(how)
                            .in(
                                    "a ".repeat(1_000_000),
                                    0,
                                    batch -> cancelled.set(true),
                                    cancelled::get);
            assertThat(found.end()).isEqualTo(End.CANCELLED);
            assertThat(found.hits()).hasSizeLessThan(900_000);
        }
    }

    @Test
    void hitsOnTheSeamsOfALongTextAreFound() {
        String needle = "needle in the hay";
        for (int shift = 0; shift < 2 * needle.length(); shift++) {
            String text =
                    "é".repeat(16_384 - needle.length() - 1 + shift)
                            + needle
                            + " ".repeat(9)
                            + "x".repeat(99_999);
            int start = text.indexOf(needle);
            assertThat(find(FindQuery.of(""), needle, text).hits())
                    .containsExactly(new TextRange(start, start + needle.length()));
        }
    }

    @Test
    void nothingIsMissedThatASlowSearchFinds() {
        String[] letters = {
            "a",
            "A",
            "á",
            "a\u0301",
            "b",
            " ",
            "\n",
            "\u00a0",
            "\u00ad",
            "-",
            "–",
            "’",
            "'",
            "\ud83d\udc4d",
            "\u200d",
            "\u064e",
            "\r\n"
        };
        var random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            String text = random(random, letters, 1 + random.nextInt(30));
            String words = trimmed(random(random, letters, 1 + random.nextInt(4)));
            int from = random.nextInt(text.length() + 1);
            var found = find(FindQuery.of(""), words, text, from);
            if (canon(words).endsWith(" ") || selfOverlapping(canon(words))) {
                continue;
            }
            assertThat(found.hits())
                    .as("%s in %s from %d", words, text, from)
                    .isEqualTo(slow(words, text));
        }
    }

    private static String trimmed(String text) {
        return WhiteSpace.trim(text, 0, text.length()).of(text);
    }

    private static String random(Random random, String[] letters, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(letters[random.nextInt(letters.length)]);
        }
        return text.toString();
    }

    /// Where one begins decides what is found of such words.
    private static boolean selfOverlapping(String words) {
        for (int i = 1; i < words.length(); i++) {
            if (words.endsWith(words.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    private static List<TextRange> slow(String words, String text) {
        var hits = new ArrayList<TextRange>();
        String wanted = canon(words);
        int start = 0;
        while (!wanted.isEmpty() && start < text.length()) {
            int next = start + 1;
            if (Graphemes.isBoundary(text, start) && !canon(firstOf(text, start)).isEmpty()) {
                for (int end = start + 1; end <= text.length(); end++) {
                    if (Graphemes.isBoundary(text, end)
                            && canon(text.substring(start, end)).equals(wanted)) {
                        hits.add(new TextRange(start, end));
                        next = end;
                        break;
                    }
                }
            }
            start = next;
        }
        return hits;
    }

    private static String firstOf(String text, int start) {
        return Character.toString(text.codePointAt(start));
    }

    private static String canon(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replaceAll("[\\p{Mn}\u00ad\u200d]", "")
                .replaceAll("[\\s\u00a0]+", " ")
                .replace('–', '-')
                .replace('’', '\'')
                .toLowerCase(java.util.Locale.ROOT);
    }
}
