package lectern.bench;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import lectern.Fx;
import lectern.importer.Importers;
import lectern.model.Anchor;
import lectern.model.Annotation;
import lectern.model.Claim;
import lectern.model.Codebook;
import lectern.model.Ids;
import lectern.model.Imported;
import lectern.model.Tag;
import lectern.model.Tagging;
import lectern.reader.Opened;
import lectern.reader.ReaderRequests;
import lectern.reader.ReaderView;
import lectern.settings.Texts;
import lectern.text.TextRange;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The reading view with a very long article full of highlights: until it is painted, and until one more is.
final class LargeArticle implements Measurement {
    private static final int CHARACTERS = 1_000_000;
    private static final int HIGHLIGHTS = 5_000;
    private static final Tag TAG = new Tag(Ids.next(), null, "deterrence", "sky", "", '1', 0);
    private static final Codebook CODEBOOK = new Codebook(List.of(TAG));

    @Override
    public String name() {
        return "Reading view: 1M characters, 5,000 highlights";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        Imported article =
                Importers.standard().pasted(articles.text(1, CHARACTERS), Optional.empty());
        var highlights = new ArrayList<Annotation>();
        for (int i = 0; i < HIGHLIGHTS; i++) {
            highlights.add(highlight(article, (int) ((long) i * (CHARACTERS - 300) / HIGHLIGHTS)));
        }
        ReaderView view = shown();
        try {
            Timing open =
                    Timing.of(
                            2, 11, round -> painted(() -> view.open(opened(article, highlights))));
            Timing add =
                    Timing.of(
                            5,
                            31,
                            round -> {
                                highlights.add(highlight(article, 400 + 7 * round));
                                var all = List.copyOf(highlights);
                                painted(() -> view.annotations(all, CODEBOOK));
                            });
            Timing pulse = Timing.of(2, 21, round -> painted(() -> {}));
            return List.of(
                    "open until painted: " + open,
                    "one more highlight until painted: " + add,
                    "a pulse without any work, within both: " + pulse);
        } finally {
            Fx.run(() -> view.getScene().getWindow().hide());
        }
    }

    private static ReaderView shown() {
        var requests =
                (ReaderRequests)
                        Proxy.newProxyInstance(
                                LargeArticle.class.getClassLoader(),
                                new Class<?>[] {ReaderRequests.class},
                                (proxy, method, arguments) -> null);
        return Fx.call(
                () -> {
                    var view = new ReaderView(Texts.english(), requests);
                    var stage = new Stage();
                    var scene = new Scene(view, 900, 800);
                    scene.getStylesheets()
                            .add(
                                    Objects.requireNonNull(
                                                    ReaderView.class.getResource(
                                                            "/themes/paper.css"))
                                            .toExternalForm());
                    stage.setScene(scene);
                    stage.show();
                    return view;
                });
    }

    /// Runs the work on the FX thread and waits until two pulses have painted what came of it.
    private static void painted(Runnable work) {
        Platform.runLater(work);
        Fx.pulses(2);
    }

    private static Opened opened(Imported article, List<Annotation> highlights) {
        return new Opened(
                article.document().source(),
                article.revision(),
                new int[article.revision().blocks().size()],
                article.folds(),
                List.copyOf(highlights),
                CODEBOOK,
                0);
    }

    private static Annotation highlight(Imported article, int start) {
        return new Annotation(
                Ids.next(),
                article.document().id(),
                Anchor.of(article.revision(), new TextRange(start, start + 120)),
                List.of(new Tagging(TAG.id())),
                "",
                Claim.NONE,
                "me",
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
