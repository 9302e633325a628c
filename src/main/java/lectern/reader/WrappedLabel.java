package lectern.reader;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import lectern.text.RightToLeft;
import lectern.text.Stretches;

import java.util.ArrayList;
import java.util.List;

/// A label whose words may be in any letters, and wrap. Where they must be set as stretches of their own a flow stands in it,
/// which looks as the label does, and is cut where the label ends.
public final class WrappedLabel extends Label {
    private final StretchFlow flow = new StretchFlow();
    private final Text cut = new Text("…");
    private List<Text> letters = List.of();
    private String words = "";

    /// How high all words are, and for what that holds.
    private double whole;

    private double wholeAcross;
    private List<Font> wholeFonts = List.of();

    /// What the words were cut for.
    private double cutAcross;

    private double cutDown;
    private List<Font> cutFonts = List.of();

    public WrappedLabel() {
        setWrapText(true);
        cut.fillProperty().bind(textFillProperty());
    }

    public WrappedLabel(String words) {
        this();
        say(words);
    }

    /// A label of one line, whatever its words.
    public static WrappedLabel ofOneLine() {
        var label = new WrappedLabel();
        label.setWrapText(false);
        return label;
    }

    /// Shows these words.
    public void say(String said) {
        if (said.equals(words)) {
            return;
        }
        words = said;
        boolean plain = !RightToLeft.isIn(said) && Stretches.of(said).size() == 1;
        flow.getChildren().clear();
        letters = plain ? List.of() : flow.add(said);
        letters.forEach(one -> one.fillProperty().bind(textFillProperty()));
        flow.runAs(said);
        wholeFonts = List.of();
        cutFonts = List.of();
        setContentDisplay(plain ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(plain ? null : said);
        setText(plain ? said : "");
        setGraphic(plain ? null : flow);
    }

    /// What it shows, whether or not there is room for all of it.
    public String said() {
        return words;
    }

    private boolean isFlow() {
        return getGraphic() == flow;
    }

    private List<Font> fonts() {
        return letters.stream().map(Text::getFont).toList();
    }

    /// Shows so many stretches; where that is not all, a sign that there is more.
    private void fill(int count) {
        var shown = new ArrayList<Node>(letters.subList(0, count));
        if (count < letters.size()) {
            shown.add(cut);
        }
        if (!shown.equals(flow.getChildren())) {
            flow.getChildren().setAll(shown);
        }
    }

    private double line() {
        return letters.stream().mapToDouble(one -> one.prefHeight(-1)).max().orElse(0);
    }

    private double across(double width) {
        return width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return isFlow()
                ? Math.ceil(letters.stream().mapToDouble(one -> one.prefWidth(-1)).sum())
                        + snappedLeftInset()
                        + snappedRightInset()
                : super.computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return isFlow()
                ? Math.ceil(getFont().getSize()) + snappedTopInset() + snappedBottomInset()
                : super.computeMinHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!isFlow()) {
            return super.computePrefHeight(width);
        }
        double across = across(width);
        if (across != wholeAcross || !fonts().equals(wholeFonts)) {
            fill(letters.size());
            whole = Math.ceil(isWrapText() ? flow.prefHeight(across) : line());
            wholeAcross = across;
            wholeFonts = fonts();
            cutFonts = List.of();
        }
        return whole + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!isFlow()) {
            return;
        }
        double across = across(getWidth());
        double room = getHeight() - snappedTopInset() - snappedBottomInset();
        double down = isWrapText() ? room : Math.min(room, line());
        if (across != cutAcross || down != cutDown || !fonts().equals(cutFonts)) {
            cut(across, down);
            cutAcross = across;
            cutDown = down;
            cutFonts = fonts();
        }
        flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), across, flow.prefHeight(across));
    }

    /// Takes words away at the end until the lines have room; the first word stays.
    private void cut(double across, double down) {
        if (fits(letters.size(), across, down)) {
            return;
        }
        int fits = 1;
        int not = letters.size();
        while (not - fits > 1) {
            int middle = (fits + not) / 2;
            if (fits(middle, across, down)) {
                fits = middle;
            } else {
                not = middle;
            }
        }
        fill(fits);
    }

    private boolean fits(int count, double across, double down) {
        fill(count);
        // Heights are rounded on the way.
        return flow.prefHeight(across) <= down + 1;
    }
}
