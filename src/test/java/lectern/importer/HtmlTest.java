package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lectern.model.Kind;
import lectern.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class HtmlTest {
    @Test
    void textOutsideOfParagraphsIsNotLost() {
        var page = Texts.html("<p>one</p>two<div>three<p>four</p>five</div><span>six</span> seven");
        assertThat(Texts.blocks(page))
                .containsExactly("one", "two", "three", "four", "five", "six seven");
    }

    @Test
    void blanksAreFoldedAsABrowserDoes() {
        var page =
                Texts.html("<p>  one \n\t two<b> three</b>four&nbsp; five </p><pre>a\n  b</pre>");
        assertThat(Texts.blocks(page)).containsExactly("one two threefour\u00A0 five", "a\n  b");
    }

    @Test
    void lineBreaksStayAndTwoOfThemSeparate() {
        var page = Texts.html("<p>one<br>two<br> <br>three</p>");
        assertThat(Texts.blocks(page)).containsExactly("one\ntwo", "three");
    }

    @Test
    void kindsFollowTheTags() {
        var page =
                Texts.html(
                        "<h1>Top</h1><h2>Sub</h2><p>p</p><ul><li>l<ul><li>m</li></ul></li></ul>"
                                + "<blockquote>q</blockquote><figure><figcaption>c</figcaption></figure>");
        assertThat(Texts.kinds(page))
                .containsExactly(
                        Kind.TITLE,
                        Kind.HEADING,
                        Kind.PARAGRAPH,
                        Kind.LIST_ITEM,
                        Kind.LIST_ITEM,
                        Kind.QUOTATION,
                        Kind.CAPTION);
    }

    @Test
    void anArticleAboutCreditsIsNoCaption() {
        var page =
                Texts.html(
                        "<article class='story tax-credits'><div><p>The ferry sails.</p></div>"
                                + "<div class='credits'><p>Picture: Ruth Ansgar</p></div></article>");
        assertThat(Texts.kinds(page)).containsExactly(Kind.PARAGRAPH, Kind.CAPTION);
    }

    @Test
    void aPageOfAMillionTagsIsRefusedInWords(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("many.html"), "<html>" + "<p>a</p>".repeat(500_001));
        assertThatThrownBy(() -> Importers.standard().read(file, Optional.empty(), Progress.NONE))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("many.html has more elements than any article");
    }

    @Test
    void whatStandsAroundIsFoldedNotDropped() {
        var page =
                Texts.html(
                        "<header>Gazette</header><nav>Ferries</nav><p>The ferry sails.</p><aside>Ad</aside><footer>Imprint</footer>");
        assertThat(Texts.blocks(page)).hasSize(5);
        assertThat(Texts.folded(page)).containsExactly("Gazette", "Ferries", "Ad", "Imprint");
    }

    @Test
    void theHeaderOfAnArticleBelongsToIt() {
        var page =
                Texts.html(
                        "<article><header><h1>Ferry</h1><p>By Grete Halvorsen</p></header><p>It sails.</p></article>");
        assertThat(page.folds()).isEmpty();
        assertThat(page.document().source().author()).isEqualTo("Grete Halvorsen");
        assertThat(Texts.html("<header><h1>Ferry</h1></header><p>It sails.</p>").folds()).isEmpty();
    }

    @Test
    void aPageThatIsAllAsideIsUnfolded() {
        var page =
                Texts.html(
                        "<aside><p>The ferry sails at nine. It has always sailed at nine.</p></aside>");
        assertThat(page.folds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>evil()</script>",
                "<script type=text/plain>evil()",
                "<style>evil{}</style>",
                "<svg><script>evil()</script></svg>",
                "<noscript>evil</noscript>",
                "<template><p>evil</p></template>",
                "<iframe srcdoc='evil'>evil</iframe>",
                "<math><mtext><script>evil()</script></mtext></math>",
                "<img src=x onerror=evil()>",
                "<a href='javascript:evil()'>x</a>",
                "<!-- evil -->",
                "<textarea>evil</textarea>",
            })
    void nothingThatRunsOrHidesSurvives(String evil) {
        var page = Texts.html("<p>The ferry sails.</p>" + evil);
        assertThat(page.revision().text()).startsWith("The ferry sails.").doesNotContain("evil");
    }

    @ParameterizedTest
    @CsvSource({
        "'<div>', 200000",
        "'<b>', 50000",
        "'<p><font>', 5000",
        "'<table><tr><td>', 5000",
        "'<ul><li>', 20000",
        "'<nav>', 20000",
        "'<blockquote>', 20000",
        "'<span><div>', 20000",
    })
    void noNestingIsTooDeep(String tags, int times) {
        var page = Texts.html("<p>The ferry sails.</p>" + tags.repeat(times) + "deep water");
        assertThat(page.revision().text()).contains("deep water");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<ol><li>a<li>b</ol> # 1. a|2. b",
                "<ol start=9><li>a<li>b</ol> # 9. a|10. b",
                "<ol start=x><li>a</ol> # 1. a",
                "<ol reversed><li>a<li>b</ol> # 2. a|1. b",
                "<ol reversed start=-1><li>a<li>b</ol> # -1. a|-2. b",
                "<ol><li>a<li value=7>b<li>c</ol> # 1. a|7. b|8. c",
                "<ol type=a start=26><li>a<li>b</ol> # z. a|aa. b",
                "<ol type=A><li>a</ol> # A. a",
                "<ol type=i start=3><li>a<li>b</ol> # iii. a|iv. b",
                "<ol type=I start=1999><li>a<li>b</ol> # MCMXCIX. a|MM. b",
                "<ol style='list-style:none'><li>a</ol> # a",
                "<ul><li>a</ul> # a",
                "<ol><li><p>a<p>b<li>c</ol> # 1. a|b|2. c",
                "<ol><li>a<ol type=a><li>b</ol>c<li>d</ol> # 1. a|a. b|c|2. d",
                "<ol><li><h3>a</h3>b<li>c</ol> # 1. a|b|2. c",
            })
    void itemsAreNumberedAsThePageNumbersThem(String list, String blocks) {
        assertThat(Texts.blocks(Texts.html("<p>The ferry sails.</p>" + list)))
                .containsExactly(("The ferry sails.|" + blocks).split("\\|"));
    }

    @Test
    void blocksKnowInHowManyListsTheyStand() {
        var page =
                Texts.html(
                        "<p>p</p><ul><li><p>a<p>b<ol><li>c<ul><li>d</ul></ol></ul><p>q</p>"
                                + "<ul><li>x</ul>".repeat(2)
                                + "<ul><li>".repeat(20)
                                + "deep");
        assertThat(page.revision().blocks().stream().map(b -> b.kind() + " " + b.lists()))
                .containsExactly(
                        "PARAGRAPH 0",
                        "LIST_ITEM 1",
                        "PARAGRAPH 1",
                        "LIST_ITEM 2",
                        "LIST_ITEM 3",
                        "PARAGRAPH 0",
                        "LIST_ITEM 1",
                        "LIST_ITEM 1",
                        "LIST_ITEM 7");
    }

    @Test
    void theNumberOfAnItemIsNotEmphasised() {
        var revision = Texts.html("<p>p</p><ol><li><b>The ferry</b> sails</ol>").revision();
        assertThat(revision.emphases())
                .singleElement()
                .satisfies(
                        bold ->
                                assertThat(bold.range().of(revision.text()))
                                        .isEqualTo("The ferry"));
    }

    @Test
    void theNameOfTheSiteIsTakenOffTheTitle() {
        String head =
                "<head><title>The Ferry - Gazette</title><meta property='og:site_name' content='Gazette'></head>";
        assertThat(Texts.html(head + "<p>It sails.</p>").document().source().title())
                .isEqualTo("The Ferry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<meta name=author content='Grete Halvorsen'> ! Grete Halvorsen",
                "<meta name=author content='https://gazette.example.org/grete'> ! ''",
                "<meta name=author content=''> ! ''",
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":\"Jan Ru\"}</script> ! Jan Ru",
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"Jan Ru\"}}</script> ! Jan Ru",
                "<script type=application/ld+json>{\"@type\":\"Person\",\"name\":\"Jan Ru\"}</script> ! ''",
                "<script type=application/ld+json>{broken</script> ! ''",
            })
    void authorsAreTakenFromWhatIsPlain(String head, String author) {
        var page = Texts.html("<head>" + head + "</head><p>It sails.</p>");
        assertThat(page.document().source().author()).isEqualTo(author);
    }

    @Test
    void aPastedFragmentOfWindowsIsRead() {
        var page =
                Texts.html(
                        "Version:0.9\r\nStartHTML:1\r\n<html><body><!--StartFragment--><p>One</p><p>Two</p><!--EndFragment--></body></html>");
        assertThat(Texts.blocks(page)).containsExactly("One", "Two");
    }

    @Test
    void aPastedPieceWithoutParagraphsIsPlainText() {
        assertThat(Texts.blocks(Texts.html("<span>other</span>"))).containsExactly("x");
    }

    @Test
    void whatIsReplacedInAScriptIsNoLoss() {
        assertThat(Texts.html("<p>It sails.</p><script>\u0001</script>").warnings()).isEmpty();
        assertThat(Texts.html("<p>It\u0001sails.</p>").warnings())
                .containsExactly(
                        "The pasted text holds unreadable characters. Shown as \uFFFD: 1.");
    }
}
