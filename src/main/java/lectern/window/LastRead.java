package lectern.window;

import lectern.model.DocumentInfo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Which article of a project was read last.
final class LastRead {
    /// Under which a project keeps it.
    private static final String KEY = "article";

    private final Desk desk;
    private Optional<UUID> shown = Optional.empty();

    LastRead(Desk desk) {
        this.desk = desk;
    }

    void remember(UUID documentId) {
        shown = Optional.of(documentId);
        desk.keep(view -> view.put(KEY, documentId.toString()));
    }

    /// Finds it again among these articles, if it went while it was read, since its import was undone or it was removed, and has
    /// come back.
    void again(List<DocumentInfo> articles, Consumer<UUID> found) {
        if (desk.article().isEmpty()) {
            shown.filter(id -> articles.stream().anyMatch(info -> info.id().equals(id)))
                    .ifPresent(found);
        }
    }

    /// Finds it in a project that was opened.
    ///
    /// @param orFirst whether a project that was never read gives the article on top of the library
    /// @param found takes it, if it is still there and no other is open by then
    /// @param none runs if there is nothing to take
    void find(boolean orFirst, Consumer<UUID> found, Runnable none) {
        shown = Optional.empty();
        desk.load(
                project ->
                        project.viewState()
                                .get(KEY)
                                .map(UUID::fromString)
                                .filter(id -> project.documents().info(id).isPresent())
                                .or(
                                        () ->
                                                project.documents().list().stream()
                                                        .filter(info -> orFirst)
                                                        .map(DocumentInfo::id)
                                                        .findFirst()),
                last -> last.filter(id -> desk.article().isEmpty()).ifPresentOrElse(found, none));
    }
}
