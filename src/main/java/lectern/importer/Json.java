package lectern.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value of JSON, as far as pages describe themselves with it.
sealed interface Json {
    record Text(String value) implements Json {}

    record Array(List<Json> values) implements Json {}

    record Node(Map<String, Json> fields) implements Json {}

    /// A number, true, false or null: nothing that is looked for.
    record Other() implements Json {}

    /// Reads JSON; empty if it is none, or nested too deeply.
    static Optional<Json> parse(String text) {
        try {
            var reader = new Reader(text);
            return Optional.of(reader.value(0));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    /// The text of a field; empty if there is none.
    default Optional<String> text(String field) {
        return this instanceof Node node && node.fields.get(field) instanceof Text text
                ? Optional.of(text.value)
                : Optional.empty();
    }

    /// The values of a field: those of an array, or the one, or none.
    default List<Json> all(String field) {
        if (!(this instanceof Node node) || !node.fields.containsKey(field)) {
            return List.of();
        }
        return switch (node.fields.get(field)) {
            case Array array -> array.values;
            case Json one -> List.of(one);
        };
    }

    /// Not JSON.
    final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Malformed() {
            super("no JSON", null, false, false);
        }
    }

    /// Source: RFC 8259, a little more lenient about control characters in strings.
    final class Reader {
        private static final int DEEPEST = 50;

        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private Json value(int depth) {
            if (depth > DEEPEST) {
                throw new Malformed();
            }
            char c = next();
            return switch (c) {
                case '{' -> node(depth);
                case '[' -> array(depth);
                case '"' -> new Text(string());
                default -> {
                    while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
                        at++;
                    }
                    yield new Other();
                }
            };
        }

        private Json node(int depth) {
            var fields = new LinkedHashMap<String, Json>();
            char c = next();
            while (c != '}') {
                if (c != '"') {
                    throw new Malformed();
                }
                String name = string();
                if (next() != ':') {
                    throw new Malformed();
                }
                fields.put(name, value(depth + 1));
                c = next();
                if (c == ',') {
                    c = next();
                }
            }
            return new Node(fields);
        }

        private Json array(int depth) {
            var values = new ArrayList<Json>();
            while (true) {
                char c = next();
                if (c == ']') {
                    return new Array(values);
                }
                if (c != ',') {
                    at--;
                    values.add(value(depth + 1));
                }
            }
        }

        private String string() {
            var string = new StringBuilder();
            while (true) {
                char c = take();
                if (c == '"') {
                    return string.toString();
                }
                string.append(c == '\\' ? escape() : c);
            }
        }

        private char escape() {
            char c = take();
            return switch (c) {
                case 'n', 'r' -> '\n';
                case 't', 'b', 'f' -> ' ';
                case 'u' -> {
                    if (at + 4 > text.length()) {
                        throw new Malformed();
                    }
                    at += 4;
                    try {
                        yield (char) Integer.parseInt(text, at - 4, at, 16);
                    } catch (NumberFormatException e) {
                        throw new Malformed();
                    }
                }
                default -> c;
            };
        }

        private char next() {
            char c = take();
            while (Character.isWhitespace(c)) {
                c = take();
            }
            return c;
        }

        private char take() {
            if (at >= text.length()) {
                throw new Malformed();
            }
            return text.charAt(at++);
        }
    }
}
