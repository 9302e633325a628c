package lectern.window;

import lectern.settings.Command;

import java.util.function.BooleanSupplier;

/// The commands that put a list into the place of the article, and the article back.
final class ListCommands {
    private final Desk desk;
    private final Views views;
    private final AnnotationList annotations;
    private final Records records;
    private final OrphanTray tray;

    ListCommands(
            Desk desk, Views views, AnnotationList annotations, Records records, OrphanTray tray) {
        this.desk = desk;
        this.views = views;
        this.annotations = annotations;
        this.records = records;
        this.tray = tray;
    }

    void into(Actions actions) {
        BooleanSupplier open = () -> desk.project().isPresent();
        actions.put(Command.ARTICLE, views::back, open);
        actions.put(Command.ANNOTATIONS, annotations::show, open);
        actions.put(Command.HISTORY, () -> views.show(records.history()), open);
        actions.put(Command.BIN, () -> views.show(records.bin()), open);
        actions.put(Command.ORPHANS, tray::show, tray::hasArticle);
    }
}
