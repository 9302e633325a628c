package lectern.reader;

import lectern.text.DisplayText;

import org.fxmisc.richtext.model.TwoDimensional;

/// A position as row and column.
///
/// No two positions are equal: RichTextFX tells by a new one that a selection has changed, also when only its end has.
final class RowPosition implements TwoDimensional.Position {
    private final DisplayText display;
    private final TwoDimensional target;
    private final int major;
    private final int minor;

    RowPosition(DisplayText display, TwoDimensional target, int major, int minor) {
        this.display = display;
        this.target = target;
        this.major = major;
        this.minor = minor;
    }

    @Override
    public TwoDimensional getTargetObject() {
        return target;
    }

    @Override
    public int getMajor() {
        return major;
    }

    @Override
    public int getMinor() {
        return minor;
    }

    @Override
    public boolean sameAs(TwoDimensional.Position other) {
        return target.equals(other.getTargetObject())
                && major == other.getMajor()
                && minor == other.getMinor();
    }

    @Override
    public TwoDimensional.Position clamp() {
        if (major >= display.rows()) {
            int last = display.rows() - 1;
            return new RowPosition(display, target, last, display.shown(last).length());
        }
        return new RowPosition(
                display, target, major, Math.clamp(minor, 0, display.shown(major).length()));
    }

    @Override
    public TwoDimensional.Position offsetBy(int amount, TwoDimensional.Bias bias) {
        return target.offsetToPosition(toOffset() + amount, bias);
    }

    @Override
    public int toOffset() {
        return display.start(major) + minor;
    }
}
