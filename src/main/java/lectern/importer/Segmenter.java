package lectern.importer;

import lectern.model.Block;
import lectern.model.Kind;
import lectern.text.TextRange;
import lectern.text.WhiteSpace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts a plain text into blocks. How its lines are meant is decided for the text as a whole.
///
/// Blank lines separate paragraphs. Where there are none, or where lines are as long as paragraphs, each line is one.
/// Lines of one width that break in mid-sentence are wrapped by hand: without blank lines, an indent or a short last
/// line ends a paragraph. The text is never changed: a block is a range, line ends inside of it stay.
final class Segmenter {
    /// What comes behind so many lines is one: no article has them, and a reader could not use them.
    private static final int MOST = 200_000;

    /// No editor wraps lines that far out, and a paragraph of one line mostly is longer.
    private static final int LONG_LINE = 200;

    /// A wrapped line is filled to at least this part of the width.
    private static final double FULL = 0.6;

    private static final double SHORT = 0.75;

    /// So many lines that begin like titles are no wrapped sentence.
    private static final int TITLES = 3;

    private final String text;
    private final List<TextRange> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    /// Length that nine of ten lines inside a paragraph do not pass.
    private int width;

    private Segmenter(String text) {
        this.text = text;
    }

    static List<Block> blocks(String text) {
        var segmenter = new Segmenter(text);
        segmenter.cut();
        return segmenter.blocks;
    }

    private void cut() {
        var groups = groups();
        Layout layout = layout(groups);
        for (int i = 0; i < groups.size(); i++) {
            TextRange group = groups.get(i);
            switch (layout) {
                case LINES -> each(group);
                case BLANK_LINES -> group(group, i == 0);
                case WRAPPED -> wrapped(group);
            }
        }
    }

    private enum Layout {
        LINES,
        BLANK_LINES,
        WRAPPED
    }

    /// Runs of lines without a blank one between them, as ranges of line numbers; fills `lines`.
    private List<TextRange> groups() {
        var groups = new ArrayList<TextRange>();
        int first = 0;
        int at = 0;
        while (at <= text.length()) {
            int end = lines.size() < MOST ? text.indexOf('\n', at) : -1;
            end = end < 0 ? text.length() : end;
            if (WhiteSpace.only(text, at, end)) {
                if (first < lines.size()) {
                    groups.add(new TextRange(first, lines.size()));
                    first = lines.size();
                }
            } else {
                lines.add(new TextRange(at, end));
            }
            at = end + 1;
        }
        if (first < lines.size()) {
            groups.add(new TextRange(first, lines.size()));
        }
        return groups;
    }

    private Layout layout(List<TextRange> groups) {
        // Only lines with another one right below tell how lines are meant.
        var inner = new ArrayList<TextRange>();
        for (TextRange group : groups) {
            inner.addAll(lines.subList(group.start(), group.end() - 1));
        }
        if (inner.isEmpty()) {
            return Layout.LINES;
        }
        int[] lengths = inner.stream().mapToInt(TextRange::length).sorted().toArray();
        width = lengths[lengths.length * 9 / 10];
        long overlong = Arrays.stream(lengths).filter(length -> length > LONG_LINE).count();
        if (overlong * 3 >= lengths.length) {
            return Layout.LINES;
        }
        if (groups.size() > 1) {
            return Layout.BLANK_LINES;
        }
        long full = Arrays.stream(lengths).filter(length -> length >= width * FULL).count();
        long broken = inner.stream().filter(line -> !Prose.endsSentence(line.of(text))).count();
        boolean wrapped =
                width >= 40
                        && full * 10 >= lengths.length * 6L
                        && broken * 10 >= lengths.length * 4L;
        return wrapped ? Layout.WRAPPED : Layout.LINES;
    }

    private void each(TextRange group) {
        for (int i = group.start(); i < group.end(); i++) {
            add(i, i + 1);
        }
    }

    /// A group between blank lines: one paragraph, but for what clearly stands for itself.
    private void group(TextRange group, boolean isFirst) {
        if (standAlone(group)) {
            each(group);
            return;
        }
        int from = group.start();
        int to = group.end();
        if (isFirst && isGluedTitle(from)) {
            add(from, from + 1);
            from++;
        }
        while (from < to - 1 && isApart(from)) {
            add(from, from + 1);
            from++;
        }
        int tail = to;
        while (tail > from + 1 && isApart(tail - 1)) {
            tail--;
        }
        if (ListMark.begins(line(from))) {
            items(from, tail);
        } else {
            add(from, tail);
        }
        for (int i = tail; i < to; i++) {
            add(i, i + 1);
        }
    }

    /// A list, of which an item may go on in the next line.
    private void items(int from, int to) {
        int begin = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || ListMark.begins(line(i))) {
                add(begin, i);
                begin = i;
            }
        }
    }

    private void wrapped(TextRange group) {
        int from = group.start();
        if (isGluedTitle(from)) {
            add(from, from + 1);
            from++;
        }
        int begin = from;
        for (int i = from + 1; i <= group.end(); i++) {
            if (i == group.end() || endsParagraph(i - 1, i) || isApart(i) || isApart(i - 1)) {
                add(begin, i);
                begin = i;
            }
        }
    }

    private boolean endsParagraph(int line, int next) {
        boolean isShort = lines.get(line).length() < width * SHORT;
        boolean isIndented = WhiteSpace.is(text.charAt(lines.get(next).start()));
        boolean wasIndented = WhiteSpace.is(text.charAt(lines.get(line).start()));
        return (isShort && Prose.endsSentence(line(line)) && Prose.beginsSentence(line(next)))
                || (isIndented && !wasIndented);
    }

    /// A title with the first paragraph right below it.
    private boolean isGluedTitle(int line) {
        return line + 1 < lines.size()
                && lines.get(line).length() < Math.max(width, 1) * 1.2
                && Prose.isTitleLike(line(line))
                && !ListMark.begins(line(line))
                && Prose.beginsSentence(line(line + 1))
                && (lines.get(line).length() < width * SHORT
                        || line(line + 1).length() > width * 1.2);
    }

    /// Whether every line of a group is one of its own: short ones that are no broken sentence, or all marked alike.
    private boolean standAlone(TextRange group) {
        if (group.length() == 1) {
            return true;
        }
        boolean allShort = true;
        boolean allSpeak = true;
        for (int i = group.start(); i < group.end(); i++) {
            String line = line(i);
            boolean last = i == group.end() - 1;
            allShort &= lines.get(i).length() < Math.max(width * FULL, 30) || isApart(i);
            allShort &= last || Prose.beginsSentence(line(i + 1)) || isApart(i);
            allSpeak &= Speech.begins(line);
        }
        return allShort || allSpeak || isListOfTitles(group);
    }

    /// Lines wrapped by hand mostly go on with a small letter; where hardly one of several does and most look like titles, or
    /// several are known to stand for themselves, all do.
    private boolean isListOfTitles(TextRange group) {
        int titles = 0;
        int begin = 0;
        int known = 0;
        for (int i = group.start(); i < group.end(); i++) {
            String line = line(i);
            if (Prose.words(line) >= Prose.TITLE_WORDS) {
                return false;
            }
            titles += Prose.isTitleLike(line) ? 1 : 0;
            begin += Prose.beginsSentence(line) ? 1 : 0;
            known += isApart(i) ? 1 : 0;
        }
        int size = group.length();
        return (known >= 2 && begin * 4 >= size * 3)
                || (begin * 5 >= size * 4 && titles * 2 >= size && (known > 0 || size >= TITLES));
    }

    /// Whether a line is known to stand for itself: a date, a byline, an address, a left-over of a page.
    private boolean isApart(int line) {
        String words = line(line);
        return SourceLine.of(words).isPresent() || Clutter.isCue(words);
    }

    private String line(int number) {
        TextRange line = lines.get(number);
        return WhiteSpace.trim(text, line.start(), line.end()).of(text);
    }

    private void add(int from, int to) {
        var range = WhiteSpace.trim(text, lines.get(from).start(), lines.get(to - 1).end());
        Kind kind = ListMark.begins(line(from)) ? Kind.LIST_ITEM : Kind.PARAGRAPH;
        blocks.add(new Block(range, kind));
    }

    /// The signs that begin an item of a list. A dash alone begins a speech in French, so it is none.
    private static final class ListMark {
        static boolean begins(String line) {
            return line.length() > 2
                    && "*-•‣▪●◦·".indexOf(line.charAt(0)) >= 0
                    && WhiteSpace.is(line.charAt(1));
        }
    }

    /// The signs that begin what somebody says: `Q: `, `Minister: `, a dash, a quotation mark.
    private static final class Speech {
        private static final int LONGEST_NAME = 30;

        static boolean begins(String line) {
            int colon = line.indexOf(": ");
            boolean named =
                    colon > 0
                            && colon <= LONGEST_NAME
                            && Prose.beginsSentence(line)
                            && Prose.words(line.substring(0, colon)) <= 4;
            return named || "\"“„«‘–—".indexOf(line.charAt(0)) >= 0;
        }
    }
}
