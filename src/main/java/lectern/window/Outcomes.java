package lectern.window;

import lectern.importer.Intake.Outcome;
import lectern.model.Imported;
import lectern.model.Reanchored;
import lectern.project.Project;
import lectern.settings.Texts;
import lectern.window.Views.View;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What becomes of an import: one article opens by itself, several are answered with a report.
final class Outcomes implements Importing.Results, ImportReport.Requests {
    private final Desk desk;
    private final Views views;
    private final Consumer<UUID> reading;
    private final Supplier<Importing> importing;
    private final ImportReport report;

    /// @param reading opens an article
    Outcomes(
            Texts texts,
            Desk desk,
            Views views,
            Consumer<UUID> reading,
            Supplier<Importing> importing) {
        this.desk = desk;
        this.views = views;
        this.reading = reading;
        this.importing = importing;
        report = new ImportReport(texts, this);
    }

    @Override
    public void open(UUID documentId) {
        reading.accept(documentId);
    }

    @Override
    public void report(List<Outcome> outcomes) {
        report.show(outcomes);
        views.show(new View(report, report::load, report.first()::requestFocus));
    }

    @Override
    public void accept(UUID documentId, Imported.Offer offer) {
        desk.edit(project -> accept(project, documentId, offer));
    }

    private static void accept(Project project, UUID documentId, Imported.Offer offer) {
        var documents = project.documents();
        documents
                .info(documentId)
                .ifPresent(
                        info ->
                                documents.describe(
                                        documentId, Offers.accept(info.source(), offer)));
    }

    @Override
    public void readAs(Path file, UUID instead, Charset charset) {
        importing.get().readAs(file, instead, charset);
    }

    @Override
    public void skip(UUID documentId) {
        desk.edit(project -> project.documents().remove(List.of(documentId)));
    }

    @Override
    public void restore(UUID documentId) {
        desk.edit(
                project ->
                        project.bin().items().stream()
                                .filter(item -> item.id().equals(documentId))
                                .findFirst()
                                .ifPresent(project.bin()::restore));
    }

    @Override
    public void revise(UUID original, UUID documentId, Consumer<Reanchored> done) {
        desk.edit(project -> project.documents().revise(original, documentId), done);
    }

    @Override
    public void close() {
        views.back();
    }
}
