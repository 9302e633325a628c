package lectern.window;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

import lectern.reader.ReaderRequests;
import lectern.text.TextRange;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// What the window does when the reading view asks.
///
/// @param annotating gives what highlights, tags and folds
/// @param menu gives the menu of a right click
/// @param source opens the strip of source fields
/// @param left is told which place a jump leaves
/// @param read runs when one reads elsewhere
record ReaderAnswers(
        Desk desk,
        Supplier<Annotating> annotating,
        Supplier<PassageMenu> menu,
        Runnable source,
        IntConsumer left,
        Runnable read)
        implements ReaderRequests {
    @Override
    public void move(UUID annotationId, TextRange range) {
        desk.edit(project -> project.annotations().move(annotationId, range));
    }

    @Override
    public void unfold(Collection<Integer> blocks) {
        annotating.get().unfold(blocks);
    }

    @Override
    public void chooseTag(UUID annotationId, Bounds screen) {
        annotating.get().choose(screen);
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
        annotating.get().remove(annotationIds);
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
        read.run();
        desk.article().ifPresent(id -> desk.keep(view -> view.reading(id, offset, furthest)));
    }
}
