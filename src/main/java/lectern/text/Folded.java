package lectern.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/// A stretch of a text as a search sees it, and where each of its characters comes from. One object reads stretch after
/// stretch.
final class Folded {
    private final Folding folding;
    private char[] units = new char[1024];

    /// Where each unit comes from; empty while each comes from the one character at its own place.
    private int[] starts = {};

    private int[] ends = {};
    private boolean plain = true;
    private int begin;
    private int count;
    private int end;

    Folded(Folding folding) {
        this.folding = folding;
    }

    /// A whole text.
    static String all(Folding folding, String text) {
        var folded = new Folded(folding);
        folded.read(text, 0, text.length());
        return folded.toString();
    }

    /// Reads the text from a place on, so many characters and what belongs to the last of them.
    void read(String text, int from, int characters) {
        begin = from;
        count = 0;
        plain = true;
        int stop = Math.min(text.length(), from + characters);
        units = units.length < characters + 8 ? new char[characters + 8] : units;
        int upper = -1;
        char[] page = {};
        boolean afterSpace = false;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >> 8 != upper) {
                upper = c >> 8;
                page = folding.page(upper);
            }
            char one = page[c & 0xff];
            boolean space = one == ' ';
            if (one < Folding.NOTHING && !(space && afterSpace)) {
                if (at >= stop) {
                    break;
                }
                put(one, at, at + 1);
                at++;
                afterSpace = space;
                continue;
            }
            leavePlain();
            if (space) {
                at++;
                ends[count - 1] = at;
            } else if (one == Folding.NOTHING) {
                at++;
            } else {
                int behind = at + Character.charCount(text.codePointAt(at));
                if (!joined(c, behind)) {
                    if (at >= stop) {
                        break;
                    }
                    putAll(folding.fold(text.codePointAt(at)), at, behind);
                }
                at = behind;
                afterSpace = false;
            }
        }
        end = at;
    }

    private boolean joined(char c, int behind) {
        if (count == 0 || !Folding.joins(c)) {
            return false;
        }
        String both = Normalizer.normalize(new String(new char[] {units[count - 1], c}), Form.NFC);
        if (both.length() != 1) {
            return false;
        }
        units[count - 1] = both.charAt(0);
        ends[count - 1] = behind;
        return true;
    }

    private void putAll(String folded, int from, int to) {
        for (int i = 0; i < folded.length(); i++) {
            put(folded.charAt(i), from, to);
        }
    }

    private void put(char unit, int from, int to) {
        if (count == units.length) {
            units = Arrays.copyOf(units, count * 2);
        }
        if (!plain) {
            if (starts.length < units.length) {
                starts = Arrays.copyOf(starts, units.length);
                ends = Arrays.copyOf(ends, units.length);
            }
            starts[count] = from;
            ends[count] = to;
        }
        units[count++] = unit;
    }

    private void leavePlain() {
        if (!plain) {
            return;
        }
        plain = false;
        if (starts.length < units.length) {
            starts = new int[units.length];
            ends = new int[units.length];
        }
        for (int i = 0; i < count; i++) {
            starts[i] = begin + i;
            ends[i] = begin + i + 1;
        }
    }

    int count() {
        return count;
    }

    /// Where the text goes on behind what was read.
    int end() {
        return end;
    }

    int start(int unit) {
        return plain ? begin + unit : starts[unit];
    }

    int end(int unit) {
        return plain ? begin + unit + 1 : ends[unit];
    }

    @Override
    public String toString() {
        return new String(units, 0, count);
    }
}
