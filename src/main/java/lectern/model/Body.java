package lectern.model;

import lectern.text.Shingles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What of an imported text is body: its paragraph numbers, and the hash by which duplicates are told.
public final class Body {
    private final int[] paragraphs;
    private final byte[] hash;
    private final String text;
    private final Shingles words;

    /// Of a text that is in the project already.
    public Body(int[] paragraphs, byte[] hash, String text) {
        this.paragraphs = paragraphs;
        this.hash = hash;
        this.text = text;
        words = Shingles.of(text);
    }

    /// The number of each block, from 1; 0 for blocks that are folded or carry no number.
    public int[] paragraphs() {
        return paragraphs;
    }

    /// SHA-256 of the body with each run of white space as one space.
    public byte[] hash() {
        return hash;
    }

    /// What is not folded, see [Revision#body].
    public String text() {
        return text;
    }

    /// Its runs of words, by which copies are told.
    public Shingles words() {
        return words;
    }

    public static Body of(Revision revision, List<Fold> folds) {
        Set<Integer> folded = new HashSet<>();
        for (Fold fold : folds) {
            folded.add(fold.block());
        }
        String text = revision.text();
        var blocks = revision.blocks();
        var paragraphs = new int[blocks.size()];
        MessageDigest digest = sha256();
        int number = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            Block block = blocks.get(i);
            if (!folded.contains(i)) {
                paragraphs[i] = block.kind().isNumbered() ? ++number : 0;
                digest.update(spaced(block.range().of(text)).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
        }
        return new Body(paragraphs, digest.digest(), revision.body(folds));
    }

    /// Each run of blanks and line ends as one blank, none at the ends.
    private static String spaced(String block) {
        if (isSpaced(block)) {
            return block.strip();
        }
        var spaced = new StringBuilder(block.length());
        boolean space = false;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            boolean blank = isBlank(c);
            if (!blank) {
                spaced.append(c);
            } else if (!space) {
                spaced.append(' ');
            }
            space = blank;
        }
        return spaced.toString().strip();
    }

    /// Whether its words are parted by one blank each, as in most blocks.
    private static boolean isSpaced(String block) {
        boolean space = false;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            boolean blank = isBlank(c);
            if (blank && (space || c != ' ')) {
                return false;
            }
            space = blank;
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
