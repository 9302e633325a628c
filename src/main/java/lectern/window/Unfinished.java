package lectern.window;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

import lectern.reader.ReaderView;

/// What is being written or moved in the window: kept before the project goes to which it belongs.
final class Unfinished {
    private final Scene scene;
    private final ReaderView reader;
    private final Notes notes;
    private final ArticlePage page;

    Unfinished(Scene scene, ReaderView reader, Notes notes, ArticlePage page) {
        this.scene = scene;
        this.reader = reader;
        this.notes = notes;
        this.page = page;
    }

    void keep() {
        if (scene.getFocusOwner() instanceof NameField name) {
            name.leave();
        }
        if (scene.getFocusOwner() instanceof TextInputControl) {
            // A field keeps what is written when it loses the focus.
            scene.getRoot().requestFocus();
        }
        page.closeStrip();
        reader.keep();
        notes.again();
    }
}
