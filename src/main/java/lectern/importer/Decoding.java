package lectern.importer;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import lectern.text.CleanText;
import lectern.text.WhiteSpace;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// Bytes to characters.
///
/// What is believed, in this order: the user, a byte order mark, the zero bytes of UTF-16 and UTF-32, bytes that are
/// valid UTF-8 from end to end (or nearly, as in a file cut in the middle of a character), what the file says of
/// itself, and last a guess, which is always called one.
final class Decoding {
    /// One bad place in so many letters outside of ASCII is damage in UTF-8, not another encoding.
    private static final int DAMAGE = 10;

    /// So many control characters in a hundred, and it is no text.
    private static final int STRANGE_PERCENT = 3;

    /// So many are damage, however short the text.
    private static final int A_FEW = 2;

    /// What stands for a character cut in half; no text has it otherwise.
    private static final char HALF = '\uDC00';

    private final byte[] bytes;
    private final String file;

    private Decoding(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
    }

    /// Reads the bytes of a file.
    ///
    /// @param readAs the encoding the user says it has
    /// @param declared the encoding the file says it has
    /// @throws ImportException if it is no text, or an empty one
    static Decoded decode(
            byte[] bytes, String file, Optional<Charset> readAs, Optional<Charset> declared)
            throws ImportException {
        var decoding = new Decoding(bytes, file);
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (readAs.isPresent()) {
            int skip =
                    mark.filter(m -> m.charset.equals(readAs.get())).map(m -> m.length).orElse(0);
            return decoding.read(skip, readAs.get(), false, List.of());
        }
        if (mark.isPresent()) {
            return decoding.read(mark.get().length, mark.get().charset, false, List.of());
        }
        return decoding.unmarked(declared);
    }

    private Decoded unmarked(Optional<Charset> declared) throws ImportException {
        Tally utf8 = Tally.of(bytes, 0, UTF_8);
        boolean plain = utf8.foreign() > 0 || !Guess.hasEscapes(bytes);
        if (utf8.malformed() == 0 && plain && !isStrange(utf8.controls(), bytes.length)) {
            return read(0, UTF_8, utf8, false, List.of());
        }
        Optional<Charset> wide = ZeroBytes.charset(bytes);
        if (wide.isPresent()) {
            return read(0, wide.get(), false, List.of());
        }
        int damage = Math.max(1, utf8.foreign() / DAMAGE);
        if (utf8.foreign() > 0 && utf8.malformed() <= damage) {
            return read(0, UTF_8, utf8, false, List.of());
        }
        if (declared.isPresent() && Tally.of(bytes, 0, declared.get()).malformed() == 0) {
            return read(0, declared.get(), false, List.of());
        }
        Charset guess = Guess.of(bytes);
        return read(0, guess, true, List.of(said(declared, guess)));
    }

    private String said(Optional<Charset> declared, Charset guess) {
        return declared.map(Charset::displayName)
                .map(name -> Sentence.NOT_AS_SAID.about(file, name, guess.displayName()))
                .orElseGet(() -> Sentence.GUESSED.about(file, guess.displayName()));
    }

    private static boolean isStrange(int controls, int length) {
        return controls > A_FEW && (long) controls * 100 > (long) length * STRANGE_PERCENT;
    }

    private Decoded read(int skip, Charset charset, boolean guessed, List<String> said)
            throws ImportException {
        return read(skip, charset, Tally.of(bytes, skip, charset), guessed, said);
    }

    private Decoded read(int skip, Charset charset, Tally tally, boolean guessed, List<String> said)
            throws ImportException {
        var clean = CleanText.of(characters(skip, charset));
        if (isStrange(tally.controls(), clean.text().length())) {
            throw new ImportException(Sentence.BINARY, file);
        }
        if (WhiteSpace.only(clean.text(), 0, clean.text().length())) {
            throw new ImportException(Sentence.EMPTY, file);
        }
        int replaced = clean.replaced() + (isUtf16(charset) ? 0 : tally.malformed());
        return new Decoded(clean.text(), charset, guessed, replaced, said);
    }

    /// Java's decoder swallows a good character behind a lone surrogate; read as they are, [CleanText] sees to them.
    private String characters(int skip, Charset charset) {
        if (!isUtf16(charset)) {
            return new String(bytes, skip, bytes.length - skip, charset);
        }
        var order = charset.equals(UTF_16LE) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        String whole =
                ByteBuffer.wrap(bytes, skip, (bytes.length - skip) & ~1)
                        .order(order)
                        .asCharBuffer()
                        .toString();
        return (bytes.length - skip) % 2 == 0 ? whole : whole + HALF;
    }

    private static boolean isUtf16(Charset charset) {
        return charset.equals(UTF_16LE) || charset.equals(UTF_16BE);
    }

    /// The marks that stand in front of a text and tell its encoding; the longer ones first.
    private enum ByteOrderMark {
        UTF32_LITTLE(UTF_32LE, "\u00FF\u00FE\0\0"),
        UTF32_BIG(UTF_32BE, "\0\0\u00FE\u00FF"),
        UTF8(UTF_8, "\u00EF\u00BB\u00BF"),
        UTF16_LITTLE(UTF_16LE, "\u00FF\u00FE"),
        UTF16_BIG(UTF_16BE, "\u00FE\u00FF");

        private final Charset charset;
        private final String mark;
        private final int length;

        ByteOrderMark(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
            this.length = mark.length();
        }

        static Optional<ByteOrderMark> of(byte[] bytes) {
            for (ByteOrderMark candidate : values()) {
                if (ForeignFormat.begins(bytes, 0, candidate.mark)) {
                    return Optional.of(candidate);
                }
            }
            return Optional.empty();
        }
    }
}
