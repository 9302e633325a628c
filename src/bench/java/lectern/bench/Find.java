package lectern.bench;

import lectern.text.BadPattern;
import lectern.text.FindQuery;
import lectern.text.TextFind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/// Finding in a text of 5M characters, read in its middle: until the first hit is told, and until all are.
final class Find implements Measurement {
    private static final int CHARACTERS = 5_000_000;
    private static final int ROUNDS = 30;

    @Override
    public String name() {
        return "Find: a word in 5M characters";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        String text = articles.text(1, CHARACTERS);
        int place = CHARACTERS / 2;
        // The last that a search from the middle comes to stands right before it.
        String seldom =
                text.substring(0, place - 40) + " Zweifelsfall " + text.substring(place - 40);
        var lines = new ArrayList<String>();
        lines.add(line("a word", FindQuery.of("sanctions"), text, place));
        lines.add(line("a common word", FindQuery.of("the"), text, place));
        lines.add(line("a word with diacritics", FindQuery.of("Sánctíons"), text, place));
        lines.add(line("whole word", new FindQuery("the", true, false, false), text, place));
        lines.add(line("with case", new FindQuery("The", false, false, true), text, place));
        lines.add(line("the last word it comes to", FindQuery.of("zweifelsfall"), seldom, place));
        lines.add(line("what is not there", FindQuery.of("zweifelsfall"), text, place));
        lines.add(
                line(
                        "a pattern",
                        new FindQuery("\\bsanction\\w*", false, true, false),
                        text,
                        place));
        lines.add(
                line(
                        "a pattern of digits",
                        new FindQuery("\\d{4}", false, true, true),
                        text,
                        place));
        Timing plain =
                Timing.of(
                        5,
                        ROUNDS,
                        round -> {
                            if (text.indexOf("zweifelsfall" + round) >= 0) {
                                throw new IOException("found");
                            }
                        });
        lines.add("String.indexOf of what is not there: " + plain);
        return lines;
    }

    private static String line(String what, FindQuery query, String text, int place)
            throws IOException, InterruptedException {
        TextFind find;
        try {
            find = TextFind.of(query);
        } catch (BadPattern e) {
            throw new IOException(e);
        }
        var told = new AtomicBoolean();
        Timing first =
                Timing.of(
                        5,
                        ROUNDS,
                        round -> {
                            told.set(false);
                            var _ = find.in(text, place, batch -> told.set(true), told::get);
                        });
        int[] count = new int[1];
        Timing all =
                Timing.of(
                        2,
                        ROUNDS,
                        round ->
                                count[0] =
                                        find.in(text, place, batch -> {}, () -> false)
                                                .hits()
                                                .size());
        return String.format(Locale.ROOT, "%s: first %s; all %,d %s", what, first, count[0], all);
    }
}
