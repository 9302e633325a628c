package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Block;
import lectern.model.Kind;
import lectern.model.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class MarkdownTest {
    private static List<String> blocks(String markdown) {
        var composer = new Composer();
        MarkdownText.read(markdown, composer);
        var draft = composer.draft();
        return draft.blocks().stream()
                .map(block -> block.kind() + " " + block.range().of(draft.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "*a* **b** `c` ~d~ # PARAGRAPH a b c ~d~",
                "[text](https://x.example.org \"title\") <https://y.example.org> # PARAGRAPH text https://y.example.org",
                "![the ferry](f.png) sails # PARAGRAPH the ferry sails",
                "a &amp; b \\* c # PARAGRAPH a & b * c",
                "a <b>b</b> <!-- c --> d # PARAGRAPH a b  d",
                "a <style>b</style>c # PARAGRAPH a c",
            })
    void marksAreGoneAndTheirTextStays(String markdown, String block) {
        assertThat(blocks(markdown)).containsExactly(block);
    }

    @Test
    void lineEndsInsideAParagraphAreBlanks() {
        assertThat(blocks("one\ntwo  \nthree")).containsExactly("PARAGRAPH one two\nthree");
        assertThat(blocks("港口\n港口")).containsExactly("PARAGRAPH 港口港口");
    }

    @Test
    void codeAndLooseListsKeepTheirText() {
        assertThat(blocks("    a\n    b\n\n```\nc\n```\n\n- d\n\n  e"))
                .containsExactly(
                        "PARAGRAPH a\n    b".replace("    ", ""),
                        "PARAGRAPH c",
                        "LIST_ITEM d",
                        "PARAGRAPH e");
    }

    @Test
    void itemsKeepTheirNumbers() {
        assertThat(blocks("3. a\n4. b\n   - c\n     1) d\n\n       e\n3. f\n\n- g"))
                .containsExactly(
                        "LIST_ITEM 3. a",
                        "LIST_ITEM 4. b",
                        "LIST_ITEM c",
                        "LIST_ITEM 1) d",
                        "PARAGRAPH e",
                        "LIST_ITEM 5. f",
                        "LIST_ITEM g");
    }

    @Test
    void blocksKnowInHowManyListsTheyStand() {
        var composer = new Composer();
        MarkdownText.read("p\n\n1. a\n\n   b\n   - c\n\nq", composer);
        assertThat(composer.draft().blocks().stream().map(Block::lists))
                .containsExactly(0, 1, 1, 2, 0);
    }

    @Test
    void theFirstHeadingIsTheTitle() {
        assertThat(blocks("## Ferry\n\nIt sails.\n\n# Other"))
                .containsExactly("TITLE Ferry", "PARAGRAPH It sails.", "HEADING Other");
        assertThat(blocks("It sails.\n\n## Sub\n\nx")).contains("HEADING Sub");
    }

    @Test
    void noNestingIsTooDeep() {
        assertThat(blocks("> ".repeat(100_000) + "deep")).isNotEmpty();
        assertThat(blocks("- ".repeat(50_000) + "deep")).isNotEmpty();
        assertThat(blocks("[".repeat(50_000) + "deep")).isNotEmpty();
        assertThat(blocks("*a _b ".repeat(10_000) + "deep")).isNotEmpty();
    }

    @Test
    void frontMatterIsReadAsFarAsItIsSimple() {
        Source source =
                FrontMatter.of(
                                "---\ntitle: 'The Ferry'\nauthors:\n  - Grete Halvorsen\n  - Jan Ru\ndate: 12 March 2024\nsource: Gazette\n---\ntext")
                        .source("f.md");
        assertThat(source.title()).isEqualTo("The Ferry");
        assertThat(source.author()).isEqualTo("Grete Halvorsen; Jan Ru");
        assertThat(source.published().map(Object::toString)).contains("2024-03-12");
        assertThat(source.publisher()).isEqualTo("Gazette");
    }

    @ParameterizedTest
    @CsvSource({
        "'---\nno keys here\n---\ntext'",
        "'---\ntitle: x'",
        "'text\n---\ntitle: x\n---'",
        "'----\na: b\n---'"
    })
    void aRuleIsNoFrontMatter(String text) {
        assertThat(FrontMatter.of(text).length()).isZero();
    }

    @Test
    void kindsOfQuotations() {
        assertThat(blocks("> a\n>\n> - b"))
                .containsExactly(Kind.QUOTATION + " a", Kind.LIST_ITEM + " b");
    }
}
