package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Fold;
import lectern.model.Imported;
import lectern.model.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ClutterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAVIGATION | Previous Article",
                "NAVIGATION | « Older Post",
                "NAVIGATION | Vorheriger Artikel",
                "NAVIGATION | Article suivant",
                "NAVIGATION | Artículo anterior",
                "NAVIGATION | Articolo successivo",
                "NAVIGATION | Next Article: A Lighthouse for Two",
                "NAVIGATION | Back to top",
                "NAVIGATION | Tags: ferries, colds",
                "COMMENTS | Leave a Reply",
                "COMMENTS | LEAVE A COMMENT »",
                "COMMENTS | Add your comment",
                "COMMENTS | 3 Comments",
                "COMMENTS | Comments (17)",
                "COMMENTS | Be the first to comment!",
                "COMMENTS | Your email address will not be published.",
                "COMMENTS | Schreiben Sie einen Kommentar",
                "COMMENTS | Laisser un commentaire",
                "COMMENTS | Deja un comentario",
                "COMMENTS | Lascia un commento",
                "COMMENTS | Deixe um comentário",
                "COMMENTS | Laat een reactie achter",
                "SHARING | Share this:",
                "SHARING | Share on Facebook",
                "SHARING | Facebook · WhatsApp · E-Mail",
                "SHARING | Artikel teilen",
                "SHARING | Condividi su Facebook",
                "ADVERTISEMENT | ADVERTISEMENT",
                "ADVERTISEMENT | [Anzeige]",
                "ADVERTISEMENT | Publicité",
                "COOKIES | This website uses cookies to remember what you had for lunch.",
                "COOKIES | Cookie settings",
                "NEWSLETTER | Sign up for our daily newsletter",
                "NEWSLETTER | Get the latest ferry news in your inbox",
                "NEWSLETTER | Jetzt Newsletter abonnieren",
                "RELATED | Related Articles",
                "RELATED | You may also like",
                "RELATED | Read more: The Captain's Other Cold",
                "RELATED | Das könnte Sie auch interessieren",
                "RELATED | Te puede interesar",
                "BOILERPLATE | All rights reserved.",
                "BOILERPLATE | © 2024 The Norderwiek Gazette",
                "BOILERPLATE | Already a subscriber? Log in",
                "BOILERPLATE | Terms of Service",
            })
    void behindTheTextItIsFolded(Reason reason, String line) {
        var article = Texts.plain(Texts.article("", "", line));
        assertThat(Texts.folded(article)).containsExactly(line);
        assertThat(article.folds()).extracting(Fold::reason).containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement",
                "Story continues below",
                "Read more: The Captain's Other Cold",
                "Sign up for our weekly newsletter",
                "READ ALSO: Who Owns the Old Lighthouse",
                "À lire aussi : Le rhume du capitaine",
            })
    void betweenParagraphsItIsFolded(String line) {
        assertThat(Texts.folded(Texts.plain(Texts.article("", line, "")))).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Next",
                "Previous Article",
                "Leave a Comment",
                "Comments",
                "Share",
                "Facebook",
                "Related Articles",
                "Privacy Policy",
                "Citation: the captain's own words",
                "Read more: the captain wrote it down and it can be read in the harbour office.",
                "Cookies",
                "Search",
            })
    void betweenParagraphsItMayBeAHeading(String line) {
        assertThat(Texts.plain(Texts.article("", line, "")).folds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Next",
                "Comments",
                "Share",
                "Facebook",
                "Contact",
                "He has written a comment, and it will be printed.",
                "Leave a comment, he said, and you will leave a friend.",
                "What comes next?",
                "“Advertisement is the last resort.”",
                "Read more into it: the captain will not sail.",
                "Photo: Grete Halvorsen",
            })
    void aWordOrSentenceBehindTheTextStays(String line) {
        assertThat(Texts.plain(Texts.article("", "", line)).folds()).isEmpty();
    }

    @Test
    void aNeighbourTakesExactlyTheTitleBehindIt() {
        var article =
                Texts.plain(
                        Texts.article(
                                "",
                                "",
                                "Previous Article\n\nA Lighthouse for Two\n\nA Postscript by the Captain"));
        assertThat(Texts.folded(article))
                .containsExactly("Previous Article", "A Lighthouse for Two");
    }

    @Test
    void aNeighbourDoesNotTakeASentence() {
        var article =
                Texts.plain(Texts.article("", "", "Next Article\n\nThe captain has recovered."));
        assertThat(Texts.folded(article)).containsExactly("Next Article");
    }

    @Test
    void nothingIsTakenFromBeforeTheLastParagraph() {
        String tail = "Leave a Comment";
        String more =
                "The captain read this article and laughed, which he seldom does. We are glad he did.";
        assertThat(Texts.plain(Texts.article("", "", tail + "\n\n" + more)).folds()).isEmpty();
    }

    @Test
    void aRelatedListTakesItsTitlesAndStopsAtASentence() {
        var article =
                Texts.plain(
                        Texts.article(
                                "",
                                "",
                                "Related Articles\n\nOne Fish\n\nTwo Fish\n\nThat was all."));
        assertThat(Texts.folded(article))
                .containsExactly("Related Articles", "One Fish", "Two Fish");
    }

    @Test
    void singleWordsFollowTheirNeighbours() {
        var article = Texts.plain(Texts.article("", "", "Tweet\n\nShare this article\n\nPrint"));
        assertThat(Texts.folded(article)).containsExactly("Tweet", "Share this article", "Print");
    }

    @Test
    void whatTheArticleIsAboutIsNoCue() {
        String topic =
                "An advertisement is a promise, and every advertisement is a bill. The captain pays.";
        var article = Texts.plain(Texts.article("", "Advertisement\n\n" + topic, ""));
        assertThat(article.folds()).isEmpty();
    }

    @Test
    void aTextOfShortLinesKeepsThem() {
        assertThat(Texts.plain("Home\n\nSearch\n\nMenu\n\nContact").folds()).isEmpty();
        assertThat(Texts.plain("One\n\nTwo\n\nLeave a Comment").folds())
                .extracting(Fold::block)
                .containsExactly(2);
    }

    @Test
    void everyLineIsComparedWithoutItsMarks() {
        assertThat(
                        List.of(
                                "» Next Article »",
                                "*** Advertisement ***",
                                "Don’t  miss:",
                                "(c) 2024 X"))
                .extracting(CueLine::of)
                .containsExactly("Next Article", "Advertisement", "Don't miss", "(c) 2024 X");
    }

    @Test
    void foldsAreByRuleAndEachBlockIsFoldedOnce() {
        Imported article =
                Texts.plain(
                        Texts.article("Share", "Advertisement", "Related\n\nMore\n\nShare this"));
        assertThat(article.folds()).extracting(Fold::by).containsOnly(Fold.Origin.RULE);
        assertThat(article.folds()).extracting(Fold::block).doesNotHaveDuplicates().isSorted();
    }
}
