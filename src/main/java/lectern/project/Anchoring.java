package lectern.project;

import lectern.model.Quote;
import lectern.text.TextRange;

import java.util.List;
import java.util.Optional;

/// Finds the words of an annotation again in another text.
///
/// A place is judged by how much of the quotation stands there, by what stands around it, and a little by where it is.
/// White space, quotation marks and dashes of any kind are each other's like. What is not sure is an orphan: a highlight
/// never moves to words of which somebody else would say that they are others.
public final class Anchoring {
    /// So much of a quotation must be left.
    public static final double QUOTE = .8;

    /// So much of what stood around it. Any two lines of English agree in a third of their characters.
    private static final double CONTEXT = .7;

    /// So much better than any other place.
    private static final double LEAD = .05;

    /// A quotation so long and so much of it left needs nothing around it, if nothing like it stands anywhere else.
    private static final int LONG = 64;

    private static final double LONG_QUOTE = .9;

    private final String text;

    /// @param text the text to look in
    public Anchoring(String text) {
        this.text = alike(text);
    }

    /// What came of it.
    public sealed interface Found {
        /// The quotation and what surrounds it stand where they stood.
        record Exact(TextRange range) implements Found {}

        /// It stands somewhere else, or a little different.
        record Moved(TextRange range, double score) implements Found {}

        /// Nothing is sure.
        ///
        /// @param candidates the best first; may be none
        record Orphan(List<Candidate> candidates) implements Found {}
    }

    /// A place where the quotation may stand.
    ///
    /// @param quote how much of the quotation stands there, from 0 to 1
    /// @param context how much of what surrounded it: the middle between both sides and the side on which more is left; 1
    ///     where nothing surrounded it
    /// @param score all of it, from 0 to 1
    public record Candidate(TextRange range, double quote, double context, double score) {}

    /// Finds an annotation again.
    ///
    /// @param before where it stood
    /// @param length of the text in which it stood
    public Found find(Quote quote, TextRange before, int length) {
        if (standsAt(quote, before.start())) {
            return new Found.Exact(
                    new TextRange(before.start(), before.start() + quote.exact().length()));
        }
        int place = (int) ((long) before.start() * text.length() / Math.max(1, length));
        List<Candidate> candidates = candidates(quote, place);
        return isSure(candidates, quote)
                ? new Found.Moved(candidates.getFirst().range(), candidates.getFirst().score())
                : new Found.Orphan(candidates);
    }

    private boolean standsAt(Quote quote, int start) {
        String whole = alike(quote.prefix() + quote.exact() + quote.suffix());
        return text.startsWith(whole, start - quote.prefix().length());
    }

    private static boolean isSure(List<Candidate> candidates, Quote quote) {
        if (candidates.isEmpty() || candidates.getFirst().quote() < QUOTE) {
            return false;
        }
        Candidate best = candidates.getFirst();
        boolean fits = best.context() >= CONTEXT;
        if (candidates.size() == 1) {
            boolean speaksForItself = best.quote() >= LONG_QUOTE && quote.exact().length() >= LONG;
            return fits || speaksForItself;
        }
        return fits && best.score() - candidates.get(1).score() > LEAD;
    }

    /// The places where the quotation may stand, the best first.
    ///
    /// @param place where it is expected to begin
    public List<Candidate> candidates(Quote quote, int place) {
        return quote.exact().isEmpty()
                ? List.of()
                : new QuoteSearch(text, alike(quote), place).all();
    }

    /// What stands now between the words that stood before and behind the quotation, whatever it is: where it was rewritten.
    public Optional<Candidate> between(Quote quote) {
        return quote.exact().isEmpty()
                ? Optional.empty()
                : new QuoteSearch(text, alike(quote), 0).between();
    }

    private static Quote alike(Quote quote) {
        return new Quote(alike(quote.exact()), alike(quote.prefix()), alike(quote.suffix()));
    }

    /// The text with one character for all of a kind, each at its place.
    private static String alike(String text) {
        var alike = new StringBuilder(text);
        for (int i = 0; i < alike.length(); i++) {
            char c = alike.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                alike.setCharAt(i, ' ');
            } else if (c > '\u007f') {
                switch (c) {
                    case '‘', '’', '‚', '‛', '′', 'ʼ' -> alike.setCharAt(i, '\'');
                    case '“', '”', '„', '‟', '″', '«', '»' -> alike.setCharAt(i, '"');
                    case '‐', '‑', '‒', '–', '—', '―', '−' -> alike.setCharAt(i, '-');
                    default -> {}
                }
            }
        }
        return alike.toString();
    }
}
