package lectern.reader;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

import lectern.settings.Texts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The menu of a right click on the text.
final class PageMenu {
    private final Texts texts;
    private final ReaderView view;
    private final ReaderRequests requests;
    private final ContextMenu menu = new ContextMenu();

    PageMenu(Texts texts, ReaderView view, ReaderRequests requests) {
        this.texts = texts;
        this.view = view;
        this.requests = requests;
    }

    /// @param annotation the innermost one under the mouse
    /// @param fold the blocks that can be folded there
    /// @param back the folded blocks that can be put back there
    void show(
            ContextMenuEvent event,
            Optional<UUID> annotation,
            List<Integer> fold,
            List<Integer> back) {
        menu.getItems().setAll(item("reader.menu.copy", view::copy));
        annotation.ifPresent(
                id ->
                        menu.getItems()
                                .addAll(
                                        new SeparatorMenuItem(),
                                        item(
                                                "reader.menu.tag",
                                                () ->
                                                        view.passageOnScreen(id)
                                                                .ifPresent(
                                                                        at ->
                                                                                requests.chooseTag(
                                                                                        id, at))),
                                        item("reader.menu.note", view::editNote),
                                        item("reader.menu.ends", view::editEnds),
                                        item(
                                                "reader.menu.remove",
                                                () -> requests.remove(List.of(id)))));
        if (!fold.isEmpty() || !back.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        if (!fold.isEmpty()) {
            menu.getItems().add(item("reader.menu.fold", () -> requests.fold(fold)));
        }
        if (!back.isEmpty()) {
            menu.getItems().add(item("reader.menu.back", () -> requests.unfold(back)));
        }
        menu.show(view, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> act.run());
        return item;
    }
}
