package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Articles in quantity, whose phrases hardly ever come twice: invented words, the most frequent of them as frequent as
/// those of real prose, in sentences of a small grammar. The same seed gives the same article.
final class Prose {
    /// Words of each kind. Ten thousand articles use nearly all of them, as real ones do.
    private static final int WORDS = 12_000;

    /// From this rank on a word is much more seldom than the ones before: nouns and verbs have no such few that lead as
    /// "the" and "of" do.
    private static final double LEADING = 20;

    /// Papers that the articles are from; each closes its articles with the same two lines.
    private static final int SITES = 40;

    private static final String[] ONSETS =
            "b bl br c cl cr d dr f fl fr g gr h j k l m n p pl pr qu r s sh sl sp st t th tr v w"
                    .split(" ", -1);
    private static final String[] VOWELS = "a e i o u ai ea ee ia io oa ou".split(" ", -1);
    private static final String[] CODAS = "  d l m n nd nt r rd rm s st t".split(" ", -1);
    private static final String[] DETERMINERS =
            "the the the a this its their every another each".split(" ", -1);
    private static final String[] PREPOSITIONS =
            "of of of in in to for with on by from at over under against between without near"
                    .split(" ", -1);
    private static final String[] JOINTS = {
        ", and ", ", but ", " because ", " while ", "; ", ", although ", " since ", ", so "
    };
    private static final String[] OPENINGS =
            "In After For Under Without Until Since".split(" ", -1);

    private final List<String> nouns;
    private final List<String> verbs;
    private final List<String> qualities;
    private final List<String> names;

    Prose() {
        var random = new Random(1);
        Set<String> taken = new LinkedHashSet<>();
        nouns = words(random, taken, "", "tion", "ment", "er", "ity");
        verbs = words(random, taken, "ed", "s", "es");
        qualities = words(random, taken, "al", "ive", "ous", "ic", "ing");
        names = words(random, taken, "", "").stream().map(Prose::capital).toList();
    }

    /// Invented words, the short ones first, since frequent words are short.
    private static List<String> words(Random random, Set<String> taken, String... endings) {
        var words = new ArrayList<String>();
        while (words.size() < WORDS) {
            var word = new StringBuilder();
            int syllables = 1 + random.nextInt(1 + Math.min(2, words.size() / 500));
            for (int i = 0; i < syllables; i++) {
                word.append(any(random, ONSETS))
                        .append(any(random, VOWELS))
                        .append(any(random, CODAS));
            }
            word.append(any(random, endings));
            if (taken.add(word.toString())) {
                words.add(word.toString());
            }
        }
        return words;
    }

    private static <T> T any(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// A word, chosen as Zipf and Mandelbrot found: as often as one through its rank and the [#LEADING] ones.
    private static String frequent(Random random, List<String> words) {
        double widest = 1 + words.size() / LEADING;
        return words.get((int) (LEADING * (Math.pow(widest, random.nextDouble()) - 1)));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// A file with an article and the lines of its paper.
    private String file(int seed, int characters) {
        String site = names.get(names.size() - 1 - Math.floorMod(seed, SITES));
        return text(seed, characters)
                + "\n\nRead more in the "
                + site
                + " Courier, every morning\n\nWrite to the editors of the "
                + site
                + " Courier\n";
    }

    /// A text of about this many characters: a title, a byline, and paragraphs parted by blank lines.
    String text(int seed, int characters) {
        var random = new Random(seed);
        var text = new StringBuilder(characters + 1_000);
        text.append(capital(thing(random)))
                .append(' ')
                .append(frequent(random, verbs))
                .append(' ')
                .append(thing(random))
                .append("\n\nBy ")
                .append(name(random));
        while (text.length() < characters) {
            text.append("\n\n").append(paragraph(random));
        }
        return text.toString();
    }

    private String paragraph(Random random) {
        var paragraph = new StringBuilder(sentence(random));
        for (int more = 1 + random.nextInt(5); more > 0; more--) {
            paragraph.append(' ').append(sentence(random));
        }
        return paragraph.toString();
    }

    private String sentence(Random random) {
        var sentence = new StringBuilder();
        if (random.nextInt(4) == 0) {
            sentence.append(any(random, OPENINGS)).append(' ').append(thing(random)).append(", ");
        }
        sentence.append(clause(random));
        if (random.nextInt(2) == 0) {
            sentence.append(any(random, JOINTS)).append(clause(random));
        }
        String said = capital(sentence.toString());
        return random.nextInt(6) == 0 ? '“' + said + ",” said " + name(random) + '.' : said + '.';
    }

    private String clause(Random random) {
        var clause = new StringBuilder();
        clause.append(random.nextInt(4) == 0 ? name(random) : thing(random))
                .append(' ')
                .append(frequent(random, verbs))
                .append(' ')
                .append(thing(random));
        while (random.nextInt(2) == 0) {
            clause.append(' ').append(any(random, PREPOSITIONS)).append(' ').append(thing(random));
        }
        return clause.toString();
    }

    private String thing(Random random) {
        String quality = random.nextInt(2) == 0 ? frequent(random, qualities) + ' ' : "";
        return any(random, DETERMINERS) + ' ' + quality + frequent(random, nouns);
    }

    private String name(Random random) {
        return frequent(random, names) + ' ' + frequent(random, names);
    }

    /// Writes articles into a folder, one a file, each with the lines of its paper, which an import folds.
    List<Path> write(Path folder, int count, int characters) throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            files.add(Files.writeString(folder.resolve(i + ".txt"), file(i, characters)));
        }
        return files;
    }
}
