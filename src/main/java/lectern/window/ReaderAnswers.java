package lectern.window;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

import lectern.project.Project;
import lectern.reader.ReaderRequests;
import lectern.text.TextRange;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// What the window does when the reading view asks.
///
/// @param removing removes annotations and offers to undo that
/// @param choose opens the popup of tags for an annotation
/// @param menu gives the menu of a right click
/// @param source opens the strip of source fields
/// @param left is told which place a jump leaves
/// @param read is told the first character in view after scrolling
record ReaderAnswers(
        Desk desk,
        Consumer<List<UUID>> removing,
        BiConsumer<UUID, Bounds> choose,
        Supplier<PassageMenu> menu,
        Runnable source,
        IntConsumer left,
        IntConsumer read)
        implements ReaderRequests {
    @Override
    public void move(UUID annotationId, TextRange range) {
        desk.edit(project -> project.annotations().move(annotationId, range));
    }

    @Override
    public void unfold(Collection<Integer> blocks) {
        onArticle((project, id) -> project.documents().unfold(id, blocks));
    }

    @Override
    public void chooseTag(UUID annotationId, Bounds screen) {
        choose.accept(annotationId, screen);
    }

    @Override
    public void untag(UUID annotationId, UUID tagId) {
        desk.edit(project -> project.annotations().untag(annotationId, tagId));
    }

    @Override
    public void note(UUID annotationId, String note) {
        desk.edit(project -> project.annotations().note(annotationId, note));
    }

    @Override
    public void remove(List<UUID> annotationIds) {
        removing.accept(annotationIds);
    }

    @Override
    public void menu(Point2D screen, List<Integer> fold, List<Integer> back) {
        menu.get().open(screen, fold, back);
    }

    @Override
    public void editSource() {
        source.run();
    }

    @Override
    public void leaving(int offset) {
        left.accept(offset);
    }

    @Override
    public void reading(int offset, double furthest) {
        read.accept(offset);
        onArticle((project, id) -> project.viewState().reading(id, offset, furthest));
    }

    private void onArticle(BiConsumer<Project, UUID> edit) {
        desk.article().ifPresent(id -> desk.edit(project -> edit.accept(project, id)));
    }
}
