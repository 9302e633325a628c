package lectern.window;

import lectern.settings.Texts;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the window does when the library asks.
///
/// @param importing lets the user choose articles
/// @param copiesShown keeps whether copies are grouped, and whether a story counts once
/// @param source opens the source fields of the article that is read
record LibraryAnswers(
        Texts texts,
        Steps steps,
        Runnable importing,
        Consumer<UUID> show,
        Consumer<UUID> source,
        BiConsumer<Boolean, Boolean> copiesShown)
        implements LibraryPane.Requests {
    @Override
    public void importArticles() {
        importing.run();
    }

    @Override
    public void open(UUID documentId) {
        show.accept(documentId);
    }

    @Override
    public void editSource(UUID documentId) {
        source.accept(documentId);
    }

    @Override
    public void copies(boolean grouped, boolean countedOnce) {
        copiesShown.accept(grouped, countedOnce);
    }

    @Override
    public void remove(List<UUID> documentIds) {
        steps.offering(
                project -> {
                    project.documents().remove(documentIds);
                    return texts.get("library.removed", documentIds.size());
                });
    }
}
