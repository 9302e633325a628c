package lectern.window;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.importer.Intake.Outcome;
import lectern.model.Imported;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// What came of an import, file by file: imported, here already, or not read and why.
final class ImportReport extends VBox {
    /// What the report asks of the window.
    interface Requests {
        void open(UUID documentId);

        /// Fills a field of the source with what the text offered.
        void accept(UUID documentId, Imported.Offer offer);

        /// Reads a file again, in another encoding.
        void readAs(Path file, UUID instead, Charset charset);

        void close();
    }

    private final Texts texts;
    private final PaneHeader header;
    private final ListView<Outcome> list = new ListView<>();

    ImportReport(Texts texts, Requests requests) {
        this.texts = texts;
        getStyleClass().addAll("pane", "report");
        header =
                new PaneHeader(
                        texts.get("report.title"),
                        new IconButton(Feather.X, texts.get("report.close"), requests::close));
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(texts.get("report.title"));
        var accepted = new HashSet<ImportReportCell.Accepted>();
        list.setCellFactory(view -> new ImportReportCell(texts, requests, accepted));
        list.setPlaceholder(new EmptyState(Feather.INBOX, texts.get("report.empty")));
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, list);
    }

    /// Shows these outcomes: what needs a look first, in the order of the files otherwise.
    void show(List<Outcome> outcomes) {
        list.getItems()
                .setAll(
                        outcomes.stream()
                                .sorted(Comparator.comparingInt(ImportReport::urgency))
                                .toList());
        list.scrollTo(0);
        header.count(summary(outcomes));
    }

    Node first() {
        return list;
    }

    private static int urgency(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Failed _ -> 0;
            case Outcome.Done done ->
                    done.warnings().isEmpty() && done.guessed().isEmpty() && done.offers().isEmpty()
                            ? 2
                            : 1;
            case Outcome.Duplicate _ -> 3;
        };
    }

    private String summary(List<Outcome> outcomes) {
        return texts.get(
                "report.summary",
                count(outcomes, Outcome.Done.class),
                count(outcomes, Outcome.Duplicate.class),
                count(outcomes, Outcome.Failed.class));
    }

    private static long count(List<Outcome> outcomes, Class<? extends Outcome> kind) {
        return outcomes.stream().filter(kind::isInstance).count();
    }
}
