package lectern.importer;

import java.util.List;
import java.util.Map;

/// What came of a page, beside what is true of it.
///
/// @param overlap by runs of words
/// @param exact whether all words are the same
/// @param lost paragraphs of the article of which less than half was kept, though they stand on the page
/// @param absent paragraphs of the article that do not stand on the page
/// @param left paragraphs kept that are for more than half no article
record Extraction(Shingles.Overlap overlap, boolean exact, int lost, int absent, int left) {
    /// @param all the whole text of the page
    static Extraction of(String truth, String found, String all) {
        List<String> wanted = Shingles.words(truth);
        List<String> got = Shingles.words(found);
        var trueRuns = Shingles.of(wanted);
        var foundRuns = Shingles.of(got);
        var pageRuns = Shingles.of(Shingles.words(all));
        int absent = missing(truth, pageRuns);
        return new Extraction(
                Shingles.Overlap.of(trueRuns, foundRuns),
                wanted.equals(got),
                Math.max(0, missing(truth, foundRuns) - absent),
                absent,
                missing(found, trueRuns));
    }

    /// Paragraphs of which more than half of the runs are not there. Shorter ones than a run are not counted: they have none of
    /// their own.
    private static int missing(String text, Map<List<String>, Integer> there) {
        int missing = 0;
        for (String paragraph : text.split("\n+", -1)) {
            List<String> words = Shingles.words(paragraph);
            if (words.size() >= Shingles.RUN) {
                int hits = 0;
                int runs = 0;
                for (var run : Shingles.of(words).entrySet()) {
                    runs += run.getValue();
                    hits += there.containsKey(run.getKey()) ? run.getValue() : 0;
                }
                missing += 2 * hits < runs ? 1 : 0;
            }
        }
        return missing;
    }
}
