package lectern.importer;

import lectern.text.Letters;
import lectern.text.WhiteSpace;

import java.util.regex.Pattern;

/// Looks at a line and says what kind of writing it is.
final class Prose {
    /// A title has fewer words.
    static final int TITLE_WORDS = 20;

    /// A single sentence of so many words is a paragraph; a shorter one may be a slogan or a button.
    private static final int PARAGRAPH_WORDS = 12;

    private static final int TITLE_LENGTH = 250;
    private static final String FINAL = ".!?…。！？।؟۔";
    private static final String CLOSING = "\"'”’»)]」』›";
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?:^|.*[\\s(])(?:\\p{Lu}\\.){2,}$", Pattern.DOTALL);
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("[.!?…][\"'”’»)\\]]*\\s+[\"'“‘«(\\[¿¡]*\\p{Lu}|[。！？।۔]");

    private Prose() {}

    /// Words of a text; where words are written without spaces, two characters count as one.
    static int words(CharSequence text) {
        return words(text, Integer.MAX_VALUE);
    }

    /// The same, but counting may end when there are so many.
    private static int words(CharSequence text, int most) {
        int words = 0;
        int dense = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < most; i++) {
            char c = text.charAt(i);
            if (WhiteSpace.is(c)) {
                inside = false;
            } else if (isDense(c)) {
                dense++;
                inside = false;
            } else if (!inside && (Letters.isLetter(c) || Letters.isDigit(c))) {
                words++;
                inside = true;
            }
        }
        return words + (dense + 1) / 2;
    }

    private static boolean isDense(char c) {
        return c >= 0x0E00
                && (Character.isIdeographic(c)
                        || (c >= 0x3040 && c <= 0x30FF)
                        || c <= 0x0EFF
                        || (c >= 0x1000 && c <= 0x109F)
                        || (c >= 0x1780 && c <= 0x17FF));
    }

    /// Whether it ends as a sentence does.
    static boolean endsSentence(CharSequence text) {
        int end = lastMark(text);
        return end > 0 && FINAL.indexOf(text.charAt(end - 1)) >= 0;
    }

    /// Where the text ends before closing quotation marks and brackets.
    private static int lastMark(CharSequence text) {
        int end = text.length();
        while (end > 0
                && (WhiteSpace.is(text.charAt(end - 1))
                        || CLOSING.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /// Whether it can be the beginning of a sentence: no small letter, no mark that goes on.
    static boolean beginsSentence(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
        }
        return false;
    }

    /// Whether it looks like a title: short, on one line, begins like a sentence and does not end like one.
    static boolean isTitleLike(String text) {
        if (text.length() > TITLE_LENGTH || text.indexOf('\n') >= 0 || text.isEmpty()) {
            return false;
        }
        int words = words(text);
        int end = lastMark(text);
        boolean ends =
                end > 0
                        && ".,;:。；，、".indexOf(text.charAt(end - 1)) >= 0
                        && !ABBREVIATION.matcher(text).matches();
        return words > 0 && words < TITLE_WORDS && !ends && beginsSentence(text);
    }

    /// Whether it is running text rather than a line: two sentences, or a long one.
    static boolean isParagraph(CharSequence text) {
        int words = words(text, 2 * TITLE_WORDS);
        if (words >= 2 * TITLE_WORDS) {
            return true;
        }
        return endsSentence(text)
                && (words >= PARAGRAPH_WORDS
                        || (words >= PARAGRAPH_WORDS / 2 && SENTENCE_BREAK.matcher(text).find()));
    }
}
