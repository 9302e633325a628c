package lectern.window;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.util.Optional;

/// Takes articles that are dropped anywhere on the window: files, folders, text, pieces of a web page.
final class Drops {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final Importing importing;

    Drops(Importing importing) {
        this.importing = importing;
    }

    void listen(Node window) {
        window.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (isFromOutside(event)) {
                        event.acceptTransferModes(TransferMode.COPY);
                        window.pseudoClassStateChanged(TARGET, true);
                        event.consume();
                    }
                });
        window.addEventHandler(
                DragEvent.DRAG_EXITED, event -> window.pseudoClassStateChanged(TARGET, false));
        window.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    window.pseudoClassStateChanged(TARGET, false);
                    if (isFromOutside(event)) {
                        take(event.getDragboard());
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }

    private static boolean isFromOutside(DragEvent event) {
        var board = event.getDragboard();
        return event.getGestureSource() == null && (board.hasFiles() || board.hasString());
    }

    private void take(Dragboard board) {
        if (board.hasFiles()) {
            importing.files(board.getFiles().stream().map(File::toPath).toList());
        } else {
            importing.text(
                    board.getString(),
                    Optional.ofNullable(board.hasHtml() ? board.getHtml() : null));
        }
    }
}
