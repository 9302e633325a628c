package lectern.reader;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import lectern.text.Graphemes;
import lectern.text.TextRange;
import lectern.text.Words;

import java.util.Objects;
import java.util.Optional;

/// What is selected on the page, as a range of the text.
final class Selected {
    private final Page page;
    private final ReadOnlyObjectWrapper<Optional<TextRange>> range =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    Selected(Page page) {
        this.page = page;
    }

    ReadOnlyObjectProperty<Optional<TextRange>> property() {
        return range.getReadOnlyProperty();
    }

    Optional<TextRange> get() {
        return range.get();
    }

    /// Takes over what is selected on the page: without labels, without white space at its ends, never splitting a grapheme.
    void refresh() {
        var shown = page.getSelection();
        String text = page.display().text();
        TextRange under = page.display().toText(new TextRange(shown.getStart(), shown.getEnd()));
        TextRange exact = Words.trim(text, Graphemes.widen(text, under));
        range.set(
                shown.getLength() == 0 || exact.isEmpty() ? Optional.empty() : Optional.of(exact));
    }

    void select(TextRange wanted) {
        TextRange shown = page.display().toDisplay(wanted);
        page.selectRange(shown.start(), shown.end());
    }

    /// Puts a range of the text on the clipboard, without what is folded in it.
    void copy(TextRange wanted) {
        var content = new ClipboardContent();
        content.putString(page.display().copy(wanted));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Where a range of the text stands on the screen, as far as it is in view.
    Optional<Bounds> onScreen(TextRange wanted) {
        return page.bounds(wanted).stream()
                .filter(line -> line.getMaxY() > 0 && line.getMinY() < page.getHeight())
                .map(page::localToScreen)
                .filter(Objects::nonNull)
                .reduce(Selected::union);
    }

    private static Bounds union(Bounds a, Bounds b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(a.getMaxX(), b.getMaxX()) - x,
                Math.max(a.getMaxY(), b.getMaxY()) - y);
    }
}
