package lectern.text;

import org.jspecify.annotations.Nullable;

/// A half-open range of a text: `start` is inside, `end` is not. UTF-16 units, as in a Java string.
///
/// @param start index of the first unit, at least 0
/// @param end index behind the last unit, at least `start`
public record TextRange(int start, int end) implements Comparable<TextRange> {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No range: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether the unit at this index lies inside.
    public boolean contains(int index) {
        return start <= index && index < end;
    }

    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether both share at least one unit.
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /// The text under this range.
    ///
    /// @throws IndexOutOfBoundsException if the range does not lie in the text
    public String of(String text) {
        return text.substring(start, end);
    }

    /// Written out, since each painting asks it of all in view: what a record has of itself is slow until it is compiled.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextRange that && start == that.start && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /// By start, the longer one first: the order in which nested ranges open.
    @Override
    public int compareTo(TextRange other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(other.end, end);
    }
}
