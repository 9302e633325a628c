package lectern.window;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.stage.Window;

import lectern.reader.ReaderView;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Looks for words of the app that cannot be read whole: cut by an ellipsis, by the edge of what holds them, or by the
/// field they stand in; and in lines of several things, for words that lie over others.
final class CutLabels {
    /// Words of the user and of articles may be cut: the width of the pane decides, and the whole is shown elsewhere.
    private static final Set<String> DATA =
            Set.of(
                    "article-title",
                    "project-name",
                    "article-source",
                    "card-quote",
                    "with-quotation",
                    "annotation-place",
                    "bin-label");

    /// What stands side by side in one line.
    private static final List<String> LINES = List.of(".top-bar", ".status-bar", ".pane-header");

    private static final double TOLERANCE = 1.5;

    private CutLabels() {}

    /// What is cut in any window, in words.
    static List<String> seen() {
        var cut = new ArrayList<String>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && window.getScene() != null) {
                Parent root = window.getScene().getRoot();
                root.applyCss();
                walk(root, cut);
                for (String line : LINES) {
                    root.lookupAll(line).stream()
                            .filter(CutLabels::isSeen)
                            .forEach(node -> overlaps(node, cut));
                }
            }
        }
        return cut;
    }

    private static void walk(Node node, List<String> cut) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Labeled labeled && !isData(labeled)) {
            fault(labeled).ifPresent(why -> cut.add(said(labeled, labeled.getText(), why)));
        }
        if (node instanceof TextField field) {
            fault(field).ifPresent(why -> cut.add(said(field, field.getPromptText(), why)));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, cut));
        }
    }

    private static boolean isData(Labeled labeled) {
        return labeled.getStyleClass().stream().anyMatch(DATA::contains);
    }

    private static Optional<String> fault(Labeled labeled) {
        if (labeled.getText() == null
                || labeled.getText().isBlank()
                || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return Optional.empty();
        }
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                // An icon is a text, too.
                .filter(text -> text.getStyleClass().contains("text"))
                .findFirst()
                .flatMap(
                        text ->
                                Objects.equals(text.getText(), labeled.getText())
                                        ? beyond(text)
                                        : Optional.of("reads " + text.getText()));
    }

    /// What holds these words and ends before they do.
    private static Optional<String> beyond(Text text) {
        Bounds words = text.localToScene(text.getLayoutBounds());
        for (Node at = text.getParent(); at != null; at = at.getParent()) {
            boolean edge = at.getClip() != null || at.getParent() == null;
            Bounds room = at.localToScene(at.getLayoutBounds());
            if (edge
                    && (words.getMinX() < room.getMinX() - TOLERANCE
                            || words.getMaxX() > room.getMaxX() + TOLERANCE)) {
                return Optional.of("goes beyond " + at);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fault(TextField field) {
        String prompt = field.getPromptText();
        if (prompt == null || prompt.isBlank() || !field.getText().isEmpty()) {
            return Optional.empty();
        }
        return field.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText().equals(prompt))
                .findFirst()
                .filter(
                        text ->
                                text.getLayoutBounds().getWidth()
                                        > field.getWidth()
                                                - field.snappedLeftInset()
                                                - field.snappedRightInset()
                                                + TOLERANCE)
                .map(text -> "needs " + Math.round(text.getLayoutBounds().getWidth()));
    }

    private static void overlaps(Node line, List<String> cut) {
        var labels = new ArrayList<Labeled>();
        labels(line, labels);
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                Bounds one = labels.get(i).localToScene(labels.get(i).getLayoutBounds());
                Bounds other = labels.get(j).localToScene(labels.get(j).getLayoutBounds());
                double width =
                        Math.min(one.getMaxX(), other.getMaxX())
                                - Math.max(one.getMinX(), other.getMinX());
                double height =
                        Math.min(one.getMaxY(), other.getMaxY())
                                - Math.max(one.getMinY(), other.getMinY());
                if (width > TOLERANCE && height > TOLERANCE) {
                    cut.add(
                            said(
                                    labels.get(i),
                                    labels.get(i).getText(),
                                    "lies over " + labels.get(j).getText()));
                }
            }
        }
    }

    private static void labels(Node node, List<Labeled> into) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            into.add(labeled);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> labels(child, into));
        }
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String said(Node node, String words, String why) {
        var parents = new ArrayList<String>();
        for (Node at = node.getParent(); at != null && parents.size() < 4; at = at.getParent()) {
            parents.add(at instanceof ReaderView ? "reader" : at.getStyleClass().toString());
        }
        return words + " | " + why + " | " + node.getStyleClass() + " in " + parents;
    }
}
