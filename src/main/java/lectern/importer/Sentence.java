package lectern.importer;

import java.util.Locale;

/// Every sentence an import can say: why a file was not read, and what to know about one that was. The words are
/// under `sentence.` and the name in lower case.
public enum Sentence {
    MISSING,
    UNREADABLE,
    NOT_A_FILE,
    FOLDER,
    EMPTY,
    /// A page whose text was put there by scripts.
    SCRIPTED,
    /// A page that only says where others go.
    FRAMES,
    TOO_LARGE,
    /// A page of more tags than fit into memory.
    TOO_MANY_TAGS,
    BINARY,
    OTHER_FORMAT,
    PROJECT,
    FAULT,
    GUESSED,
    REPLACED,
    NOT_AS_SAID,
    /// What a pasted text is called in the others.
    PASTED,
    NOTHING_PASTED;

    /// The sentence with the name of the file, and what else it speaks of, filled in.
    String about(String... words) {
        return Words.of("sentence." + name().toLowerCase(Locale.ROOT), (Object[]) words);
    }
}
