package lectern.reader;

/// How much of a text has been read: up to the end of what came into view by reading on, or stayed there.
///
/// A view counts as soon as scrolling has stopped if it follows what was read, or leaves out less than another view between. Any
/// other, to which one came by a jump, counts only when one has stayed there.
final class ReadSoFar {
    private int end;

    /// Begins with a text of which nothing has been read.
    void begin() {
        end = 0;
    }

    /// Scrolling has stopped.
    ///
    /// @param top the first position in view
    /// @param bottom the last one
    void seen(int top, int bottom) {
        if (top - end <= bottom - top) {
            stayed(bottom);
        }
    }

    /// One has stayed where one is.
    ///
    /// @param bottom the last position in view
    void stayed(int bottom) {
        end = Math.max(end, bottom);
    }

    /// The position up to which the text has been read.
    int end() {
        return end;
    }
}
