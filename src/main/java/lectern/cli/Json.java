package lectern.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes JSON, RFC 8259, piece by piece. Using it wrongly throws at once.
///
/// ```java
/// new Json().object().name("id").text("a").name("blocks").array().end().end().toString()
/// ```
final class Json {
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    /// What closes the open objects and arrays.
    private final Deque<Character> open = new ArrayDeque<>();

    private boolean comma;
    private boolean named;

    Json object() {
        return begin('{', '}');
    }

    Json array() {
        return begin('[', ']');
    }

    /// Closes the innermost object or array.
    Json end() {
        if (named) {
            throw new IllegalStateException("a name without a value");
        }
        out.append((char) open.pop());
        comma = true;
        return this;
    }

    /// The name of the next value.
    Json name(String name) {
        if (named || !Character.valueOf('}').equals(open.peek())) {
            throw new IllegalStateException("no place for a name");
        }
        separate();
        quoted(name);
        out.append(':');
        comma = false;
        named = true;
        return this;
    }

    Json text(String value) {
        before();
        quoted(value);
        return after();
    }

    Json number(long value) {
        before();
        out.append(value);
        return after();
    }

    Json nothing() {
        before();
        out.append("null");
        return after();
    }

    @Override
    public String toString() {
        if (!open.isEmpty() || out.isEmpty()) {
            throw new IllegalStateException("not finished");
        }
        return out.toString();
    }

    private Json begin(char opening, char closing) {
        before();
        out.append(opening);
        open.push(closing);
        comma = false;
        return this;
    }

    private void before() {
        if (open.isEmpty() ? !out.isEmpty() : !named && open.peek() == '}') {
            throw new IllegalStateException("no place for a value");
        }
        separate();
        named = false;
    }

    private Json after() {
        comma = true;
        return this;
    }

    private void separate() {
        if (comma) {
            out.append(',');
        }
        comma = false;
    }

    private void quoted(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < FIRST_PRINTABLE || isLone(value, i)) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /// A surrogate without its other half would not survive UTF-8.
    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
