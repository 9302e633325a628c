package lectern.text;

import java.util.function.BooleanSupplier;

/// A text that lets itself be read only so often: a pattern that goes back and forth without end is given up.
final class GuardedText implements CharSequence {
    /// Patterns that find their way read each character a few times; this leaves them plenty.
    private static final long FREE = 100_000_000;

    private static final long EACH = 40;

    /// So often is it asked whether anybody still wants to know.
    private static final int PATIENCE = 4_096;

    private final String text;
    private final BooleanSupplier cancelled;
    private final long most;
    private long reads;

    GuardedText(String text, BooleanSupplier cancelled) {
        this.text = text;
        this.cancelled = cancelled;
        most = FREE + EACH * text.length();
    }

    /// Reading has come to its end: too much was read, or nobody wants to know any more.
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        Enough() {
            super("", null, false, false);
        }
    }

    boolean isExhausted() {
        return reads >= most;
    }

    @Override
    public char charAt(int index) {
        if (++reads % PATIENCE == 0 && (reads >= most || cancelled.getAsBoolean())) {
            throw new Enough();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
