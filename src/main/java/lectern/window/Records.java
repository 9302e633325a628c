package lectern.window;

import lectern.model.BinItem;
import lectern.project.Project;
import lectern.settings.Texts;
import lectern.window.Views.View;

import java.time.InstantSource;
import java.time.ZoneId;

/// What the project keeps of itself: the history of what was done, and the bin.
final class Records {
    /// How many steps the history shows.
    private static final int MOST = 1000;

    private final InstantSource clock;
    private final HistoryPane history;
    private final BinPane bin;
    private final View historyView;
    private final View binView;

    Records(Texts texts, Desk desk, Views views, Steps steps, InstantSource clock) {
        this.clock = clock;
        var when = new When(texts, ZoneId.systemDefault());
        history =
                new HistoryPane(
                        texts,
                        when,
                        new HistoryPane.Requests() {
                            @Override
                            public void undo() {
                                steps.undo();
                            }

                            @Override
                            public void redo() {
                                steps.redo();
                            }

                            @Override
                            public void leave() {
                                views.back();
                            }
                        });
        bin =
                new BinPane(
                        texts,
                        when,
                        new BinPane.Requests() {
                            @Override
                            public void restore(BinItem item) {
                                desk.edit(project -> project.bin().restore(item));
                            }

                            @Override
                            public void empty() {
                                desk.edit(project -> project.bin().empty());
                            }

                            @Override
                            public void leave() {
                                views.back();
                            }
                        });
        historyView = new View(history, this::loadHistory, history.first()::requestFocus);
        binView = new View(bin, this::loadBin, bin.first()::requestFocus);
    }

    View history() {
        return historyView;
    }

    View bin() {
        return binView;
    }

    private Runnable loadHistory(Project project) {
        var steps = project.history().steps(MOST);
        var undo = project.history().nextUndo();
        var redo = project.history().nextRedo();
        return () -> history.show(steps, undo, redo, clock.instant());
    }

    private Runnable loadBin(Project project) {
        var items = project.bin().items();
        return () -> bin.show(items, clock.instant());
    }
}
