package lectern.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Finds words or a pattern in a text.
///
/// Words are found whatever their case, their diacritics, their quotation marks, dashes and line breaks: see [Folding]. A
/// pattern is taken as it is written. No hit splits what a reader sees as one character, and no two overlap.
///
/// ```java
/// TextFind.of(FindQuery.of("resume")).in("A résumé.", 0, batch -> {}, () -> false).hits();   // 2-8
/// ```
public final class TextFind {
    /// How much of the text is looked at before the first hits are told; each stretch after it is longer.
    private static final int FIRST = 16_384;

    private static final int LONGEST = 262_144;

    /// So many hits of a pattern are told at once.
    private static final int BATCH = 2_000;

    /// How far back the line may begin in which the search starts.
    private static final int REACH = 20_000;

    private static final int FIRST_MARK = 0x300;

    private final FindQuery query;
    private final Folding folding;

    /// The folded words.
    private final String needle;

    private final Pattern pattern;

    private TextFind(FindQuery query) {
        this.query = query;
        folding = Folding.of(query.matchCase());
        needle = query.regex() || query.isBlank() ? "" : Folded.all(folding, query.words());
        pattern = Pattern.compile(query.regex() ? query.words() : "", flags(query));
    }

    private static int flags(FindQuery query) {
        int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
        return query.matchCase() ? flags : flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    }

    /// Prepares a search.
    ///
    /// @throws BadPattern if the query is a pattern that cannot be understood
    public static TextFind of(FindQuery query) throws BadPattern {
        try {
            return new TextFind(query);
        } catch (PatternSyntaxException e) {
            throw new BadPattern(e.getDescription(), e.getIndex(), e);
        } catch (StackOverflowError e) {
            throw new BadPattern("Too deeply nested", -1, e);
        }
    }

    /// How a search ended.
    public enum End {
        DONE,
        CANCELLED,
        /// The pattern took too long on this text.
        GIVEN_UP
    }

    /// What a search has found.
    ///
    /// @param hits in the order of the text; those found until then if the search did not come to its end
    public record Found(List<TextRange> hits, End end) {}

    /// Looks through the text from a place to the end, then from the beginning to that place.
    ///
    /// @param from a position of the text; the search starts with the line that holds it
    /// @param batch takes what was found, as it is found: hits in the order of the search
    /// @param cancelled is asked often
    public Found in(
            String text, int from, Consumer<List<TextRange>> batch, BooleanSupplier cancelled) {
        int start = start(text, Math.clamp(from, 0, text.length()));
        var search = new Search(text, batch, cancelled);
        List<TextRange> behind = List.of();
        List<TextRange> before = List.of();
        try {
            behind = search.scan(start, text.length(), text.length());
            int limit = behind.isEmpty() ? text.length() : behind.getFirst().start();
            before = search.scan(0, start, limit);
        } catch (GuardedText.Enough | StackOverflowError e) {
            search.stopped = true;
            if (behind.isEmpty()) {
                behind = List.copyOf(search.hits);
            } else {
                before = List.copyOf(search.hits);
            }
        }
        var all = new ArrayList<TextRange>(before.size() + behind.size());
        all.addAll(before);
        all.addAll(behind);
        return new Found(all, search.end());
    }

    /// Where the line begins that holds a position, with the white space before it.
    private static int start(String text, int from) {
        int least = Math.max(0, from - REACH);
        int at = from;
        while (at > least && text.charAt(at - 1) != '\n') {
            at--;
        }
        if (at == least && least > 0) {
            at = Graphemes.isBoundary(text, from) ? from : Graphemes.previous(text, from);
        }
        while (at > 0 && WhiteSpace.is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// One search through one text.
    private final class Search {
        private final String text;
        private final Consumer<List<TextRange>> batch;
        private final BooleanSupplier cancelled;
        private final GuardedText guarded;
        private List<TextRange> hits = new ArrayList<>();
        private int told;
        private boolean stopped;

        Search(String text, Consumer<List<TextRange>> batch, BooleanSupplier cancelled) {
            this.text = text;
            this.batch = batch;
            this.cancelled = cancelled;
            guarded = new GuardedText(text, cancelled);
        }

        End end() {
            if (cancelled.getAsBoolean()) {
                return End.CANCELLED;
            }
            return stopped || guarded.isExhausted() ? End.GIVEN_UP : End.DONE;
        }

        /// The hits that begin in a stretch and end before a limit.
        List<TextRange> scan(int from, int to, int limit) {
            hits = new ArrayList<>();
            told = 0;
            if (query.regex()) {
                match(from, to, limit);
            } else if (!needle.isEmpty()) {
                read(from, to, limit);
            }
            tell();
            return hits;
        }

        private void read(int from, int to, int limit) {
            var folded = new Folded(folding);
            int size = Math.max(FIRST, 4 * needle.length());
            int at = from;
            int last = from;
            while (at < to && !cancelled.getAsBoolean()) {
                folded.read(text, at, Math.min(size, text.length() - at));
                String units = folded.toString();
                int unit = units.indexOf(needle);
                while (unit >= 0 && folded.start(unit) < to) {
                    TextRange hit =
                            widen(folded.start(unit), folded.end(unit + needle.length() - 1));
                    boolean good = hit.start() >= last && hit.end() <= limit && isWhole(hit);
                    if (good) {
                        hits.add(hit);
                        last = hit.end();
                    }
                    unit = units.indexOf(needle, unit + (good ? needle.length() : 1));
                }
                tell();
                if (folded.end() >= text.length() || folded.count() < needle.length()) {
                    break;
                }
                at = folded.start(folded.count() - needle.length() + 1);
                size = Math.max(size, Math.min(LONGEST, 2 * size));
            }
        }

        private void match(int from, int to, int limit) {
            Matcher matcher = pattern.matcher(guarded);
            matcher.useTransparentBounds(true);
            matcher.useAnchoringBounds(false);
            matcher.region(from, text.length());
            int last = from;
            while (matcher.find() && matcher.start() < to && !cancelled.getAsBoolean()) {
                if (matcher.end() == matcher.start()) {
                    continue;
                }
                TextRange hit = widen(matcher.start(), matcher.end());
                if (hit.start() >= last && hit.end() <= limit && isWhole(hit)) {
                    hits.add(hit);
                    last = hit.end();
                    if (told == 0 || hits.size() - told >= BATCH) {
                        tell();
                    }
                }
            }
        }

        private void tell() {
            if (hits.size() > told) {
                batch.accept(List.copyOf(hits.subList(told, hits.size())));
                told = hits.size();
            }
        }

        private TextRange widen(int start, int end) {
            var range = new TextRange(start, end);
            return isCertain(start) && isCertain(end) ? range : Graphemes.widen(text, range);
        }

        /// Whether nothing that stands here could make one character with its neighbour.
        private boolean isCertain(int at) {
            return at <= 0
                    || at >= text.length()
                    || (text.charAt(at) < FIRST_MARK
                            && text.charAt(at - 1) < FIRST_MARK
                            && text.charAt(at - 1) != '\r');
        }

        private boolean isWhole(TextRange hit) {
            return !query.wholeWord()
                    || (!Words.isInside(text, hit.start()) && !Words.isInside(text, hit.end()));
        }
    }
}
