package lectern.window;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.model.Imported.Field;
import lectern.model.Imported.Offer;
import lectern.model.PartialDate;
import lectern.model.Source;
import lectern.settings.Texts;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The strip above the text in which one says where an article comes from. Whoever leaves it keeps what was typed; only its button
/// *Cancel* drops it.
final class SourceStrip extends VBox {
    /// What the strip asks of the window.
    interface Requests {
        void save(Source source);

        void leave();
    }

    /// Narrower than this the fields stand in two columns.
    private static final double WIDE = 620;

    private static final List<Field> FIELDS =
            List.of(Field.TITLE, Field.AUTHOR, Field.PUBLISHER, Field.PUBLISHED, Field.URL);

    private final Texts texts;
    private final Requests requests;
    private final Map<Field, TextField> inputs = new EnumMap<>(Field.class);
    private final Map<Field, VBox> boxes = new EnumMap<>(Field.class);
    private final Map<Field, FieldName> names = new EnumMap<>(Field.class);
    private final Completion authors;
    private final Completion publishers;
    private final GridPane grid = new GridPane();
    private final FlowPane offers = new FlowPane();
    private final Label fault = new Label();
    private Source source = Source.titled("");

    SourceStrip(Texts texts, Requests requests) {
        this.texts = texts;
        this.requests = requests;
        getStyleClass().add("source-strip");
        for (Field field : FIELDS) {
            var input = new TextField();
            var name = new FieldName(texts, texts.get(key(field)), input);
            input.setMinWidth(0);
            input.textProperty().addListener(seen -> check(field));
            var box = new VBox(name, input);
            box.getStyleClass().add("source-field");
            inputs.put(field, input);
            boxes.put(field, box);
            names.put(field, name);
        }
        input(Field.PUBLISHED).setPromptText(texts.get("source.published.prompt"));
        input(Field.PUBLISHED)
                .focusedProperty()
                .addListener((seen, before, focused) -> tidyDate(focused));
        authors = new Completion(input(Field.AUTHOR));
        publishers = new Completion(input(Field.PUBLISHER));
        offers.getStyleClass().add("offers");
        fault.getStyleClass().add("fault");
        fault.setWrapText(true);
        fault.setMinWidth(0);
        fault.setMinHeight(USE_PREF_SIZE);
        fault.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(fault, Priority.ALWAYS);
        var leave = new Button(texts.get("sheet.leave"));
        leave.setOnAction(event -> cancel());
        var save = new Button(texts.get("sheet.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(event -> save());
        leave.setMinWidth(USE_PREF_SIZE);
        save.setMinWidth(USE_PREF_SIZE);
        var end = new HBox(fault, leave, save);
        end.getStyleClass().add("sheet-buttons");
        end.setAlignment(Pos.CENTER_RIGHT);
        grid.getStyleClass().add("source-grid");
        getChildren().addAll(grid, offers, end);
        widthProperty().addListener((seen, before, now) -> arrange(now.doubleValue() >= WIDE));
        arrange(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static String key(Field field) {
        return "source." + field.name().toLowerCase(Locale.ROOT);
    }

    private TextField input(Field field) {
        return java.util.Objects.requireNonNull(inputs.get(field));
    }

    /// Opens with these values; the first field that is empty gets the focus.
    ///
    /// @param found what the import has found without being sure
    /// @param confidence how sure the import was of what stands in a field, in percent
    /// @param usedAuthors authors of other articles, the most used first
    void open(
            Source now,
            List<Offer> found,
            Map<String, Integer> confidence,
            List<String> usedAuthors,
            List<String> usedPublishers) {
        source = now;
        authors.values(usedAuthors);
        publishers.values(usedPublishers);
        fill();
        names.forEach(
                (field, name) ->
                        name.show(
                                Optional.ofNullable(
                                        confidence.get(field.name().toLowerCase(Locale.ROOT)))));
        offers.getChildren().setAll(found.stream().map(this::shown).toList());
        if (found.stream().anyMatch(offer -> offer.field() != Field.NOTE)) {
            var unsure = new Label(texts.get("source.unsure"));
            unsure.getStyleClass().addAll("quiet", "unsure");
            offers.getChildren().addFirst(unsure);
        }
        offers.setManaged(!offers.getChildren().isEmpty());
        var first =
                FIELDS.stream()
                        .map(this::input)
                        .filter(field -> field.getText().isEmpty())
                        .findFirst()
                        .orElse(input(Field.AUTHOR));
        first.requestFocus();
        first.end();
    }

    private void fill() {
        input(Field.TITLE).setText(source.title());
        authors.fill(source.author());
        publishers.fill(source.publisher());
        input(Field.PUBLISHED).setText(source.published().map(PartialDate::toString).orElse(""));
        input(Field.URL).setText(source.url());
    }

    private void cancel() {
        fill();
        requests.leave();
    }

    private Node shown(Offer offer) {
        return offer.field() == Field.NOTE ? note(offer.value()) : offer(offer);
    }

    /// What the text itself says about its sources: it has no field, and helps to fill the others.
    private Node note(String words) {
        var note = new Label(texts.get("source.note", words));
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        note.setMaxWidth(2 * WIDE);
        return note;
    }

    private Node offer(Offer offer) {
        var button =
                new Button(texts.get("source.offer", texts.get(key(offer.field())), offer.value()));
        button.getStyleClass().add("offer");
        button.setMnemonicParsing(false);
        button.setMaxWidth(WIDE);
        button.setOnAction(
                event -> {
                    switch (offer.field()) {
                        case AUTHOR -> authors.fill(offer.value());
                        case PUBLISHER -> publishers.fill(offer.value());
                        case TITLE, PUBLISHED, URL, NOTE ->
                                input(offer.field()).setText(offer.value());
                    }
                    input(offer.field()).requestFocus();
                    input(offer.field()).end();
                    offers.getChildren().remove(button);
                    if (offers.lookup(".offer") == null) {
                        offers.getChildren()
                                .removeIf(node -> node.getStyleClass().contains("unsure"));
                    }
                    offers.setManaged(!offers.getChildren().isEmpty());
                });
        return button;
    }

    private void arrange(boolean wide) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (double percent : wide ? new double[] {26, 26, 18, 30} : new double[] {50, 50}) {
            var column = new javafx.scene.layout.ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        int columns = wide ? 4 : 2;
        grid.add(boxes.get(Field.TITLE), 0, 0, columns, 1);
        for (int i = 1; i < FIELDS.size(); i++) {
            grid.add(boxes.get(FIELDS.get(i)), (i - 1) % columns, 1 + (i - 1) / columns);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            requests.leave();
        }
    }

    private Optional<PartialDate> date() {
        return TypedDate.parse(input(Field.PUBLISHED).getText());
    }

    /// A date that was understood is written as it will be kept, when its field is left.
    private void tidyDate(boolean focused) {
        if (!focused) {
            date().ifPresent(date -> input(Field.PUBLISHED).setText(date.toString()));
            check(Field.PUBLISHED);
        }
    }

    /// What keeps the strip from being saved, or empty.
    private String wrong(Field field) {
        String text = input(field).getText().strip();
        return switch (field) {
            case TITLE -> text.isEmpty() ? texts.get("source.title.needed") : "";
            case PUBLISHED ->
                    text.isEmpty() || date().isPresent()
                            ? ""
                            : texts.get("source.published.wrong", text);
            case AUTHOR, PUBLISHER, URL, NOTE -> "";
        };
    }

    private void check(Field changed) {
        // While a date is being typed it is not wrong yet; but what was wrong and is mended, is
        // mended at once.
        String words = wrong(changed);
        boolean typing = changed == Field.PUBLISHED && input(changed).isFocused();
        if (words.isEmpty() || !typing) {
            mark(changed, words);
        }
    }

    private void mark(Field field, String words) {
        input(field)
                .pseudoClassStateChanged(
                        javafx.css.PseudoClass.getPseudoClass("danger"), !words.isEmpty());
        fault.setText(words);
    }

    private void save() {
        for (Field field : FIELDS) {
            String words = wrong(field);
            if (!words.isEmpty()) {
                mark(field, words);
                input(field).requestFocus();
                return;
            }
        }
        requests.leave();
    }

    /// Saves what was typed, save for what cannot be kept.
    ///
    /// @return why something cannot be kept; else empty
    String keep() {
        var typed =
                source.withAuthor(text(Field.AUTHOR))
                        .withPublisher(text(Field.PUBLISHER))
                        .withUrl(text(Field.URL));
        if (wrong(Field.TITLE).isEmpty()) {
            typed = typed.withTitle(text(Field.TITLE));
        }
        if (wrong(Field.PUBLISHED).isEmpty()) {
            typed = typed.withPublished(date());
        }
        if (!typed.equals(source)) {
            source = typed;
            requests.save(typed);
        }
        return FIELDS.stream()
                .map(this::wrong)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String text(Field field) {
        return input(field).getText().strip();
    }
}
