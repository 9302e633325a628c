package lectern.window;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import lectern.model.Tag;
import lectern.reader.ReaderView;
import lectern.settings.Command;
import lectern.settings.Keys;
import lectern.settings.Texts;
import lectern.settings.Theme;

import java.util.ArrayList;
import java.util.List;

/// The menu of a right click on the text: the tags that have a digit, for the passage that is selected or has the focus, what
/// else can be done with it, and what can be done with its lines. Only what can be done now stands there, with its key.
final class PassageMenu {
    private final Texts texts;
    private final CurrentKeys keys;
    private final Actions actions;
    private final Annotating annotating;
    private final ReaderView reader;
    private final ObservableValue<Theme> theme;
    private final ContextMenu menu = new ContextMenu();

    PassageMenu(
            Texts texts,
            CurrentKeys keys,
            Actions actions,
            Annotating annotating,
            ReaderView reader,
            ObservableValue<Theme> theme) {
        this.texts = texts;
        this.keys = keys;
        this.actions = actions;
        this.annotating = annotating;
        this.reader = reader;
        this.theme = theme;
    }

    /// @param fold the blocks that can be folded there
    /// @param back the folded blocks that can be put back there
    void open(Point2D screen, List<Integer> fold, List<Integer> back) {
        boolean selected = reader.selectionProperty().get().isPresent();
        var items = new ArrayList<MenuItem>();
        if (annotating.hasTarget()) {
            annotating.digits().forEach(tag -> items.add(item(tag)));
            add(items, Command.TAG, Command.TAG.text());
        }
        if (selected) {
            add(items, Command.HIGHLIGHT, "passage.highlight");
        } else {
            part(items);
            add(items, Command.NOTE, "passage.note");
            add(items, Command.MOVE_ENDS, "passage.ends");
            add(items, Command.REMOVE, "passage.remove");
            part(items);
            add(items, Command.SELECT_SENTENCE, "passage.sentence");
        }
        part(items);
        if (annotating.hasTarget()) {
            add(items, Command.COPY, Command.COPY.text());
            add(items, Command.COPY_WITH_SOURCE, Command.COPY_WITH_SOURCE.text());
            part(items);
        }
        if (!fold.isEmpty()) {
            items.add(item("passage.fold", () -> annotating.fold(fold)));
        }
        if (!back.isEmpty()) {
            items.add(item("passage.back", () -> annotating.unfold(back)));
        }
        menu.getItems().setAll(items);
        menu.show(reader, screen.getX(), screen.getY());
    }

    private static void part(List<MenuItem> items) {
        if (!items.isEmpty() && !(items.getLast() instanceof SeparatorMenuItem)) {
            items.add(new SeparatorMenuItem());
        }
    }

    /// Adds a command, unless it cannot be done now.
    private void add(List<MenuItem> items, Command command, String words) {
        actions.of(command)
                .filter(action -> action.possible().getAsBoolean())
                .ifPresent(
                        action -> {
                            var item = item(words, action.run());
                            keys.map().get().keys(command).stream()
                                    .findFirst()
                                    .ifPresent(
                                            key -> item.setAccelerator(new ShownKeys(key, texts)));
                            items.add(item);
                        });
    }

    private MenuItem item(String words, Runnable act) {
        var item = new MenuItem(texts.get(words));
        item.setId(words);
        item.setOnAction(_ -> act.run());
        return item;
    }

    private MenuItem item(Tag tag) {
        var item = new CheckMenuItem(tag.name());
        item.setMnemonicParsing(false);
        item.setGraphic(TagChip.dot(tag.colour(), theme.getValue()));
        item.setSelected(annotating.isOn(tag.id()));
        item.setAccelerator(new ShownKeys(Keys.of(String.valueOf(tag.key())), texts));
        item.setOnAction(_ -> annotating.tag(tag.id()));
        return item;
    }
}
