package lectern.text;

/// A stretch of a text, read from its end.
///
/// @param end behind its last character, which is read first
/// @param most how many characters at the most
public record Backwards(CharSequence text, int end, int most) implements CharSequence {
    /// A whole text, turned round character by character.
    public static String of(CharSequence text) {
        return new Backwards(text, text.length(), text.length()).toString();
    }

    @Override
    public int length() {
        return Math.min(end, most);
    }

    @Override
    public char charAt(int index) {
        return text.charAt(end - 1 - index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new Backwards(text, end - from, to - from);
    }

    @Override
    public String toString() {
        var turned = new StringBuilder(length());
        for (int i = 0; i < length(); i++) {
            turned.append(charAt(i));
        }
        return turned.toString();
    }
}
