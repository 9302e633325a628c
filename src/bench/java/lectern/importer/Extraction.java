package lectern.importer;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What came of a page, beside what is true of it.
///
/// A line of the article is lost if more than half of its runs of words are not there though they stand on the page. Lines
/// are told apart by line ends: a heading, an item, a row, each line of an address is one like a paragraph of ten sentences. So
/// there are two figures. The strict one counts every line that is not in the body found. The other counts paragraphs of running
/// text that are nowhere in what was kept: one that is marked as a caption or a title is there to be read.
///
/// @param overlap by runs of words
/// @param exact whether all words are the same
/// @param paragraphs of running text that are lost
/// @param lines of any kind that are lost
/// @param absent lines of the article that do not stand on the page
/// @param left paragraphs found that are for more than half no article
record Extraction(
        Shingles.Overlap overlap, boolean exact, int paragraphs, int lines, int absent, int left) {
    /// @param found the body found
    /// @param kept all that was kept, in whatever role
    /// @param all the whole text of the page
    static Extraction of(String truth, String found, String kept, String all) {
        List<String> wanted = Shingles.words(truth);
        List<String> got = Shingles.words(found);
        var trueRuns = Shingles.of(wanted);
        var foundRuns = Shingles.of(got);
        var keptRuns = runs(kept).keySet();
        var pageRuns = runs(all).keySet();
        int paragraphs = 0;
        int lines = 0;
        int absent = 0;
        for (Line line : Line.all(truth)) {
            if (line.isMissing(pageRuns)) {
                absent++;
            } else {
                lines += line.isMissing(foundRuns.keySet()) ? 1 : 0;
                paragraphs += line.isRunning() && line.isMissing(keptRuns) ? 1 : 0;
            }
        }
        int left = 0;
        for (Line line : Line.all(found)) {
            left += line.isMissing(trueRuns.keySet()) ? 1 : 0;
        }
        return new Extraction(
                Shingles.Overlap.of(trueRuns, foundRuns),
                wanted.equals(got),
                paragraphs,
                lines,
                absent,
                left);
    }

    private static Map<List<String>, Integer> runs(String text) {
        return Shingles.of(Shingles.words(text));
    }

    /// What stands between two line ends.
    record Line(String text, Map<List<String>, Integer> runs) {
        Line {
            runs = Map.copyOf(runs);
        }

        /// Lines shorter than a run are left out: they have none of their own.
        static List<Line> all(String text) {
            return text.lines()
                    .filter(line -> Shingles.words(line).size() >= Shingles.RUN)
                    .map(line -> new Line(line.strip(), Extraction.runs(line)))
                    .toList();
        }

        boolean isRunning() {
            return Prose.isParagraph(text);
        }

        boolean isMissing(Set<List<String>> there) {
            int hits = 0;
            int all = 0;
            for (var run : runs.entrySet()) {
                all += run.getValue();
                hits += there.contains(run.getKey()) ? run.getValue() : 0;
            }
            return 2 * hits < all;
        }
    }
}
