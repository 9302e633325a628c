package lectern.window;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import lectern.model.Tag;
import lectern.settings.Texts;
import lectern.settings.Theme;

import java.util.List;

/// Chips in one line: as many as fit, and how many more there are.
final class ChipLine extends Region {
    private static final double GAP = 12;

    private final Texts texts;
    private final Label more = new Label();
    private List<TagChip> chips = List.of();

    ChipLine(Texts texts) {
        this.texts = texts;
        more.getStyleClass().add("quiet");
        setMinWidth(0);
    }

    void show(List<Tag> tags, Theme theme) {
        chips = tags.stream().map(tag -> new TagChip(tag, theme)).toList();
        getChildren().setAll(chips);
        getChildren().add(more);
        setVisible(!tags.isEmpty());
        setManaged(!tags.isEmpty());
    }

    @Override
    protected double computePrefHeight(double width) {
        return chips.stream().mapToDouble(chip -> chip.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return chips.stream().mapToDouble(chip -> chip.prefWidth(-1) + GAP).sum();
    }

    @Override
    protected void layoutChildren() {
        int fit = fit();
        double x = 0;
        for (int i = 0; i < chips.size(); i++) {
            TagChip chip = chips.get(i);
            chip.setVisible(i < fit);
            if (i < fit) {
                // The first one is cut rather than left out.
                double width = Math.min(chip.prefWidth(-1), getWidth() - x - room(fit));
                place(chip, x, width);
                x += width + GAP;
            }
        }
        more.setVisible(fit < chips.size());
        more.setText(texts.get("annotations.more", chips.size() - fit));
        place(more, x, more.prefWidth(-1));
    }

    private int fit() {
        double x = 0;
        for (int i = 0; i < chips.size(); i++) {
            x += chips.get(i).prefWidth(-1);
            if (x > getWidth() - room(i + 1)) {
                return Math.max(1, i);
            }
            x += GAP;
        }
        return chips.size();
    }

    /// What the count of the others needs behind this many chips.
    private double room(int shown) {
        more.setText(texts.get("annotations.more", chips.size()));
        return shown < chips.size() ? GAP + more.prefWidth(-1) : 0;
    }

    private void place(Node node, double x, double width) {
        node.resizeRelocate(x, 0, Math.max(0, width), getHeight());
    }
}
