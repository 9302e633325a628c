package lectern.importer;

import lectern.model.Emphasis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a piece reads like.
final class WordingFeatures {
    private static final int LONGEST = 10_000;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2050;

    private final Layout page;
    private final PageHints hints;
    private final int[] cues;
    private final Map<String, Integer> times = new HashMap<>();

    WordingFeatures(Layout page, PageHints hints) {
        this.page = page;
        this.hints = hints;
        cues = new int[page.size];
        for (int i = 0; i < page.size; i++) {
            String text = page.get(i).text();
            cues[i] = Cue.of(text);
            times.merge(text, 1, Integer::sum);
        }
    }

    int cues(int piece) {
        return cues[piece];
    }

    void write(int i, Row row) {
        Piece piece = page.get(i);
        String text = piece.text();
        row.put(Math.log1p(text.length()))
                .put(page.words[i])
                .put(piece.linkShare())
                .put(piece.links())
                .put(Layout.commas(text))
                .put(page.sentence[i])
                .put(Prose.beginsSentence(text))
                .put(piece.form())
                .put(piece.level())
                .put(times.getOrDefault(text, 1));
        letters(text, row);
        row.put(share(piece, Emphasis.Style.STRONG)).put(share(piece, Emphasis.Style.EMPHASIS));
        for (Cue cue : Cue.values()) {
            row.put(cue.isIn(cues[i]));
        }
        List<String> words = words(text);
        row.put(within(words, hints.title))
                .put(covered(words, hints.title))
                .put(within(words, hints.description))
                .put(inBody(words));
    }

    /// Of so many characters: what comes later changes little.
    private static List<String> words(String text) {
        return PageHints.words(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }

    private static void letters(String text, Row row) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int marks = 0;
        int lines = 1;
        int stops = 0;
        int lowerWords = 0;
        int wide = 0;
        boolean year = false;
        int number = 0;
        int length = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                number = Math.min(100_000, number * 10 + c - '0');
                length++;
            } else {
                year |= length == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
                number = 0;
                length = 0;
                if (Character.isLowerCase(c)) {
                    lower++;
                    lowerWords += before == ' ' ? 1 : 0;
                } else if (Character.isUpperCase(c)) {
                    upper++;
                } else if (c == '\n') {
                    lines++;
                } else if (c > 0x2FF && Character.isLetter(c)) {
                    wide++;
                } else if (c != ' ' && !Character.isLetter(c)) {
                    marks++;
                }
            }
            stops += c == ' ' && (before == '.' || before == '!' || before == '?') ? 1 : 0;
            before = c;
        }
        year |= length == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
        double size = text.length();
        char last = text.charAt(text.length() - 1);
        char first = text.charAt(0);
        row.put(upper / size)
                .put(lower / size)
                .put(digits / size)
                .put(marks / size)
                .put(wide / size)
                .put(lines)
                .put(stops)
                .put(lowerWords)
                .put(year)
                .put(last == ':')
                .put(last == '?' || last == '!')
                .put("\"“„«‘".indexOf(first) >= 0)
                .put(!Character.isLetterOrDigit(first));
    }

    private static double share(Piece piece, Emphasis.Style style) {
        int set = 0;
        for (Emphasis emphasis : piece.emphases()) {
            set += emphasis.style() == style ? emphasis.range().length() : 0;
        }
        return (double) set / piece.text().length();
    }

    /// Share of the words that are among these.
    private static double within(List<String> words, Set<String> known) {
        if (known.isEmpty()) {
            return -1;
        }
        int found = 0;
        for (String word : words) {
            found += known.contains(word) ? 1 : 0;
        }
        return words.isEmpty() ? 0 : (double) found / words.size();
    }

    /// Share of these that are among the words.
    private static double covered(List<String> words, Set<String> known) {
        if (known.isEmpty() || words.size() > 4 * known.size()) {
            return -1;
        }
        int found = 0;
        for (String word : Set.copyOf(words)) {
            found += known.contains(word) ? 1 : 0;
        }
        return (double) found / known.size();
    }

    /// Share of a piece that stands in the body the page carries for machines; negative where there is no telling.
    double inBody(int piece) {
        return hints.body.isEmpty() ? -1 : inBody(words(page.get(piece).text()));
    }

    private double inBody(List<String> words) {
        if (hints.body.isEmpty()) {
            return -1;
        }
        int runs = words.size() - PageHints.SHINGLE + 1;
        if (runs <= 0) {
            return -0.5;
        }
        int found = 0;
        for (int i = 0; i < runs; i++) {
            found +=
                    hints.body.contains(words.subList(i, i + PageHints.SHINGLE).hashCode()) ? 1 : 0;
        }
        return (double) found / runs;
    }
}
