package lectern.project;

import lectern.model.Block;
import lectern.model.Fold;
import lectern.model.Imported;
import lectern.text.Shingles;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What of an imported text is body: its paragraph numbers, and the hash by which duplicates are told.
final class Body {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final int[] paragraphs;
    private final byte[] hash;

    private final Shingles words;

    /// Of a text that is in the project already.
    Body(int[] paragraphs, byte[] hash, Shingles words) {
        this.paragraphs = paragraphs;
        this.hash = hash;
        this.words = words;
    }

    /// The number of each block, from 1; 0 for blocks that are folded or carry no number.
    int[] paragraphs() {
        return paragraphs;
    }

    /// SHA-256 of the body with each run of white space as one space.
    byte[] hash() {
        return hash;
    }

    /// Its runs of words, by which copies are told.
    Shingles words() {
        return words;
    }

    static Body of(Imported imported) {
        Set<Integer> folded = new HashSet<>();
        for (Fold fold : imported.folds()) {
            folded.add(fold.block());
        }
        String text = imported.revision().text();
        var blocks = imported.revision().blocks();
        var paragraphs = new int[blocks.size()];
        MessageDigest digest = sha256();
        int number = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            Block block = blocks.get(i);
            if (!folded.contains(i)) {
                paragraphs[i] = block.kind().isNumbered() ? ++number : 0;
                String folding =
                        SPACE.matcher(block.range().of(text)).replaceAll(" ").strip() + "\n";
                digest.update(folding.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Body(
                paragraphs,
                digest.digest(),
                Shingles.of(imported.revision().body(imported.folds())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
