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

    /// A new tag that can be made of what was typed.
    record New(String name, Optional<Tag> parent) {}

    /// The tag that these words would make: a new name, or a path whose beginning is there already. Nothing where such
    /// a tag is there, or its name breaks a rule.
    static Optional<New> made(Codebook codebook, String typed) {
        String words = typed.strip();
        int cut = words.lastIndexOf(TagName.SEPARATOR);
        Optional<Tag> parent = cut < 0 ? Optional.empty() : codebook.find(words.substring(0, cut));
        String name = cut < 0 ? words : words.substring(cut + TagName.SEPARATOR.length()).strip();
        if ((cut >= 0 && parent.isEmpty()) || TagName.fault(name).isPresent()) {
            return Optional.empty();
        }
        boolean there =
                codebook.children(parent.map(Tag::id).orElse(null)).stream()
                        .anyMatch(tag -> tag.name().equalsIgnoreCase(name));
        return there ? Optional.empty() : Optional.of(new New(name, parent));
    }
}
