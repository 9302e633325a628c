package lectern.window;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import lectern.model.TagName;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.BiConsumer;

/// A tag that can be chosen: dot, digit, path, and a check where it is on already.
final class TagChoiceCell extends ListCell<TagPopup.Row> {
    static final double HEIGHT = 28;

    /// Room for the tags that one is nested under.
    private static final double PARENTS = 96;

    private final Texts texts;
    private final ObservableValue<Theme> theme;

    /// @param take gets the row that was clicked, and whether the popup shall stay
    TagChoiceCell(
            Texts texts, ObservableValue<Theme> theme, BiConsumer<TagPopup.Row, Boolean> take) {
        this.texts = texts;
        this.theme = theme;
        setPrefWidth(0);
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                        take.accept(getItem(), event.isShortcutDown());
                    }
                });
    }

    @Override
    protected void updateItem(TagPopup.Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case TagPopup.Row.OfTag of -> show(of);
            case TagPopup.Row.Create create -> {
                String words =
                        create.made()
                                .parent()
                                .map(
                                        parent ->
                                                texts.get(
                                                        "choose.create.under",
                                                        create.made().name(),
                                                        parent.name()))
                                .orElseGet(() -> texts.get("choose.create", create.made().name()));
                setAccessibleText(words);
                setGraphic(line(new FontIcon(Feather.PLUS), name(words)));
            }
        }
    }

    private void show(TagPopup.Row.OfTag row) {
        var tag = row.tag();
        var own = name(tag.name());
        var parents =
                new Label(
                        row.path().length() == tag.name().length()
                                ? ""
                                : row.path()
                                        .substring(
                                                0,
                                                row.path().length()
                                                        - tag.name().length()
                                                        - TagName.SEPARATOR.length()));
        parents.getStyleClass().add("quiet");
        parents.setMaxWidth(PARENTS);
        parents.setMinWidth(0);
        parents.setManaged(!parents.getText().isEmpty());
        // The end of a path says most.
        parents.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        var digit = tag.key() == null ? new Label() : TagChip.digit(tag.key());
        digit.setManaged(tag.key() != null);
        var dot = TagChip.dot(tag.colour(), theme.getValue());
        setAccessibleText(row.on() ? row.path() + ", " + texts.get("choose.on") : row.path());
        setGraphic(
                row.on()
                        ? line(dot, digit, own, parents, new FontIcon(Feather.CHECK))
                        : line(dot, digit, own, parents));
    }

    private static Label name(String words) {
        var name = new Label(words);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        TagChip.sayWhole(name);
        HBox.setHgrow(name, Priority.ALWAYS);
        return name;
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("tag-choice");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        return line;
    }
}
