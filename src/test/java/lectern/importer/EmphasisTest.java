package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Emphasis;
import lectern.model.Emphasis.Style;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class EmphasisTest {
    private static Draft markdown(String markdown) {
        var composer = new Composer();
        var _ = MarkdownText.read(markdown, composer);
        return composer.draft();
    }

    private static Draft html(String html) {
        var composer = new Composer();
        HtmlText.read(Html.parse(html), composer);
        return composer.draft();
    }

    private static List<String> set(Draft draft) {
        return draft.emphases().stream()
                .map(one -> (one.style() == Style.STRONG ? "!" : "") + one.range().of(draft.text()))
                .toList();
    }

    private static List<String> levels(Draft draft) {
        return IntStream.range(0, draft.blocks().size())
                .mapToObj(i -> draft.blocks().get(i).level() + " " + draft.of(i))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>a <em>b</em> <strong>c d</strong> # b,!c d",
                "<p>a<i> b </i>c <b>d</b><b>e</b> # b,!de",
                "<p>a <em>b <em>c</em> d</em> e # b c d",
                "<p><em>a <strong>b</strong></em> # a b,!b",
                "<p>a <em>b<p>c</em> d # b,c",
                "<p><i class=icon></i>a <em> </em> # ''",
                "<p><b style='font-weight:normal'>a <span style='font-weight:700'>b</span></b> # !b",
                "<p>a <span style='FONT-STYLE: italic'>b</span> # b",
                "<p>🕊 \u0001 a <em>🕊</em> # 🕊",
                "<ul><li><strong>a</strong>: b<li>c <em>d</em></ul> # !a,d",
            })
    void aPageKeepsWhatItSetsApart(String html, String set) {
        assertThat(String.join(",", set(html(html)))).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a *b* **c d** _e_ # b,!c d,e",
                "***a*** # a,!a",
                "**a *b* c** # !a b c,b",
                "a \\*b\\* snake_case_name 2*3*4 # 3",
                "> - a **b** # !b",
                "a <em>b</em> <B>c</B> # b,!c",
                "a <em>b # b",
                "`*a*` # ''",
            })
    void markdownKeepsWhatItSetsApart(String markdown, String set) {
        assertThat(String.join(",", set(markdown(markdown)))).isEqualTo(set);
    }

    @Test
    void emphasisThatIsNeverClosedEndsWithItsParagraph() {
        assertThat(set(markdown("a <em>b\n\nc"))).containsExactly("b");
    }

    @Test
    void headingsKeepTheirLevel() {
        assertThat(levels(html("<h1>a</h1><h2>b <em>c</em></h2><h6>d</h6><p>e")))
                .containsExactly("1 a", "2 b c", "6 d", "0 e");
        assertThat(levels(markdown("# a\n\nb\n\n### c\n\nd\n===")))
                .containsExactly("1 a", "0 b", "3 c", "1 d");
    }

    @Test
    void plainTextHasNoEmphasis() {
        assertThat(Texts.plain("The ferry *sails* at **nine**.").revision().emphases()).isEmpty();
    }

    @Test
    void aPastedPageKeepsItsEmphasisAndTheLevelOfItsTitle() {
        var page = Texts.html("<h1>The ferry</h1><p>It <em>sails</em> at nine.</p>").revision();
        assertThat(page.emphases())
                .extracting(one -> one.range().of(page.text()))
                .containsExactly("sails");
        assertThat(page.blocks().getFirst().level()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatTheSourceSetsApartIsSetApart(int seed) {
        var random = new Random(seed);
        var html = new StringBuilder();
        var markdown = new StringBuilder();
        var expected = new ArrayList<String>();
        for (int i = 0; i < 400; i++) {
            String word = word(random, i);
            int style = random.nextInt(5);
            String space = random.nextBoolean() ? "  \r\n " : " ";
            html.append(random.nextInt(9) == 0 ? "<p>" : space);
            markdown.append(random.nextInt(9) == 0 ? "\n\n" : " ");
            html.append(
                    new String[] {word, "<em>%s</em>", "<b> %s</b>"}[style % 3].formatted(word));
            markdown.append(new String[] {word, "*%s*", "**%s**"}[style % 3].formatted(word));
            if (style % 3 > 0) {
                expected.add((style % 3 == 2 ? "!" : "") + word);
            }
        }
        assertThat(set(html(html.toString()))).isEqualTo(expected);
        assertThat(set(markdown(markdown.toString()))).isEqualTo(expected);
        assertInsideOfBlocks(html(html.toString()));
    }

    private static String word(Random random, int number) {
        return new String[] {"ferry", "🕊", "فلك", "港口", "e\u0301te"}[random.nextInt(5)] + number;
    }

    private static void assertInsideOfBlocks(Draft draft) {
        assertThat(draft.emphases()).isSortedAccordingTo(Emphasis.ORDER);
        assertThat(draft.emphases())
                .allSatisfy(
                        one ->
                                assertThat(draft.blocks())
                                        .anyMatch(block -> block.range().contains(one.range())));
    }
}
