package lectern.reader;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.model.Annotation;
import lectern.model.Tag;
import lectern.settings.Texts;
import lectern.text.RightToLeft;

import org.kordamp.ikonli.feather.Feather;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// The card of an annotation beside the text: its tags, its note, who made it and when.
final class Card extends VBox {
    private static final PseudoClass UPRIGHT = PseudoClass.getPseudoClass("upright");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int FIRST_WORDS = 80;

    private final Texts texts;
    private final ReaderRequests requests;
    private UUID id;
    private final List<Chip> worn = new ArrayList<>();
    private final FlowPane chips = new FlowPane(4, 4);
    private final Button add;
    private final Button write;
    private final NoteField note;
    private final WrappedLabel quote = WrappedLabel.ofOneLine();
    private final Label footer = new Label();
    private final HBox bottom;
    private final Glow glow = new Glow("card-glow", 1);

    /// @param focus is told when the card is clicked or walked into
    /// @param back gives the focus back to the text
    Card(Texts texts, ReaderRequests requests, UUID id, Consumer<UUID> focus, Runnable back) {
        this.texts = texts;
        this.requests = requests;
        this.id = id;
        getStyleClass().add("card");
        setAccessibleRole(AccessibleRole.NODE);
        note = new NoteField(texts, keeper(), back);
        add = quiet("reader.card.tag");
        add.setOnAction(_ -> requests.chooseTag(this.id, add.localToScreen(add.getLayoutBounds())));
        write = quiet("reader.card.note");
        write.setOnAction(_ -> note.edit());
        quote.getStyleClass().add("card-quote");
        chips.getChildren().addAll(add, write);
        bottom = footer();
        getChildren().addAll(chips, quote, note, bottom, glow);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> focus.accept(this.id));
        focusWithinProperty()
                .addListener(
                        (_, _, has) -> {
                            if (has) {
                                focus.accept(this.id);
                            }
                        });
    }

    private NoteField.Keeper keeper() {
        return new NoteField.Keeper() {
            @Override
            public void keep(String written, Runnable refused) {
                UUID noted = id;
                requests.note(
                        noted,
                        written,
                        () -> {
                            if (noted.equals(id)) {
                                refused.run();
                            }
                        });
            }

            @Override
            public void draft(String written) {
                requests.draft(id, written);
            }
        };
    }

    private Button quiet(String key) {
        var button = new Button(texts.get(key));
        button.getStyleClass().setAll("button", "card-add");
        return button;
    }

    private HBox footer() {
        footer.getStyleClass().add("card-who");
        footer.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(footer, Priority.ALWAYS);
        var remove = Icons.button(Feather.TRASH_2, texts.get("reader.card.remove"), "card-remove");
        remove.setOnAction(_ -> requests.remove(List.of(id)));
        var row = new HBox(footer, remove);
        row.getStyleClass().add("card-bottom");
        return row;
    }

    /// Becomes the card of this annotation: a card that is filled anew costs far less than one that is made.
    void show(Annotation annotation, Shades shades, boolean current) {
        if (!id.equals(annotation.id())) {
            id = annotation.id();
            note.forget();
        }
        pseudoClassStateChanged(CURRENT, current);
        wear(shades.codebook().tagsOf(annotation), shades);
        write.setVisible(annotation.note().isEmpty());
        write.setManaged(annotation.note().isEmpty());
        String first = beginning(annotation.anchor().quote().exact());
        quote.say(first);
        quote.pseudoClassStateChanged(UPRIGHT, RightToLeft.isIn(first));
        note.show(annotation.note());
        footer.setText(
                annotation.author()
                        + texts.get("reader.separator")
                        + texts.date(
                                "date.moment",
                                annotation.created().atZone(ZoneId.systemDefault())));
        setAccessibleText(
                texts.get(
                        "reader.card",
                        Hover.names(annotation, shades.codebook(), texts.get("reader.untagged")),
                        annotation.anchor().quote().exact()));
    }

    private void wear(List<Tag> tags, Shades shades) {
        while (worn.size() > tags.size()) {
            Chip last = worn.removeLast();
            if (last.isFocusWithin()) {
                add.requestFocus();
            }
            chips.getChildren().remove(last);
        }
        for (int i = 0; i < tags.size(); i++) {
            if (i == worn.size()) {
                worn.add(new Chip(texts, tag -> requests.untag(id, tag)));
                chips.getChildren().add(i, worn.get(i));
            }
            worn.get(i).show(tags.get(i), shades.strong(tags.get(i)));
        }
    }

    /// The first words, on one line: what the card shows when it cannot stand beside its passage.
    private static String beginning(String quote) {
        int end = Math.min(quote.length(), FIRST_WORDS);
        return quote.substring(
                        0,
                        lectern.text.Graphemes.isBoundary(quote, end)
                                ? end
                                : lectern.text.Graphemes.previous(quote, end))
                .replaceAll("\\s+", " ");
    }

    void current(boolean is) {
        pseudoClassStateChanged(CURRENT, is);
    }

    /// Stops what moves: the card is laid aside.
    void rest() {
        note.keep();
        glow.rest();
    }

    /// Takes the keyboard, and does not put it where a key would take something away.
    void enter() {
        add.requestFocus();
    }

    /// What the keyboard goes through here: what adds stands before what takes away.
    List<Node> stops() {
        var stops = new ArrayList<Node>(List.of(add, write));
        worn.forEach(chip -> collect(chip, stops));
        collect(note, stops);
        collect(bottom, stops);
        stops.removeIf(node -> !node.isVisible());
        return stops;
    }

    private static void collect(Node node, List<Node> stops) {
        if (node.isVisible() && node.isFocusTraversable()) {
            stops.add(node);
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    void editNote() {
        note.edit();
    }

    boolean isWriting() {
        return note.isEditing();
    }

    /// Whether it must stay although its passage has left the view.
    boolean isBusy() {
        return note.isEditing() || isFocusWithin();
    }

    /// Shows once where it is.
    ///
    /// @param motion whether the sign may fade; else it stands for the same time and is gone
    void glow(boolean motion) {
        glow.show(motion);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        glow.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
