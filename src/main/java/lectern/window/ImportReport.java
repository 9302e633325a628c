package lectern.window;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import lectern.importer.Intake.Outcome;
import lectern.model.Imported;
import lectern.model.Reanchored;
import lectern.project.Project;
import lectern.settings.Texts;

import org.kordamp.ikonli.feather.Feather;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// What came of an import, file by file: imported, here already, or not read and why.
final class ImportReport extends VBox {
    /// What the report asks of the window.
    interface Requests {
        void open(UUID documentId);

        /// Fills a field of the source with what the text offered.
        void accept(UUID documentId, Imported.Offer offer);

        /// Reads a file again, in another encoding.
        void readAs(Path file, UUID instead, Charset charset);

        /// Moves a copy to the bin.
        void skip(UUID documentId);

        /// Takes a copy out of the bin.
        void restore(UUID documentId);

        /// Makes the text of a copy the newest one of its original.
        ///
        /// @param done takes what became of the highlights
        void revise(UUID original, UUID documentId, Consumer<Reanchored> done);

        void close();
    }

    private final Texts texts;
    private final PaneHeader header;
    private final ListView<Outcome> list = new ListView<>();
    private final Requests requests;
    private final CopyChoices choices;

    ImportReport(Texts texts, Requests requests) {
        this.texts = texts;
        this.requests = requests;
        choices = new CopyChoices(texts, requests, list::refresh);
        getStyleClass().addAll("pane", "report");
        header =
                new PaneHeader(
                        texts.get("report.title"),
                        new IconButton(Feather.X, texts.get("report.close"), requests::close));
        list.getStyleClass().add("edge-to-edge");
        list.setAccessibleText(texts.get("report.title"));
        var accepted = new HashSet<ImportReportCell.Accepted>();
        list.setCellFactory(view -> new ImportReportCell(texts, requests, choices, accepted));
        list.setPlaceholder(new EmptyState(Feather.INBOX, texts.get("report.empty")));
        new KeyTable()
                .on("Enter", this::open)
                .on("K", () -> onCopy(choices::keep))
                .on("R", () -> onCopy(choices::revise))
                .on("S", () -> onCopy(choices::skip))
                .install(list);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, list);
    }

    private void open() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case Outcome.Done done when choices.isSkipped(done) ->
                    requests.restore(done.documentId());
            case Outcome.Done done -> requests.open(choices.shown(done));
            case Outcome.Duplicate there -> requests.open(there.copy().original());
            case Outcome.Revised revised -> requests.open(revised.copy().original());
            case null, default -> {}
        }
    }

    private void onCopy(Consumer<Outcome.Done> choice) {
        if (list.getSelectionModel().getSelectedItem() instanceof Outcome.Done done
                && choices.isOpen(done)) {
            choice.accept(done);
        }
    }

    /// Looks, on the reading lane, which of the copies are still there.
    Runnable load(Project project) {
        return choices.load(project, List.copyOf(list.getItems()));
    }

    /// Shows these outcomes: what needs a look first, in the order of the files otherwise.
    void show(List<Outcome> outcomes) {
        list.getItems()
                .setAll(
                        outcomes.stream()
                                .sorted(Comparator.comparingInt(ImportReport::urgency))
                                .toList());
        list.scrollTo(0);
        list.getSelectionModel().selectFirst();
        header.count(summary(outcomes));
    }

    Node first() {
        return list;
    }

    private static int urgency(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Failed _ -> 0;
            case Outcome.Done done ->
                    done.warnings().isEmpty()
                                    && done.guessed().isEmpty()
                                    && done.offers().isEmpty()
                                    && done.copy().isEmpty()
                            ? 2
                            : 1;
            case Outcome.Revised revised -> revised.annotations().orphans() > 0 ? 1 : 2;
            case Outcome.Duplicate _ -> 3;
        };
    }

    private String summary(List<Outcome> outcomes) {
        return texts.get(
                "report.summary",
                count(outcomes, Outcome.Done.class) + count(outcomes, Outcome.Revised.class),
                count(outcomes, Outcome.Duplicate.class),
                count(outcomes, Outcome.Failed.class));
    }

    private static long count(List<Outcome> outcomes, Class<? extends Outcome> kind) {
        return outcomes.stream().filter(kind::isInstance).count();
    }
}
