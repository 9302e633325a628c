package lectern.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A value of JSON, as far as the data for measurements need it: texts, numbers, lists of values, named values.
record JsonLine(String text, List<JsonLine> items, Map<String, JsonLine> fields) {
    /// The values of a file, one a line.
    static List<JsonLine> all(Path file) throws IOException {
        var values = new ArrayList<JsonLine>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                values.add(new Reader(line).value());
            }
        }
        return values;
    }

    /// The one value of a file.
    static JsonLine whole(Path file) throws IOException {
        return new Reader(Files.readString(file)).value();
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    int number() {
        return Integer.parseInt(text);
    }

    JsonLine get(String field) {
        JsonLine value = fields.get(field);
        if (value == null) {
            throw new IllegalArgumentException("No field " + field + " in " + fields.keySet());
        }
        return value;
    }

    private static final class Reader {
        private final String line;
        private int at;

        Reader(String line) {
            this.line = line;
        }

        JsonLine value() throws IOException {
            return switch (peek()) {
                case '"' -> new JsonLine(string(), List.of(), Map.of());
                case '[' -> list();
                case '{' -> fields();
                case 'n' -> nothing();
                default -> new JsonLine(bare(), List.of(), Map.of());
            };
        }

        /// `null` is an empty text.
        private JsonLine nothing() throws IOException {
            if (!line.startsWith("null", at)) {
                throw unexpected();
            }
            at += 4;
            return new JsonLine("", List.of(), Map.of());
        }

        /// A number, `true` or `false`, as it is written.
        private String bare() throws IOException {
            int start = at;
            while (at < line.length() && ",]} \t\n".indexOf(line.charAt(at)) < 0) {
                at++;
            }
            if (at == start) {
                throw unexpected();
            }
            return line.substring(start, at);
        }

        private JsonLine list() throws IOException {
            List<JsonLine> items = new ArrayList<>();
            for (at++; peek() != ']'; comma()) {
                items.add(value());
            }
            at++;
            return new JsonLine("", items, Map.of());
        }

        private JsonLine fields() throws IOException {
            Map<String, JsonLine> fields = new LinkedHashMap<>();
            for (at++; peek() != '}'; comma()) {
                String name = string();
                if (peek() != ':') {
                    throw unexpected();
                }
                at++;
                fields.put(name, value());
            }
            at++;
            return new JsonLine("", List.of(), fields);
        }

        private void comma() throws IOException {
            if (peek() == ',') {
                at++;
            }
        }

        private String string() throws IOException {
            if (peek() != '"') {
                throw unexpected();
            }
            var string = new StringBuilder();
            for (at++; line.charAt(at) != '"'; at++) {
                string.append(line.charAt(at) == '\\' ? escaped() : line.charAt(at));
            }
            at++;
            return string.toString();
        }

        private char escaped() {
            char c = line.charAt(++at);
            return switch (c) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'u' -> {
                    at += 4;
                    yield (char) Integer.parseInt(line, at - 3, at + 1, 16);
                }
                default -> c;
            };
        }

        private char peek() throws IOException {
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at++;
            }
            if (at == line.length()) {
                throw unexpected();
            }
            return line.charAt(at);
        }

        private IOException unexpected() {
            return new IOException("No JSON as expected, at character " + at);
        }
    }
}
