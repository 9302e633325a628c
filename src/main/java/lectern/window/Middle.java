package lectern.window;

import javafx.scene.Node;

/// What the middle of the window holds while no list stands there: the article that is read, else a blank that says what to do
/// next.
final class Middle {
    private final MainWindow window;
    private final Desk desk;
    private final Reading reading;
    private final ArticlePage page;
    private final Blanks blanks;

    Middle(MainWindow window, Desk desk, Reading reading, ArticlePage page, Blanks blanks) {
        this.window = window;
        this.desk = desk;
        this.reading = reading;
        this.page = page;
        this.blanks = blanks;
    }

    Node now() {
        return reading.isOpen() ? page : blanks.now(desk.project().isPresent());
    }

    /// Gives it the focus.
    void focus() {
        if (reading.isOpen()) {
            reading.view().requestFocus();
        } else {
            window.focusMiddle();
        }
    }
}
