package lectern.project;

import lectern.model.Quote;
import lectern.project.Anchoring.Candidate;
import lectern.text.ApproximateSearch;
import lectern.text.ApproximateSearch.Ending;
import lectern.text.Backwards;
import lectern.text.Graphemes;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One search for one quotation: where it may stand, and how well it fits there.
///
/// Source of the weights: the anchoring of the Hypothesis client, which looks at the same three.
final class QuoteSearch {
    /// What has less of the quotation than this is no candidate.
    private static final double CANDIDATE = .6;

    private static final int MOST_CANDIDATES = 8;

    private static final double QUOTE_WEIGHT = 50;
    private static final double CONTEXT_WEIGHT = 20;
    private static final double PLACE_WEIGHT = 2;

    /// An end is moved for the sake of what stands around it by so many errors at the most.
    private static final int GIVE = 3;

    /// With less beside it nobody can say what stood between.
    private static final int LEAST_SIDE = 8;

    /// One of so many characters beside it may be another.
    private static final int SIDE_ERRORS = 4;

    private final String text;
    private final Quote quote;
    private final int place;
    private final int most;
    private final ApproximateSearch forwards;
    private final ApproximateSearch backwards;
    private final Side before;
    private final Side behind;

    /// @param text where to look
    /// @param place where the quotation is expected to begin
    QuoteSearch(String text, Quote quote, int place) {
        this.text = text;
        this.quote = quote;
        this.place = place;
        String exact = quote.exact();
        most = (int) ((1 - CANDIDATE) * exact.length());
        forwards = new ApproximateSearch(exact);
        backwards = new ApproximateSearch(Backwards.of(exact));
        before = new Side(Backwards.of(quote.prefix()));
        behind = new Side(quote.suffix());
    }

    /// The places, the best first, at most [#MOST_CANDIDATES].
    List<Candidate> all() {
        List<Ending> endings = forwards.endings(text, most);
        List<Candidate> rough =
                apart(endings).stream()
                        .map(ending -> candidate(ending.end(), ending.errors(), 0))
                        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                        .limit(MOST_CANDIDATES)
                        .toList();
        var refined = new ArrayList<Candidate>();
        rough.stream()
                .map(candidate -> refined(candidate, endings))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .filter(
                        one ->
                                refined.stream()
                                        .noneMatch(other -> isSame(one.range(), other.range())))
                .forEach(refined::add);
        return refined;
    }

    /// The stretch between what stood before and behind the quotation, where both are still there and near each other.
    Optional<Candidate> between() {
        if (Math.min(quote.prefix().length(), quote.suffix().length()) < LEAST_SIDE) {
            return Optional.empty();
        }
        int longest = 2 * forwards.length() + Quote.CONTEXT;
        TextRange best = new TextRange(0, 0);
        for (var prefix : side(quote.prefix())) {
            for (var suffix : side(quote.suffix())) {
                int length = suffix.range().start() - prefix.range().end();
                if (length > 0 && length <= longest && (best.isEmpty() || length < best.length())) {
                    int start = prefix.range().end();
                    best = new TextRange(start, start + length);
                }
            }
        }
        String words = best.of(text);
        if (words.isBlank()) {
            return Optional.empty();
        }
        int errors =
                forwards.prefixes(words, Math.max(forwards.length(), words.length())).stream()
                        .filter(one -> one.end() == words.length())
                        .mapToInt(Ending::errors)
                        .min()
                        .orElse(forwards.length());
        TextRange range = trimmed(best.start(), best.end());
        return Optional.of(judged(range, Math.min(errors, forwards.length())));
    }

    private List<ApproximateSearch.Match> side(String words) {
        return ApproximateSearch.closest(text, words, words.length() / SIDE_ERRORS);
    }

    static boolean isSame(TextRange one, TextRange other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return 2 * common > Math.min(one.length(), other.length());
    }

    /// The best ends, no two of them nearer to each other than half the quotation.
    private List<Ending> apart(List<Ending> endings) {
        var taken = new BitSet(text.length());
        int half = forwards.length() / 2;
        var apart = new ArrayList<Ending>();
        endings.stream()
                .sorted(Comparator.comparingInt(Ending::errors))
                .forEach(
                        ending -> {
                            if (!taken.get(ending.end())) {
                                taken.set(
                                        Math.max(0, ending.end() - half), ending.end() + half + 1);
                                apart.add(ending);
                            }
                        });
        return apart;
    }

    /// The same place with the end that fits best to the quotation and to what follows it.
    private Candidate refined(Candidate rough, List<Ending> endings) {
        int errors = (int) Math.round((1 - rough.quote()) * forwards.length());
        int reach = errors + GIVE;
        Ending best =
                endings.stream()
                        .filter(one -> Math.abs(one.end() - rough.range().end()) <= reach)
                        .filter(one -> one.errors() <= reach)
                        .min(
                                Comparator.comparingInt(
                                                (Ending one) ->
                                                        one.errors()
                                                                + behind.errors(after(one.end())))
                                        .thenComparingInt(Ending::errors))
                        .orElse(new Ending(rough.range().end(), errors));
        return candidate(best.end(), best.errors(), GIVE);
    }

    private CharSequence after(int end) {
        return text.subSequence(
                end, Math.min(text.length(), end + behind.pattern.length() + Side.SLACK));
    }

    private CharSequence ahead(int start) {
        return new Backwards(text, start, before.pattern.length() + Side.SLACK);
    }

    /// The candidate that ends here, with the start that fits best to the quotation and to what stands before it.
    ///
    /// @param give how many more errors the start may bring
    private Candidate candidate(int end, int errors, int give) {
        int longest = forwards.length() + errors + give;
        int wanted = forwards.length();
        Ending start =
                backwards.prefixes(new Backwards(text, end, longest), errors + give).stream()
                        .min(
                                Comparator.comparingInt(
                                                (Ending one) ->
                                                        one.errors()
                                                                + before.errors(
                                                                        ahead(end - one.end())))
                                        .thenComparingInt(Ending::errors)
                                        .thenComparingInt(one -> Math.abs(one.end() - wanted)))
                        .orElseThrow();
        return judged(trimmed(end - start.end(), end), start.errors());
    }

    private TextRange trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end - 1 && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start + 1 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return Graphemes.widen(text, new TextRange(start, end));
    }

    private Candidate judged(TextRange range, int errors) {
        double quote = 1 - (double) errors / forwards.length();
        double near = 1 - (double) Math.abs(range.start() - place) / Math.max(1, text.length());
        double prefix = before.likeness(ahead(range.start()));
        double suffix = behind.likeness(after(range.end()));
        double score =
                QUOTE_WEIGHT * quote
                        + before.weight() * prefix
                        + behind.weight() * suffix
                        + PLACE_WEIGHT * near;
        double all = QUOTE_WEIGHT + before.weight() + behind.weight() + PLACE_WEIGHT;
        double context =
                before.weight() + behind.weight() == 0
                        ? 1
                        : (mean(prefix, suffix) + stronger(prefix, suffix)) / 2;
        return new Candidate(range, quote, context, score / all);
    }

    private double mean(double prefix, double suffix) {
        return (before.weight() * prefix + behind.weight() * suffix)
                / (before.weight() + behind.weight());
    }

    /// The side on which more is left: a paragraph may stand beside others now.
    private double stronger(double prefix, double suffix) {
        return Math.max(before.weight() * prefix, behind.weight() * suffix) / CONTEXT_WEIGHT;
    }

    /// What stood on one side of a quotation, read away from it.
    private static final class Side {
        /// How much longer it may have become.
        static final int SLACK = 8;

        private final ApproximateSearch pattern;

        Side(String outwards) {
            pattern = new ApproximateSearch(outwards);
        }

        /// Nothing stood there: it says nothing.
        double weight() {
            return CONTEXT_WEIGHT * Math.min(1, pattern.length() / (double) Quote.CONTEXT);
        }

        int errors(CharSequence outwards) {
            return pattern.length() == 0 ? 0 : pattern.atStart(outwards);
        }

        double likeness(CharSequence outwards) {
            return pattern.length() == 0
                    ? 0
                    : 1 - (double) pattern.atStart(outwards) / pattern.length();
        }
    }
}
