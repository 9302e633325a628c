package lectern.bench;

import lectern.text.ApproximateSearch;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A text that was edited at random, and where each of its characters comes from.
final class Reworked {
    /// A word goes, comes, or is written otherwise: one of so many in the lightest and in the heaviest revision.
    private static final int RARELY = 60;

    private static final int OFTEN = 8;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private final Random random;
    private final List<String> strangers;
    private final int rarity;

    /// @param strangers sentences of other texts, to be put in
    Reworked(String original, List<String> strangers, Random random) {
        this.random = random;
        this.strangers = strangers;
        rarity = OFTEN + random.nextInt(RARELY - OFTEN);
        for (TextRange paragraph : paragraphs(original)) {
            if (!text.isEmpty()) {
                put("\n\n");
            }
            if (one(12)) {
                put(stranger() + " " + stranger());
            } else if (!one(12)) {
                sentences(original, paragraph);
            }
        }
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private String stranger() {
        return strangers.get(random.nextInt(strangers.size()));
    }

    /// The paragraphs, some of them at other places.
    private List<TextRange> paragraphs(String original) {
        var paragraphs = new ArrayList<TextRange>();
        int start = 0;
        for (String line : original.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new TextRange(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        int moves = random.nextInt(3);
        for (int i = 0; i < moves && paragraphs.size() > 1; i++) {
            Collections.swap(
                    paragraphs,
                    random.nextInt(paragraphs.size()),
                    random.nextInt(paragraphs.size()));
        }
        return paragraphs;
    }

    private void sentences(String original, TextRange paragraph) {
        int at = paragraph.start();
        for (String sentence : paragraph.of(original).split("(?<=[.!?] )", -1)) {
            if (one(30)) {
                put(stranger() + " ");
            }
            if (!one(25)) {
                words(sentence, at);
            }
            at += sentence.length();
        }
    }

    private void words(String sentence, int from) {
        int at = from;
        for (String word : sentence.split("(?<= )", -1)) {
            if (word.isEmpty() || !one(rarity)) {
                keep(word, at);
            } else {
                switch (random.nextInt(4)) {
                    case 0 -> {}
                    case 1 -> {
                        put(strange());
                        keep(word, at);
                    }
                    case 2 -> put(strange());
                    default -> retype(word, at);
                }
            }
            at += word.length();
        }
    }

    private String strange() {
        String[] words = stranger().split(" ", -1);
        return words[random.nextInt(words.length)] + " ";
    }

    /// The word with one letter wrong.
    private void retype(String word, int at) {
        int wrong = random.nextInt(word.length());
        keep(word.substring(0, wrong), at);
        put(String.valueOf((char) ('a' + random.nextInt(26))));
        keep(word.substring(wrong + 1), at + wrong + 1);
    }

    private void keep(String part, int at) {
        text.append(part);
        for (int i = 0; i < part.length(); i++) {
            origins.add(at + i);
        }
    }

    private void put(String part) {
        text.append(part);
        origins.addAll(Collections.nCopies(part.length(), -1));
    }

    String text() {
        return text.toString();
    }

    /// Where the characters of a range are now: from the first of them to the last. Empty if none is left.
    Optional<TextRange> now(TextRange before) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < origins.size(); i++) {
            if (origins.get(i) >= before.start() && origins.get(i) < before.end()) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new TextRange(first, last + 1));
    }

    /// How many characters of a stretch of this text come from a range of the original.
    int from(TextRange before, TextRange stretch) {
        int count = 0;
        for (int i = stretch.start(); i < stretch.end(); i++) {
            int origin = origins.get(i);
            count += origin >= before.start() && origin < before.end() ? 1 : 0;
        }
        return count;
    }

    /// The share of a quotation's characters that were changed, from 0 to 1.
    static double changed(String quote, String now) {
        int[] errors =
                new ApproximateSearch(quote)
                        .prefixes(now, Math.max(quote.length(), now.length())).stream()
                                .filter(ending -> ending.end() == now.length())
                                .mapToInt(ApproximateSearch.Ending::errors)
                                .toArray();
        return (double) Arrays.stream(errors).min().orElse(quote.length()) / quote.length();
    }
}
