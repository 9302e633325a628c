package lectern.text;

import java.util.ArrayList;
import java.util.List;

/// The short quotations of a block after which the sentence goes on: `“Stop. Go home,” he said.` No sentence ends inside
/// one of them. A longer quotation holds sentences of its own.
final class Quotations {
    private static final String OPENING = "\"“„«「『";
    private static final String CLOSING = "\"”“»」』";

    /// In UTF-16 units: about two lines.
    private static final int LONGEST = 200;

    private final List<TextRange> found = new ArrayList<>();
    private int passed;

    private Quotations() {}

    static Quotations of(CharSequence text, TextRange block) {
        var quotations = new Quotations();
        int open = -1;
        char close = '\0';
        for (int at = block.start(); at < block.end(); at++) {
            char c = text.charAt(at);
            int sign = OPENING.indexOf(c);
            if (open >= 0 && c == close && !(c == '"' && isStart(text, block, at))) {
                if (at - open <= LONGEST && goesOn(text, at + 1, block.end())) {
                    quotations.found.add(new TextRange(open, at));
                }
                open = -1;
            } else if (sign >= 0 && (c != '"' || isStart(text, block, at))) {
                open = at;
                close = CLOSING.charAt(sign);
            }
        }
        return quotations;
    }

    /// Whether this position lies inside one; asked in rising order.
    boolean hold(int at) {
        while (passed < found.size() && found.get(passed).end() <= at) {
            passed++;
        }
        return passed < found.size() && found.get(passed).contains(at);
    }

    private static boolean isStart(CharSequence text, TextRange block, int at) {
        return at == block.start()
                || WhiteSpace.is(text.charAt(at - 1))
                || Stops.isOpener(text.charAt(at - 1));
    }

    private static boolean goesOn(CharSequence text, int from, int limit) {
        int at = from;
        while (at < limit && at - from < 2 && WhiteSpace.is(text.charAt(at))) {
            at++;
        }
        return at < limit
                && (Character.isLowerCase(Character.codePointAt(text, at))
                        || text.charAt(at) == ','
                        || Stops.carriesOn(text.charAt(at)));
    }
}
