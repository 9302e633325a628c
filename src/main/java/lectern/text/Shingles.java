package lectern.text;

import java.util.Arrays;

/// A text as the set of its runs of [#WIDTH] words, by which copies are told: an abridged, revised or reordered text keeps
/// most of its runs, another text on the same subject has hardly any of them.
///
/// Case and punctuation do not count. In writing without spaces each character is a word.
///
/// Source of the sketch: Broder, On the resemblance and containment of documents, 1997.
public final class Shingles {
    /// So many words are a run: two texts of one field share many pairs and triples.
    public static final int WIDTH = 4;

    /// So many hashes stand for a text in an index. Of two texts of which half is the same a third of all runs is shared,
    /// so five of these on average.
    public static final int SKETCH = 16;

    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;

    /// What a character below 128 is: its small letter, or 0 where it parts words.
    private static final char[] ASCII = ascii();

    /// One hash for each run, in the order of the text; none is 0.
    private final long[] runs;

    private final long[] sketch;

    private final int words;

    /// The runs as a hash table with free places, which hold 0. Made when it is first asked for.
    private long[] table = {};

    private Shingles(long[] runs, int words) {
        this.runs = runs;
        this.words = words;
        sketch = sketch(runs);
    }

    private static char[] ascii() {
        char[] letters = new char[128];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = Words.isWord(c) ? Character.toLowerCase(c) : 0;
        }
        return letters;
    }

    public static Shingles of(CharSequence text) {
        var reading = new Reading();
        boolean inWord = false;
        long word = SEED;
        for (int at = 0; at < text.length(); ) {
            char first = text.charAt(at);
            if (first < ASCII.length) {
                at++;
                if (ASCII[first] != 0) {
                    word = (word ^ ASCII[first]) * FIRST;
                    inWord = true;
                } else if (inWord) {
                    reading.word(word);
                    inWord = false;
                    word = SEED;
                }
                continue;
            }
            int c = Character.codePointAt(text, at);
            at += Character.charCount(c);
            boolean alone = Words.isUnspaced(c);
            boolean letter = Words.isWord(c);
            if (inWord && (alone || !letter)) {
                reading.word(word);
                inWord = false;
                word = SEED;
            }
            if (letter) {
                word = (word ^ Character.toLowerCase(c)) * FIRST;
                inWord = true;
            }
            if (letter && alone) {
                reading.word(word);
                inWord = false;
                word = SEED;
            }
        }
        if (inWord) {
            reading.word(word);
        }
        return reading.end();
    }

    /// The words read last, and the runs so far.
    private static final class Reading {
        private final long[] last = new long[WIDTH];
        private long[] runs = new long[256];
        private int count;
        private int words;

        void word(long hash) {
            last[words % WIDTH] = hash;
            words++;
            if (words >= WIDTH) {
                add(WIDTH);
            }
        }

        private void add(int width) {
            long run = width;
            for (int i = words - width; i < words; i++) {
                run = mix(run * SECOND + last[i % WIDTH]);
            }
            if (count == runs.length) {
                runs = Arrays.copyOf(runs, count * 2);
            }
            runs[count++] = run == 0 ? 1 : run;
        }

        /// A text shorter than a run is one run.
        Shingles end() {
            if (words > 0 && words < WIDTH) {
                add(words);
            }
            return new Shingles(Arrays.copyOf(runs, count), words);
        }
    }

    /// The finaliser of SplitMix64: each bit of the result hangs on each bit of the argument.
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * FIRST;
        mixed = (mixed ^ (mixed >>> 27)) * SECOND;
        return mixed ^ (mixed >>> 31);
    }

    /// How many words the text has.
    public int words() {
        return words;
    }

    /// The smallest hashes, at most [#SKETCH]: what an index keeps. Two texts share the more of them the more runs they
    /// share.
    public long[] sketch() {
        return sketch.clone();
    }

    private static long[] sketch(long[] runs) {
        long[] smallest = new long[SKETCH];
        int count = 0;
        for (long run : runs) {
            if (count == SKETCH && run >= smallest[SKETCH - 1]) {
                continue;
            }
            int at = Arrays.binarySearch(smallest, 0, count, run);
            if (at < 0) {
                int place = -at - 1;
                count = Math.min(SKETCH, count + 1);
                System.arraycopy(smallest, place, smallest, place + 1, count - place - 1);
                smallest[place] = run;
            }
        }
        return Arrays.copyOf(smallest, count);
    }

    /// The share of the words of both texts that lie in runs the other has too, from 0 to 1. Exact but for two runs that
    /// have one hash.
    public double sameAs(Shingles other) {
        int all = words + other.words;
        return all == 0 ? 0 : (double) (shared(other) + other.shared(this)) / all;
    }

    /// How many words lie in a run that the other text has too.
    private int shared(Shingles other) {
        int shared = 0;
        int covered = 0;
        int width = Math.min(WIDTH, words);
        for (int i = 0; i < runs.length; i++) {
            if (other.has(runs[i])) {
                shared += i + width - Math.max(covered, i);
                covered = i + width;
            }
        }
        return shared;
    }

    private boolean has(long run) {
        if (table.length == 0) {
            table = table();
        }
        int mask = table.length - 1;
        int at = (int) run & mask;
        while (table[at] != 0) {
            if (table[at] == run) {
                return true;
            }
            at = (at + 1) & mask;
        }
        return false;
    }

    private long[] table() {
        long[] filled = new long[Math.max(2, Integer.highestOneBit(Math.max(1, runs.length)) * 4)];
        int mask = filled.length - 1;
        for (long run : runs) {
            int at = (int) run & mask;
            while (filled[at] != 0 && filled[at] != run) {
                at = (at + 1) & mask;
            }
            filled[at] = run;
        }
        return filled;
    }
}
