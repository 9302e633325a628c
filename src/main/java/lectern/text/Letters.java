package lectern.text;

/// Whether a character is a letter or a digit, as [Character] says; those below 128, of which most texts consist, without
/// its tables.
public final class Letters {
    private static final int ASCII = 128;

    private Letters() {}

    /// Whether it is one of the letters A to Z, large or small.
    static boolean isAscii(char c) {
        return (c | ' ') >= 'a' && (c | ' ') <= 'z';
    }

    public static boolean isLetter(char c) {
        return c < ASCII ? isAscii(c) : Character.isLetter(c);
    }

    public static boolean isDigit(char c) {
        return c < ASCII ? c >= '0' && c <= '9' : Character.isDigit(c);
    }
}
