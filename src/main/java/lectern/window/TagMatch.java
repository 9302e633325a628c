package lectern.window;

import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.model.TagName;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which tags fit typed words, the best first.
final class TagMatch {
    /// No tag fits.
    private static final int NONE = 9;

    private TagMatch() {}

    /// All tags in their order for empty words; else those whose name begins with the words, then those with a part
    /// of the path or a word that begins so, then those that hold them anywhere.
    static List<Tag> best(Codebook codebook, String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return codebook.tags();
        }
        return codebook.tags().stream()
                .filter(tag -> rank(codebook, tag, words) < NONE)
                .sorted(Comparator.comparingInt(tag -> rank(codebook, tag, words)))
                .toList();
    }

    private static int rank(Codebook codebook, Tag tag, String words) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        String path = codebook.path(tag.id()).toLowerCase(Locale.ROOT);
        if (name.equals(words) || path.equals(words)) {
            return 0;
        }
        if (name.startsWith(words) || path.startsWith(words)) {
            return 1;
        }
        if (codebook.names(tag.id()).stream()
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).startsWith(words))) {
            return 2;
        }
        if (name.contains(" " + words) || name.contains("-" + words)) {
            return 3;
        }
        return path.contains(words) ? 4 : NONE;
    }

    /// What becomes of typed words as a new tag.
    sealed interface Made {
        /// It can be made.
        record New(String name, Optional<Tag> parent) implements Made {}

        /// There is such a tag, or no words were typed.
        record There() implements Made {}

        /// Its name breaks a rule.
        record Faulty(TagName.Fault fault) implements Made {}

        /// The tag of this path is not there, under which it would come.
        record NoParent(String path) implements Made {}
    }

    /// The tag that these words would make: a new name, or a path whose beginning is there already.
    static Made made(Codebook codebook, String typed) {
        String words = typed.strip();
        int cut = words.lastIndexOf(TagName.SEPARATOR);
        String path = cut < 0 ? "" : words.substring(0, cut);
        Optional<Tag> parent = cut < 0 ? Optional.empty() : codebook.find(path);
        if (words.isEmpty()) {
            return new Made.There();
        }
        if (cut >= 0 && parent.isEmpty()) {
            return new Made.NoParent(path);
        }
        String name = cut < 0 ? words : words.substring(cut + TagName.SEPARATOR.length()).strip();
        boolean there =
                codebook.children(parent.map(Tag::id).orElse(null)).stream()
                        .anyMatch(tag -> tag.name().equalsIgnoreCase(name));
        return TagName.fault(name)
                .<Made>map(Made.Faulty::new)
                .orElseGet(() -> there ? new Made.There() : new Made.New(name, parent));
    }
}
