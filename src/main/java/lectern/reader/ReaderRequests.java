package lectern.reader;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

import lectern.text.TextRange;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What the reading view asks of the window: it shows, the window does. Called on the FX thread.
///
/// Ranges are UTF-16 positions in the revision's text, folds included.
public interface ReaderRequests {
    /// The ends of a highlight were moved, by mouse or by keyboard.
    void move(UUID annotationId, TextRange range);

    void unfold(Collection<Integer> blocks);

    /// A tag is wanted for this annotation: open the tag popup there.
    void chooseTag(UUID annotationId, Bounds screen);

    void untag(UUID annotationId, UUID tagId);

    /// A note was written.
    ///
    /// @param refused runs if it could not be kept
    void note(UUID annotationId, String note, Runnable refused);

    /// A note is being written, and so much stands there by now.
    void draft(UUID annotationId, String note);

    void remove(List<UUID> annotationIds);

    /// A menu is wanted for the passage that is selected or has the focus, and for the lines there.
    ///
    /// @param screen where
    /// @param fold the blocks that can be folded there
    /// @param back the folded blocks that can be put back there
    void menu(Point2D screen, List<Integer> fold, List<Integer> back);

    /// The source line was clicked: open the strip of source fields.
    void editSource();

    /// A jump is about to leave this place for one that is not in view.
    ///
    /// @param offset of the first character in view
    void leaving(int offset);

    /// Another character is the first in view, or more has been read; called a little after scrolling has stopped.
    ///
    /// @param read fraction of the text that has been read since it was opened, 0 to 1: up to the end of what came into view by
    ///     reading on, or stayed there for some seconds after a jump
    void reading(int offset, double read);
}
