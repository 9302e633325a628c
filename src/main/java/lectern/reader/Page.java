package lectern.reader;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Rectangle;

import lectern.text.DisplayText;
import lectern.text.DisplayText.Side;
import lectern.text.Graphemes;
import lectern.text.TextRange;
import lectern.text.Words;

import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The page of text with caret and selection. Knows places on screen; what they mean is known by [ReaderView].
final class Page extends GenericStyledArea<Integer, String, Face> {
    private final Compositor compositor;
    private final LazyDocument document;
    private final Runnable copy;
    private final Runnable settle = this::settle;

    /// Scrolling by more than a screen, RichTextFX goes where it takes the place to be: only this goes to the very line.
    private final VirtualFlow<?, ?> rows;

    Page(Compositor compositor, LazyDocument document, Runnable copy) {
        super(
                0,
                compositor::setRow,
                new Face(Style.PARAGRAPH, Ink.TEXT),
                document,
                SegmentOps.styledTextOps(),
                false,
                compositor::setLetters);
        this.compositor = compositor;
        this.document = document;
        this.copy = copy;
        compositor.selection = this::getParagraphSelection;
        getStyleClass().add("page");
        // Its sheet sets line spacing and padding that would put lines off the pixel grid.
        getStylesheets().clear();
        setBackground(null);
        setEditable(false);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setAutoScrollOnDragDesired(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setShowCaret(CaretVisibility.OFF);
        focusedProperty()
                .addListener(
                        (_, _, has) ->
                                setShowCaret(has ? CaretVisibility.ON : CaretVisibility.OFF));
        // RichTextFX swallows letters and digits even when nothing can be typed; here they are
        // commands.
        Nodes.addInputMap(
                this,
                InputMap.ignore(
                        EventPattern.keyPressed()
                                .onlyIf(
                                        key ->
                                                (key.getCode().isLetterKey()
                                                                && !key.isShortcutDown())
                                                        || key.getCode().isDigitKey()
                                                        || key.getCode().isWhitespaceKey())));
        Nodes.addInputMap(
                this,
                InputMap.sequence(
                        // The place of reading stays: RichTextFX would go to the end.
                        InputMap.consume(
                                EventPattern.keyPressed(KeyCode.A, KeyCombination.SHORTCUT_DOWN),
                                _ -> selectAll()),
                        paragraphs(KeyCode.UP, false, this::previousParagraph),
                        paragraphs(KeyCode.DOWN, false, this::nextParagraph),
                        paragraphs(KeyCode.UP, true, this::previousParagraph),
                        paragraphs(KeyCode.DOWN, true, this::nextParagraph)));
        sceneProperty().addListener((_, before, after) -> watch(before, after));
        rows = (VirtualFlow<?, ?>) getChildren().getFirst();
        showMargins(rows);
    }

    /// Rows are cut off at the sides of the column; what stands in the margin beside it shall be seen.
    private static void showMargins(Node rows) {
        rows.clipProperty().unbind();
        var seen = new Rectangle();
        rows.layoutBoundsProperty()
                .addListener(
                        (_, _, now) -> {
                            seen.setX(-Spread.MARGIN);
                            seen.setWidth(now.getWidth() + 2 * Spread.MARGIN);
                            seen.setHeight(now.getHeight());
                        });
        rows.setClip(seen);
    }

    private static InputMap<KeyEvent> paragraphs(
            KeyCode key, boolean extend, Consumer<SelectionPolicy> move) {
        var keys =
                extend
                        ? EventPattern.keyPressed(
                                key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)
                        : EventPattern.keyPressed(key, KeyCombination.SHORTCUT_DOWN);
        return InputMap.consume(
                keys, _ -> move.accept(extend ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR));
    }

    /// To the start of the block below, or to the end of the last one.
    private void nextParagraph(SelectionPolicy policy) {
        int row = lastRow(display().rowAt(getCaretPosition()));
        moveTo(row + 1 < display().rows() ? display().start(row + 1) : getLength(), policy);
        requestFollowCaret();
    }

    /// To the start of the block, or of the one above if it stands there.
    private void previousParagraph(SelectionPolicy policy) {
        int row = firstRow(display().rowAt(getCaretPosition()));
        boolean there = getCaretPosition() == display().start(row);
        moveTo(display().start(there && row > 0 ? firstRow(row - 1) : row), policy);
        requestFollowCaret();
    }

    private int firstRow(int row) {
        int first = row;
        while (!compositor.text.rows().get(first).first()) {
            first--;
        }
        return first;
    }

    private int lastRow(int row) {
        int last = row;
        while (!compositor.text.rows().get(last).last()) {
            last++;
        }
        return last;
    }

    /// Nodes born during layout leave their style flags dirty, and the next pulse would repaint the whole window for them.
    private void watch(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(settle);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(settle);
        }
    }

    private void settle() {
        compositor.sharpen();
        if (compositor.born) {
            compositor.born = false;
            getParent().applyCss();
        }
    }

    /// Shows another text from its beginning.
    void show(PageText next) {
        moveTo(0);
        compositor.text = next;
        document.show(next);
    }

    /// Runs whenever the rows have moved, or are taken to have another height.
    void whenScrolled(Runnable then) {
        // RichTextFX tells of a change only if the value before was read, as these listeners do.
        estimatedScrollYProperty().addListener((_, _, _) -> then.run());
        totalHeightEstimateProperty().addListener((_, _, _) -> then.run());
    }

    DisplayText display() {
        return compositor.text.display();
    }

    /// Moves the column of text.
    void setMargins(double left, double right) {
        var margins = new Insets(0, right, 0, left);
        if (!margins.equals(getPadding())) {
            setPadding(margins);
        }
    }

    /// Where a range of the text stands on this page, as far as it is on screen: line by line.
    List<Bounds> bounds(TextRange range) {
        var found = new ArrayList<Bounds>();
        int last = display().rowOf(range.end(), Side.BEFORE);
        for (int row = display().rowOf(range.start(), Side.AFTER); row <= last; row++) {
            boolean label = display().row(row).isLabel();
            compositor
                    .layer(row)
                    .filter(layer -> !label)
                    .ifPresent(
                            layer -> {
                                for (Rectangle2D line : layer.lines().of(range)) {
                                    found.add(
                                            sceneToLocal(
                                                    layer.localToScene(
                                                            new BoundingBox(
                                                                    line.getMinX(),
                                                                    line.getMinY(),
                                                                    line.getWidth(),
                                                                    line.getHeight()))));
                                }
                            });
        }
        return found;
    }

    /// Where the line of a position of the text begins on this page; what is folded begins at the line that stands for it. Empty
    /// if it is not on screen.
    Optional<Double> topOf(int position) {
        int row = display().rowOf(position, Side.AFTER);
        if (display().row(row).isLabel()) {
            return getParagraphBoundsOnScreen(row).map(this::screenToLocal).map(Bounds::getMinY);
        }
        return compositor.layer(row).map(layer -> layer.y() + layer.lines().top(position));
    }

    /// Whether the line of a position of the text can be seen, if only in part.
    boolean isInView(int position) {
        double pitch = compositor.typography.pitch(Style.PARAGRAPH);
        return topOf(position).filter(y -> y > -pitch && y < getHeight()).isPresent();
    }

    /// How much of the page is in view, by the heights that its rows are taken to have.
    ///
    /// @param from where the view begins, as a fraction of the page
    /// @param to where it ends
    record Seen(double from, double to) {}

    /// What is in view; empty while nothing is.
    Optional<Seen> seen() {
        RowHeights heights = compositor.heights();
        double total = heights.total();
        return compositor
                .ends()
                .map(
                        ends ->
                                new Seen(
                                        edge(heights, ends.first(), 0) / total,
                                        edge(heights, ends.last(), getHeight()) / total));
    }

    /// Where a line across the view stands in a row, in px from the top of the page.
    private double edge(RowHeights heights, HighlightLayer layer, double y) {
        double part = (y - layer.placed()) / layer.height();
        return heights.edge(layer.row(), Math.clamp(part, 0, 1));
    }

    /// Scrolls to a place.
    ///
    /// @param value 0 for the beginning, 1 for the end
    void go(double value) {
        if (value >= 1) {
            showParagraphAtBottom(display().rows() - 1);
            layout();
            return;
        }
        // How much is in view there is known when one is there.
        for (int i = 0; i < 2; i++) {
            seen().ifPresent(
                            seen ->
                                    go(
                                            value * (1 - seen.to() + seen.from()),
                                            compositor.heights()));
        }
    }

    private void go(double from, RowHeights heights) {
        double y = from * heights.total();
        int row = heights.row(y);
        showRow(row, 0);
        compositor
                .layer(row)
                .ifPresent(layer -> showRow(row, -heights.edgePart(row, y) * layer.height()));
    }

    /// Puts a row there, and lays the page out.
    ///
    /// @param top how far below the top of the view it begins; above it, if negative. In px
    void showRow(int row, double top) {
        rows.showAtOffset(row, Math.rint(top));
        layout();
    }

    /// Whether places can be asked for: it stands in a window and has a size.
    boolean isOnScreen() {
        return getHeight() > 0 && getScene() != null && getScene().getWindow() != null;
    }

    /// RichTextFX cannot measure some lines of Arabic in which a word longer than a line ends: there a place is the end of its row.
    @Override
    public CharacterHit hit(double x, double y) {
        try {
            return super.hit(x, y);
        } catch (IllegalArgumentException e) {
            int row = compositor.rowAt(y);
            return CharacterHit.insertionAt(display().start(row) + display().shown(row).length());
        }
    }

    /// The position of the text at the top of the view.
    int top() {
        return at(0);
    }

    /// The position of the text at the beginning of the line that stands so far below the top of the view.
    int at(double y) {
        return display().toText(hit(getInsets().getLeft(), y + 1).getInsertionIndex());
    }

    /// The position of the text at the bottom of the view.
    int bottom() {
        return display()
                .toText(
                        hit(getWidth() - getInsets().getRight(), getHeight() - 1)
                                .getInsertionIndex());
    }

    @Override
    public void nextChar(SelectionPolicy policy) {
        int row = display().rowAt(getCaretPosition());
        int column = getCaretPosition() - display().start(row);
        String shown = display().shown(row);
        if (column < shown.length()) {
            moveTo(display().start(row) + Graphemes.next(shown, column), policy);
        } else if (row + 1 < display().rows()) {
            moveTo(display().start(row + 1), policy);
        }
    }

    @Override
    public void previousChar(SelectionPolicy policy) {
        int row = display().rowAt(getCaretPosition());
        int column = getCaretPosition() - display().start(row);
        if (column > 0) {
            moveTo(display().start(row) + Graphemes.previous(display().shown(row), column), policy);
        } else if (row > 0) {
            moveTo(display().start(row) - 1, policy);
        }
    }

    /// To the end of the next word, in the next row if there is none in this one.
    @Override
    public void wordBreaksForwards(int count, SelectionPolicy policy) {
        int row = display().rowAt(getCaretPosition());
        int column = getCaretPosition() - display().start(row);
        if (column >= display().shown(row).length() && row + 1 < display().rows()) {
            row++;
            column = 0;
        }
        moveTo(display().start(row) + Words.nextEnd(display().shown(row), column), policy);
    }

    /// To the start of the word before, in the row before if there is none in this one.
    @Override
    public void wordBreaksBackwards(int count, SelectionPolicy policy) {
        int row = display().rowAt(getCaretPosition());
        int column = getCaretPosition() - display().start(row);
        if (column == 0 && row > 0) {
            row--;
            column = display().shown(row).length();
        }
        moveTo(display().start(row) + Words.previousStart(display().shown(row), column), policy);
    }

    /// To the very top: the paper above the first line is shown too.
    @Override
    public void start(SelectionPolicy policy) {
        moveTo(0, policy);
        showRow(0, 0);
    }

    /// To the very end: the paper below the last line is shown too.
    @Override
    public void end(SelectionPolicy policy) {
        moveTo(getLength(), policy);
        go(1);
    }

    @Override
    public void selectWord() {
        int row = display().rowAt(getCaretPosition());
        TextRange word = Words.at(display().shown(row), getCaretPosition() - display().start(row));
        selectRange(display().start(row) + word.start(), display().start(row) + word.end());
    }

    /// The whole block, even when it is shown in pieces.
    @Override
    public void selectParagraph() {
        int first = firstRow(display().rowAt(getCaretPosition()));
        int last = lastRow(first);
        selectRange(display().start(first), display().start(last) + display().shown(last).length());
    }

    @Override
    public void copy() {
        copy.run();
    }
}
