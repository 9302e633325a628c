package lectern.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The measure of the public leaderboard of article extraction: runs of four words, counted in both texts.
final class Shingles {
    static final int RUN = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private Shingles() {}

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    static Map<List<String>, Integer> of(List<String> words) {
        var runs = new HashMap<List<String>, Integer>();
        if (words.isEmpty()) {
            return runs;
        }
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
            runs.merge(
                    List.copyOf(words.subList(i, Math.min(words.size(), i + RUN))),
                    1,
                    Integer::sum);
        }
        return runs;
    }

    /// How two texts compare: runs in both, only found, only true; together 1, or all 0.
    record Overlap(double both, double found, double wanted) {
        static Overlap of(Map<List<String>, Integer> truth, Map<List<String>, Integer> found) {
            int both = 0;
            for (var entry : found.entrySet()) {
                both += Math.min(entry.getValue(), truth.getOrDefault(entry.getKey(), 0));
            }
            double more = sum(found) - both;
            double less = sum(truth) - both;
            double all = both + more + less;
            return all == 0
                    ? new Overlap(0, 0, 0)
                    : new Overlap(both / all, more / all, less / all);
        }

        double f1() {
            return both + found + wanted == 0 ? 1 : 2 * both / (2 * both + found + wanted);
        }
    }

    private static int sum(Map<List<String>, Integer> runs) {
        int sum = 0;
        for (int count : runs.values()) {
            sum += count;
        }
        return sum;
    }

    /// Precision, recall and F1 over pages.
    record Total(double precision, double recall) {
        static Total of(List<Overlap> pages) {
            double precision = 0;
            double recall = 0;
            int found = 0;
            int wanted = 0;
            for (Overlap page : pages) {
                if (page.both + page.found > 0) {
                    precision += page.both / (page.both + page.found);
                    found++;
                }
                if (page.both + page.wanted > 0) {
                    recall += page.both / (page.both + page.wanted);
                    wanted++;
                }
            }
            return new Total(precision / Math.max(1, found), recall / Math.max(1, wanted));
        }

        double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }
}
