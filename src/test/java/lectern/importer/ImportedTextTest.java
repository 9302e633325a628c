package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Block;
import lectern.model.Fold;
import lectern.model.Imported;
import lectern.text.LineCounts;
import lectern.text.WhiteSpace;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What holds for every import, whatever was read.
class ImportedTextTest {
    @Test
    void plainTextIsNeverChanged() {
        for (int seed = 0; seed < 500; seed++) {
            String text = RandomText.of(new Random(seed), 40);
            Imported imported = Texts.plain(text + ".");
            assertThat(imported.revision().text()).as("seed %d", seed).isEqualTo(text + ".");
            holds(imported, seed);
        }
    }

    @Test
    void markupLeavesSoundBlocks() {
        String[] tags = {
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<nav>",
            "</nav>",
            "<li>",
            "<br>",
            "<h1>",
            "</h1>",
            "<b>",
            "<td>",
            "<script>x",
            "</script>",
            "<!--",
            "-->",
            "&#0;",
            "&#xD800;",
            "<pre>",
            "</pre>",
            "<blockquote>"
        };
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var html = new StringBuilder("<p>");
            for (int i = 0; i < 30; i++) {
                html.append(tags[random.nextInt(tags.length)]).append(RandomText.of(random, 3));
            }
            var importers = Importers.at(() -> Texts.NOW);
            holds(importers.pasted("x", Optional.of(html.toString()), new LineCounts()), seed);
            var composer = new Composer();
            MarkdownText.read(html.toString(), composer);
            soundBlocks(composer.draft().text(), composer.draft().blocks(), seed);
        }
    }

    private static void holds(Imported imported, int seed) {
        var revision = imported.revision();
        soundBlocks(revision.text(), revision.blocks(), seed);
        assertThat(imported.folds())
                .as("seed %d", seed)
                .extracting(Fold::block)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(block -> block >= 0 && block < revision.blocks().size());
        assertThat(imported.document().source().title()).as("seed %d", seed).isNotBlank();
        assertThat(revision.documentId()).isEqualTo(imported.document().id());
        assertThat(revision.number()).isEqualTo(1);
        assertThat(revision.importedAt()).isEqualTo(Texts.NOW);
    }

    /// In order, disjoint, no white space at their ends, nothing but white space between them, well formed.
    private static void soundBlocks(String text, List<Block> blocks, int seed) {
        int behind = 0;
        for (Block block : blocks) {
            int begin = block.range().start();
            assertThat(begin).as("seed %d", seed).isGreaterThanOrEqualTo(behind);
            assertThat(WhiteSpace.only(text, behind, begin)).as("seed %d", seed).isTrue();
            assertThat(block.range().isEmpty()).as("seed %d", seed).isFalse();
            assertThat(WhiteSpace.trim(text, block.range().start(), block.range().end()))
                    .as("seed %d", seed)
                    .isEqualTo(block.range());
            behind = block.range().end();
        }
        assertThat(WhiteSpace.only(text, behind, text.length())).as("seed %d", seed).isTrue();
        assertThat(lectern.text.CleanText.of(text).text()).as("seed %d", seed).isEqualTo(text);
    }
}
