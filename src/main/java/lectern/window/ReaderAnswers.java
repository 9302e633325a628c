package lectern.window;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

import lectern.reader.ReaderRequests;
import lectern.text.TextRange;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Supplier;

/// What the window does when the reading view asks.
///
/// @param notes takes what is written
/// @param annotating gives what highlights, tags and folds
/// @param menu gives the menu of a right click
/// @param source opens the strip of source fields
/// @param left is told which place a jump leaves
/// @param read takes how far an article has been read since it was opened
record ReaderAnswers(
        Desk desk,
        Notes notes,
        Supplier<Annotating> annotating,
        Supplier<PassageMenu> menu,
        Runnable source,
        IntConsumer left,
        ObjDoubleConsumer<UUID> read)
        implements ReaderRequests {
    @Override
    public void move(UUID annotationId, TextRange range) {
        desk.edit(
                project -> {
                    project.annotations().move(annotationId, range);
                    return range;
                },
                _ -> {},
                // What was moved on screen goes back to where it is.
                () -> desk.refresh(List.of(Part.ANNOTATIONS)));
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
    public void note(UUID annotationId, String note, Runnable refused) {
        notes.write(annotationId, note, refused);
    }

    @Override
    public void draft(UUID annotationId, String note) {
        notes.draft(annotationId, note);
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
        desk.article()
                .ifPresent(
                        id -> {
                            read.accept(id, furthest);
                            desk.keep(view -> view.reading(id, offset, furthest));
                        });
    }
}
