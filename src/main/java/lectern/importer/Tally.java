package lectern.importer;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// How well bytes read in an encoding.
///
/// @param malformed places that are no characters there
/// @param foreign characters outside of ASCII
/// @param controls control characters that no text has
record Tally(int malformed, int foreign, int controls) {
    private static final int PIECE = 8192;

    static Tally of(byte[] bytes, int offset, Charset charset) {
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        var out = CharBuffer.allocate(PIECE);
        int malformed = 0;
        int foreign = 0;
        int controls = 0;
        boolean more = true;
        while (more) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                char c = out.get();
                foreign += c >= 0x80 ? 1 : 0;
                controls += isStrange(c) ? 1 : 0;
            }
            out.clear();
            if (result.isError()) {
                malformed++;
                in.position(in.position() + Math.max(1, result.length()));
            }
            more = !result.isUnderflow();
        }
        return new Tally(malformed, foreign, controls);
    }

    /// Control characters but those that end lines, set tabs or switch character sets.
    private static boolean isStrange(char c) {
        return c < ' ' ? c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B : c == 0x7F;
    }
}
