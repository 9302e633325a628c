package lectern.importer;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The characters of a file.
///
/// @param text clean: see [lectern.text.CleanText]
/// @param charset what it was read as
/// @param guessed whether nothing but the look of the bytes speaks for that encoding
/// @param replaced how many characters became U+FFFD
/// @param warnings what the user should know of the encoding, one sentence each
record Decoded(String text, Charset charset, boolean guessed, int replaced, List<String> warnings) {
    Decoded {
        warnings = List.copyOf(warnings);
    }

    /// The warnings, and one more if what is left of the text shows replaced characters.
    ///
    /// @param more how many were replaced after decoding
    List<String> warnings(String file, String left, int more) {
        if (replaced + more == 0 || left.indexOf('\uFFFD') < 0) {
            return warnings;
        }
        var all = new ArrayList<>(warnings);
        all.add(Sentence.REPLACED.about(file, Integer.toString(replaced + more)));
        return all;
    }

    /// The same, when the text is not needed any more: it may be large.
    Decoded withoutText() {
        return new Decoded("", charset, guessed, replaced, warnings);
    }

    /// The encoding, where it had to be guessed.
    Optional<Charset> guess() {
        return guessed ? Optional.of(charset) : Optional.empty();
    }
}
