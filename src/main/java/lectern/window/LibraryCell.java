package lectern.window;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.model.Copy;
import lectern.model.DocumentInfo;
import lectern.model.Source;
import lectern.reader.Explanation;
import lectern.reader.WrappedLabel;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// One article: its title in at most two lines; where it comes from and how far one is with it.
final class LibraryCell extends ListCell<DocumentInfo> {
    /// Two lines of title, one of source, and 8 above and below. All rows are as high: the list stays exact.
    static final double HEIGHT = 72;

    private static final double TITLE = 36;
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");
    private static final PseudoClass COPY = PseudoClass.getPseudoClass("copy");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Texts texts;
    private final Predicate<UUID> opened;
    private final BooleanSupplier grouped;
    private final WrappedLabel title = new WrappedLabel();
    private final WrappedLabel source = WrappedLabel.ofOneLine();
    private final Label count = new Label();
    private final Label read = new Label();
    private final Label orphans = new Label();
    private final Label copy = new Label();
    private final VBox box;

    /// @param grouped whether copies stand under their original
    LibraryCell(Texts texts, Predicate<UUID> opened, BooleanSupplier grouped, Consumer<UUID> open) {
        this.grouped = grouped;
        this.texts = texts;
        this.opened = opened;
        title.setMaxHeight(TITLE);
        title.getStyleClass().add("article-title");
        source.getStyleClass().addAll("quiet", "article-source");
        source.setMinWidth(0);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        for (Label fact : new Label[] {copy, orphans, count, read}) {
            fact.getStyleClass().add("quiet");
            fact.setMinWidth(USE_PREF_SIZE);
        }
        copy.setGraphic(new FontIcon(Feather.COPY));
        orphans.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        count.setGraphic(new FontIcon(Feather.EDIT_3));
        var facts = new HBox(source, copy, orphans, count, read);
        facts.getStyleClass().add("facts");
        facts.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(title, facts);
        box.getStyleClass().add("article");
        // Short or long, titles begin at one height.
        setAlignment(Pos.TOP_LEFT);
        box.setMinWidth(0);
        // Narrower than the list, always: a long title must wrap, not scroll.
        setPrefWidth(0);
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY
                            && event.isStillSincePress()
                            && !event.isShiftDown()
                            && !event.isShortcutDown()
                            && getItem() != null) {
                        open.accept(getItem().id());
                    }
                });
    }

    @Override
    protected void updateItem(DocumentInfo item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(OPENED, item != null && opened.test(item.id()));
        if (empty || item == null) {
            setGraphic(null);
            Explanation.remove(this);
            setAccessibleText(null);
            return;
        }
        title.say(item.source().title());
        String from = from(item.source());
        source.say(from);
        source.pseudoClassStateChanged(MISSING, item.source().isMissing());
        count.setText(texts.get("library.number", item.annotations()));
        show(count, item.annotations() > 0);
        copy.setText(item.copy().map(this::share).orElse(""));
        show(copy, item.copy().isPresent());
        pseudoClassStateChanged(COPY, item.copy().isPresent() && grouped.getAsBoolean());
        orphans.setText(texts.get("library.number", item.orphans()));
        show(orphans, item.orphans() > 0);
        read.setText(texts.get("library.read", item.read()));
        show(read, item.read() > 0);
        String words =
                texts.get(
                                "library.article",
                                item.source().title(),
                                from,
                                item.annotations(),
                                item.read(),
                                item.orphans())
                        + item.copy().map(this::copyOf).orElse("");
        Explanation.put(this, words);
        setAccessibleText(words);
        setGraphic(box);
    }

    private String share(Copy found) {
        return texts.get("library.copy", found.percent());
    }

    private String copyOf(Copy found) {
        return texts.get("library.copy.of", found.percent(), found.title());
    }

    private String from(Source source) {
        if (!source.publisher().isEmpty()) {
            return source.publisher();
        }
        if (!source.author().isEmpty()) {
            return source.author();
        }
        return source.isMissing() ? texts.get("library.missing") : source.url();
    }

    private static void show(Label label, boolean visible) {
        label.setVisible(visible);
        label.setManaged(visible);
    }
}
