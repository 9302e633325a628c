package lectern.window;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import lectern.project.Project;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What stands in the middle: the reader, or a list that takes its place until Escape.
final class Views {
    /// A list that takes the place of the reader.
    ///
    /// @param loader loads it, on the reading lane, and gives what shows it
    /// @param focus gives it the focus
    record View(Node node, Function<Project, Runnable> loader, Runnable focus) {}

    private final Desk desk;
    private final Consumer<Node> place;
    private final Runnable focus;
    private Optional<View> shown = Optional.empty();
    private Node base;

    /// @param place puts a node into the middle
    /// @param focus gives the focus to what stands there when no list does
    /// @param base what stands there when no list does
    Views(Desk desk, Consumer<Node> place, Runnable focus, Node base) {
        this.desk = desk;
        this.place = place;
        this.focus = focus;
        this.base = base;
        desk.show(
                Part.VIEW,
                project -> shown.map(view -> view.loader().apply(project)).orElse(() -> {}));
    }

    /// Whether the reader, or what stands for it, is shown.
    boolean isBase() {
        return shown.isEmpty();
    }

    boolean shows(View view) {
        return shown.filter(view::equals).isPresent();
    }

    /// Changes what stands in the middle when no list does.
    void base(Node node) {
        base = node;
        if (shown.isEmpty()) {
            place.accept(node);
        }
    }

    /// Shows a list, loaded anew.
    void show(View view) {
        shown = Optional.of(view);
        place.accept(view.node());
        desk.refresh(java.util.Set.of(Part.VIEW));
        view.focus().run();
    }

    /// Goes back to the reader.
    void back() {
        shown = Optional.empty();
        place.accept(base);
        focus.run();
    }

    /// Escape goes back, unless something in the list takes it.
    void listen(Node middle) {
        middle.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && shown.isPresent()) {
                        event.consume();
                        back();
                    }
                });
    }
}
