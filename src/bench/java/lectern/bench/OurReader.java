package lectern.bench;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import lectern.model.Annotation;
import lectern.reader.Prepared;
import lectern.reader.ReaderRequests;
import lectern.reader.ReaderView;
import lectern.settings.Texts;
import lectern.settings.Theme;
import lectern.text.TextRange;

import java.lang.reflect.Proxy;
import java.util.Objects;

/// Ours, with its cards or without.
final class OurReader implements Reader {
    final ReaderView view;
    private final Stage stage = new Stage();

    OurReader() {
        this(false);
    }

    /// @param alone whether the text stands alone, without cards, scroll bar and strip
    OurReader(boolean alone) {
        var requests =
                (ReaderRequests)
                        Proxy.newProxyInstance(
                                OurReader.class.getClassLoader(),
                                new Class<?>[] {ReaderRequests.class},
                                (proxy, method, arguments) -> null);
        view = new ReaderView(Texts.english(), requests);
        view.alone(alone);
        var scene = new Scene(view, 1_200, 800);
        // As the window does it: the paper is painted as the scene is cleared, and not once more.
        scene.setFill(Color.web(Theme.PAPER.paper));
        view.setStyle("-fx-background-color: null");
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(ReaderView.class.getResource("/themes/paper.css"))
                                .toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    @Override
    public Runnable opening(Load load) {
        Prepared prepared = Prepared.of(Texts.english(), load.opened());
        return () -> view.open(prepared);
    }

    @Override
    public void close() {
        view.close();
    }

    @Override
    public Runnable adding(Load load, Annotation added) {
        return restoring(load);
    }

    @Override
    public Runnable restoring(Load load) {
        // As the window does it: worked out where the annotations are read.
        var fresh = view.prepare(load.readAgain(), load.codebook);
        return () -> view.annotations(fresh);
    }

    @Override
    public void reveal(Load load, TextRange range) {
        view.going().reveal(range);
    }

    @Override
    public void top() {
        view.going().reveal(new TextRange(0, 1));
    }

    @Override
    public void end(Load load) {
        int length = load.text().length();
        view.going().reveal(new TextRange(length - 1, length));
    }

    @Override
    public Node wheel() {
        return Objects.requireNonNull(view.lookup(".virtual-flow"));
    }

    @Override
    public void hide() {
        stage.hide();
    }
}
