package lectern.window;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import lectern.model.Annotation;
import lectern.model.Codebook;
import lectern.project.Orphans.Place;
import lectern.reader.WrappedLabel;
import lectern.settings.Texts;
import lectern.settings.Theme;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// An orphan with its tags and its note, or one of the places where it may belong.
final class OrphanCell extends ListCell<OrphanPane.Row> {
    private static final double PERCENT = 100;
    private static final double CHIPS = 24;

    /// A quotation of some pages is not shown as a whole.
    private static final int LONGEST = 400;

    private final Texts texts;
    private final Supplier<Theme> theme;
    private final Supplier<Codebook> codebook;
    private final Consumer<UUID> leave;
    private final OrphanPane.Requests requests;

    /// @param leave puts the places of an orphan away, or shows them again
    OrphanCell(
            Texts texts,
            Supplier<Theme> theme,
            Supplier<Codebook> codebook,
            Consumer<UUID> leave,
            OrphanPane.Requests requests) {
        this.texts = texts;
        this.theme = theme;
        this.codebook = codebook;
        this.leave = leave;
        this.requests = requests;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(OrphanPane.Row row, boolean empty) {
        super.updateItem(row, empty);
        setAccessibleText(null);
        pseudoClassStateChanged(
                PseudoClass.getPseudoClass("heading"), row instanceof OrphanPane.Row.Of);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (row) {
                    case OrphanPane.Row.Of of -> orphan(of);
                    case OrphanPane.Row.At at -> place(at);
                    case OrphanPane.Row.Nothing _ ->
                            words(Feather.SLASH, texts.get("orphans.nothing"));
                    case OrphanPane.Row.Left _ -> words(Feather.ARCHIVE, texts.get("orphans.left"));
                });
    }

    private Node orphan(OrphanPane.Row.Of of) {
        Annotation annotation = of.orphan().annotation();
        var number = new Label(texts.get("orphans.number", of.number(), of.total()));
        number.getStyleClass().add("quiet");
        var quote = new WrappedLabel(cut(annotation.anchor().quote().exact()));
        quote.setMinHeight(USE_PREF_SIZE);
        quote.getStyleClass().add("quotation");
        var chips = new ChipLine(texts);
        chips.show(codebook.get().tagsOf(annotation), theme.get());
        chips.setMinHeight(CHIPS);
        var box = new VBox(number, quote, chips);
        if (!annotation.note().isEmpty()) {
            var note = new WrappedLabel(cut(annotation.note()));
            note.setMinHeight(USE_PREF_SIZE);
            note.getStyleClass().add("quiet");
            box.getChildren().add(note);
        }
        box.getStyleClass().add("orphan");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        var put = button(Feather.ARCHIVE, "orphans.leave", () -> leave.accept(annotation.id()));
        var here =
                button(Feather.CROSSHAIR, "orphans.place", () -> requests.place(annotation.id()));
        var line = new HBox(box, here, put);
        line.setAlignment(Pos.BOTTOM_LEFT);
        line.setMinWidth(0);
        return line;
    }

    private Node place(OrphanPane.Row.At row) {
        Place place = row.place();
        String percent = texts.get("orphans.share", Math.floor(place.share() * PERCENT) / PERCENT);
        var share = new Label(percent);
        share.getStyleClass().addAll("quiet", "share");
        share.setMinWidth(USE_PREF_SIZE);
        var words = new Text(line(place.words()));
        words.getStyleClass().add("mark");
        var flow =
                new TextFlow(
                        new Text("… " + line(place.before())),
                        words,
                        new Text(line(place.after()) + " …"));
        flow.getStyleClass().add("snippet");
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        setAccessibleText(texts.get("orphans.spoken", percent, place.words()));
        return row(
                share,
                flow,
                button(Feather.EYE, "orphans.look", () -> requests.look(place.range())),
                button(
                        Feather.CHECK,
                        "orphans.accept",
                        () -> requests.accept(row.annotation(), place.range())));
    }

    private IconButton button(Feather icon, String key, Runnable action) {
        var button = new IconButton(icon, texts.get(key), action);
        button.setFocusTraversable(false);
        return button;
    }

    private Node words(Feather icon, String words) {
        var label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMinWidth(0);
        return row(new FontIcon(icon), label);
    }

    private static HBox row(Node... parts) {
        var row = new HBox(parts);
        row.getStyleClass().addAll("hit", "orphan-place");
        row.setAlignment(Pos.TOP_LEFT);
        row.setMinWidth(0);
        return row;
    }

    private static String line(String text) {
        return cut(text).replaceAll("\\s+", " ");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
