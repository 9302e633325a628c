package lectern.text;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;

/// What a text keeps of its lines to tell which of them stand in other texts, too: a number a line, the same for lines of
/// the same letters. Case, marks, blanks and the value of numbers do not count.
///
/// @param signature marks of up to three paragraphs by which copies of one text know each other
/// @param lines marks of the lines at both ends of the text, each once
public record LineMarks(List<Long> signature, List<Long> lines) {
    public static final LineMarks NONE = new LineMarks(List.of(), List.of());

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    public LineMarks {
        signature = List.copyOf(signature);
        lines = List.copyOf(lines);
    }

    /// The mark of a line; 0 if it has neither letters nor digits. Source: FNV-1a, 64 bits.
    public static long of(CharSequence line) {
        long hash = FNV_OFFSET;
        boolean some = false;
        boolean number = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean digit = Letters.isDigit(c);
            if (!digit && !Letters.isLetter(c) && !Character.isSurrogate(c)) {
                continue;
            }
            if (!(digit && number)) {
                hash = (hash ^ (digit ? '0' : Character.toLowerCase(c))) * FNV_PRIME;
            }
            number = digit;
            some = true;
        }
        return some ? hash : 0;
    }

    /// As a short text, see [#read].
    public String written() {
        var bytes = ByteBuffer.allocate((1 + signature.size() + lines.size()) * Long.BYTES);
        bytes.putLong(signature.size());
        signature.forEach(bytes::putLong);
        lines.forEach(bytes::putLong);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// What [#written] wrote; no marks if it is anything else.
    public static LineMarks read(String written) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(written);
        } catch (IllegalArgumentException e) {
            return NONE;
        }
        var marks = ByteBuffer.wrap(bytes).asLongBuffer();
        if (marks.remaining() == 0) {
            return NONE;
        }
        long signed = marks.get();
        if (signed < 0 || signed > marks.remaining()) {
            return NONE;
        }
        var all = new Long[marks.remaining()];
        for (int i = 0; i < all.length; i++) {
            all[i] = marks.get();
        }
        var list = List.of(all);
        return new LineMarks(
                list.subList(0, (int) signed), list.subList((int) signed, list.size()));
    }
}
