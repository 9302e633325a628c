package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Articles to measure with: sentences of real text, put together anew, so that no two are the same.
final class Articles {
    private static final int PARAGRAPH = 600;
    private static final int TITLE_WORDS = 9;

    private final List<String> sentences = new ArrayList<>();

    /// @param folder text files below it give the sentences
    Articles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Articles::isText).sorted().toList()) {
                read(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        if (sentences.isEmpty()) {
            throw new IOException("No sentences in the .txt files below " + folder);
        }
    }

    /// Whether a file holds an article: a .txt file that is not the licence of others.
    static boolean isText(Path file) {
        return file.toString().endsWith(".txt") && !file.endsWith("LICENCE.txt");
    }

    private void read(String text) {
        for (String line : text.split("\n", -1)) {
            for (String sentence : line.split("(?<=[.!?]) ", -1)) {
                if (sentence.length() > 40 && sentence.length() < 400) {
                    sentences.add(sentence.strip());
                }
            }
        }
    }

    /// A text of about this many characters: a title, and paragraphs parted by blank lines.
    String text(int seed, int characters) {
        var random = new Random(seed);
        var text = new StringBuilder(characters + PARAGRAPH);
        String[] words = sentence(random).split(" ", -1);
        for (int i = 0; i < Math.min(TITLE_WORDS, words.length); i++) {
            text.append(words[i]).append(' ');
        }
        text.append("No. ").append(seed);
        while (text.length() < characters) {
            text.append("\n\n");
            int end = Math.min(characters, text.length() + PARAGRAPH);
            while (text.length() < end) {
                text.append(sentence(random)).append(' ');
            }
        }
        return text.append('\n').toString();
    }

    private String sentence(Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    /// Writes articles into a folder, one a file.
    List<Path> write(Path folder, int count, int characters) throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        for (int i = 0; i < count; i++) {
            files.add(Files.writeString(folder.resolve(i + ".txt"), text(i, characters)));
        }
        return files;
    }
}
