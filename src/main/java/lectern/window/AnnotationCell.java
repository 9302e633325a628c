package lectern.window;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.model.AnnotationRow;
import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.reader.WrappedLabel;
import lectern.settings.Texts;
import lectern.settings.Theme;
import lectern.text.RightToLeft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// One annotation: the quotation, the note, its tags, and where it stands.
final class AnnotationCell extends ListCell<UUID> {
    /// Two lines of quotation, one of note, one of tags and source. All rows are as high: a list of 100,000 stays exact.
    static final double HEIGHT = 112;

    private static final double QUOTE = 36;
    private static final PseudoClass UPRIGHT = PseudoClass.getPseudoClass("upright");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Texts texts;
    private final Supplier<Theme> theme;
    private final Supplier<Codebook> codebook;
    private final IntFunction<Optional<AnnotationRow>> rows;
    private final WrappedLabel quote = new WrappedLabel();
    private final ChipLine chips;
    private final Label untagged = new Label();
    private final WrappedLabel note = WrappedLabel.ofOneLine();
    private final WrappedLabel place = WrappedLabel.ofOneLine();
    private final Label paragraph = new Label();
    private final VBox box;

    AnnotationCell(
            Texts texts,
            Supplier<Theme> theme,
            Supplier<Codebook> codebook,
            IntFunction<Optional<AnnotationRow>> rows,
            Consumer<UUID> jump) {
        this.texts = texts;
        this.theme = theme;
        this.codebook = codebook;
        this.rows = rows;
        chips = new ChipLine(texts);
        quote.setMaxHeight(QUOTE);
        quote.getStyleClass().add("quotation");
        untagged.setText(texts.get("annotations.untagged.one"));
        untagged.getStyleClass().add("quiet");
        note.getStyleClass().add("annotation-note");
        place.getStyleClass().addAll("quiet", "annotation-place");
        paragraph.getStyleClass().add("quiet");
        paragraph.setMinWidth(USE_PREF_SIZE);
        var where = new HBox(place, paragraph);
        where.getStyleClass().add("facts");
        where.setAlignment(Pos.CENTER_RIGHT);
        var tags = new HBox(chips, untagged);
        HBox.setHgrow(chips, Priority.ALWAYS);
        for (Label label : List.of(quote, note, place)) {
            label.setMinWidth(0);
            label.setMaxWidth(Double.MAX_VALUE);
        }
        box = new VBox(quote, note, new Foot(tags, where));
        // Short or long, quotations begin at one height.
        setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().add("annotation");
        box.setMinWidth(0);
        setPrefWidth(0);
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.isStillSincePress()
                            && !event.isShiftDown()
                            && !event.isShortcutDown()
                            && getItem() != null) {
                        jump.accept(getItem());
                    }
                });
    }

    @Override
    protected void updateItem(UUID id, boolean empty) {
        super.updateItem(id, empty);
        setAccessibleText(null);
        if (empty || id == null) {
            setGraphic(null);
            return;
        }
        setGraphic(box);
        var row = rows.apply(getIndex()).filter(of -> of.annotation().id().equals(id));
        pseudoClassStateChanged(WAITING, row.isEmpty());
        row.ifPresentOrElse(this::show, this::showWaiting);
    }

    private void showWaiting() {
        quote.say("\u2026");
        chips.show(List.of(), theme.get());
        show(untagged, false);
        show(note, false);
        place.say("");
        paragraph.setText("");
    }

    private void show(AnnotationRow row) {
        var annotation = row.annotation();
        quote.say(oneLine(annotation.anchor().quote().exact()));
        List<Tag> tags = codebook.get().tagsOf(annotation);
        chips.show(tags, theme.get());
        show(untagged, tags.isEmpty());
        note.say(oneLine(annotation.note()));
        note.pseudoClassStateChanged(UPRIGHT, RightToLeft.isIn(annotation.note()));
        show(note, !annotation.note().isBlank());
        place.say(place(row));
        paragraph.setText(
                row.paragraph().isPresent()
                        ? texts.get("annotations.paragraph", row.paragraph().getAsInt())
                        : "");
        setAccessibleText(
                texts.get(
                        "annotations.spoken",
                        quote.said(),
                        String.join(", ", tags.stream().map(Tag::name).toList()),
                        note.said(),
                        place.said() + " " + paragraph.getText()));
    }

    private String place(AnnotationRow row) {
        var parts = new java.util.ArrayList<String>();
        parts.add(row.document().title());
        if (!row.document().publisher().isEmpty()) {
            parts.add(row.document().publisher());
        }
        return String.join(" · ", parts);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static void show(Label label, boolean visible) {
        label.setVisible(visible);
        label.setManaged(visible);
    }
}
