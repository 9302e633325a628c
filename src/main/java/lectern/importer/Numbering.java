package lectern.importer;

/// How the items of a list are counted.
///
/// @param start number of the first
/// @param step from one to the next: 1, or -1
/// @param type as in HTML: `1`, `a`, `A`, `i` or `I`; any other letter counts as `1`
/// @param end what stands behind a number
record Numbering(int start, int step, char type, String end) {
    private static final int LETTERS = 26;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {
        "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };

    /// Above this Roman numbers need signs of their own.
    private static final int MOST_ROMAN = 3999;

    /// What stands before the words of an item.
    String mark(int number) {
        String sign =
                switch (Character.toLowerCase(type)) {
                    case 'a' -> letters(number);
                    case 'i' -> roman(number);
                    default -> Integer.toString(number);
                };
        return (Character.isLowerCase(type) ? sign.toLowerCase(java.util.Locale.ROOT) : sign)
                + end
                + " ";
    }

    /// A to Z, then AA to AZ, BA and so on.
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        var letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return Integer.toString(number);
        }
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
