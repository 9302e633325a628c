package lectern.importer;

import java.util.Random;

/// Texts that look a little like those people drop: words, lines, blank lines, cues, odd characters.
final class RandomText {
    private static final String[] PIECES = {
        "Ferry",
        "the ferry",
        "Next Article",
        "Leave a Comment",
        "Advertisement",
        "By Grete Halvorsen",
        "12 March 2024",
        "It sails. It waits. It sails again, as ferries do on most days.",
        "— No.",
        "- item",
        "1. item",
        "https://ledger.example.org",
        "Share",
        "\u00A0",
        "😀",
        "e\u0301",
        "港口。",
        "שלום",
        "\t",
        "  ",
        "?",
        "\u2028",
        "Q: Why?",
        "a very long line that goes on and on until it is wide enough to be called a paragraph, and then ends.",
    };

    private RandomText() {}

    static String of(Random random, int pieces) {
        var text = new StringBuilder();
        for (int i = random.nextInt(pieces); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(
                    switch (random.nextInt(6)) {
                        case 0 -> "\n\n";
                        case 1 -> "\n";
                        case 2 -> "\n \n";
                        default -> " ";
                    });
        }
        return text.toString();
    }
}
