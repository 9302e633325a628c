package lectern.window;

import java.util.Optional;
import java.util.UUID;

/// Back and forward through the places that jumps have left, also in other articles.
final class Jumps {
    /// @param offset of the first character in view
    private record Place(UUID documentId, int offset) {}

    private final Reading reading;
    private final Desk desk;
    private final Trail<Place> trail = new Trail<>();
    private boolean walking;

    Jumps(Desk desk, Reading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    /// A jump within the article leaves this place.
    void left(int offset) {
        if (!walking) {
            desk.article().ifPresent(id -> trail.leave(new Place(id, offset)));
        }
    }

    /// Another article takes the place of the one that is read.
    void leaveArticle() {
        here().filter(_ -> !walking).ifPresent(trail::leave);
    }

    boolean canGoBack() {
        return reading.isOpen() && trail.canGoBack();
    }

    boolean canGoForward() {
        return reading.isOpen() && trail.canGoForward();
    }

    void back() {
        here().flatMap(trail::back).ifPresent(this::go);
    }

    void forward() {
        here().flatMap(trail::forward).ifPresent(this::go);
    }

    void clear() {
        trail.clear();
    }

    private Optional<Place> here() {
        return reading.isOpen()
                ? desk.article().map(id -> new Place(id, reading.view().going().firstInView()))
                : Optional.empty();
    }

    private void go(Place place) {
        walking = true;
        reading.open(place.documentId(), () -> reading.view().going().top(place.offset()));
        walking = false;
    }
}
