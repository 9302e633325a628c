package lectern.importer;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32BE;
import static java.nio.charset.StandardCharsets.UTF_32LE;

import java.nio.charset.Charset;
import java.util.Optional;

/// Tells UTF-16 and UTF-32 without byte order mark by where their zero bytes stand: other encodings have none.
final class ZeroBytes {
    /// Enough to judge by.
    private static final int SAMPLE = 1 << 20;

    private ZeroBytes() {}

    static Optional<Charset> charset(byte[] bytes) {
        var zeros = new int[4];
        int length = Math.min(bytes.length, SAMPLE) & ~3;
        for (int i = 0; i < length; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        if (even + odd == 0) {
            return Optional.empty();
        }
        int quarter = length / 4;
        if (bytes.length % 4 == 0 && zeros[3] == quarter && zeros[2] >= quarter * 9 / 10) {
            return sound(bytes, UTF_32LE);
        }
        if (bytes.length % 4 == 0 && zeros[0] == quarter && zeros[1] >= quarter * 9 / 10) {
            return sound(bytes, UTF_32BE);
        }
        // Only the blanks and line ends of a Chinese text have a zero byte: one-sided is enough, if
        // it reads well.
        if (odd > even * 20) {
            return sound(bytes, UTF_16LE);
        }
        return even > odd * 20 ? sound(bytes, UTF_16BE) : Optional.empty();
    }

    private static Optional<Charset> sound(byte[] bytes, Charset charset) {
        Tally tally = Tally.of(bytes, 0, charset);
        // A half character at the end is a cut file; a stray NUL in UTF-8 makes pairs of letters
        // into nonsense.
        boolean reads = tally.malformed() <= 1 && tally.controls() == 0;
        return reads && Guess.isWriting(new String(bytes, charset))
                ? Optional.of(charset)
                : Optional.empty();
    }
}
