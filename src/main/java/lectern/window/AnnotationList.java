package lectern.window;

import javafx.beans.value.ObservableValue;

import lectern.model.AnnotationFilter;
import lectern.model.AnnotationRow;
import lectern.model.Codebook;
import lectern.project.Project;
import lectern.settings.Command;
import lectern.settings.Texts;
import lectern.settings.Theme;
import lectern.window.Views.View;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The list of annotations, loaded by pages; a click goes to the passage.
final class AnnotationList implements AnnotationsPane.Requests, RowPages.Rows {
    private final Desk desk;
    private final Views views;
    private final Reading reading;
    private final Annotating annotating;
    private final Notices notices;
    private final Texts texts;
    private final Consumer<UUID> tray;
    private final AnnotationsPane pane;
    private final View view;

    /// @param tray shows what is to be placed in an article
    AnnotationList(
            Texts texts,
            CurrentKeys keys,
            ObservableValue<Theme> theme,
            Desk desk,
            Views views,
            Reading reading,
            Annotating annotating,
            Notices notices,
            Consumer<UUID> tray) {
        this.desk = desk;
        this.views = views;
        this.reading = reading;
        this.annotating = annotating;
        this.notices = notices;
        this.texts = texts;
        this.tray = tray;
        pane = new AnnotationsPane(texts, keys, theme, this, this);
        view = new View(pane, this::loadIds, pane::focusList);
    }

    /// Shows the list, as it was left.
    void show() {
        views.show(view);
    }

    /// Shows the annotations that carry a tag.
    void show(UUID tagId) {
        pane.filter(new AnnotationFilter(Optional.empty(), Optional.of(tagId), false, ""));
        show();
    }

    void codebook(Codebook tags) {
        pane.codebook(tags);
    }

    void article(Optional<UUID> documentId) {
        pane.article(documentId);
    }

    /// Another project is open.
    void reset() {
        pane.filter(AnnotationFilter.ALL);
        pane.article(Optional.empty());
    }

    private Runnable loadIds(Project project) {
        var filter = pane.filter();
        var ids = project.annotations().ids(filter);
        return () -> {
            if (filter.equals(pane.filter())) {
                pane.show(ids);
            }
        };
    }

    @Override
    public void filter(AnnotationFilter filter) {
        desk.refresh(List.of(Part.VIEW));
    }

    @Override
    public void load(List<UUID> ids, Consumer<List<AnnotationRow>> done) {
        desk.load(project -> project.annotations().rows(ids), done);
    }

    @Override
    public void jump(UUID annotationId) {
        notices.over();
        desk.load(
                project -> project.annotations().rows(List.of(annotationId)).stream().findFirst(),
                found -> found.ifPresent(this::jump));
    }

    private void jump(AnnotationRow row) {
        UUID document = row.annotation().documentId();
        if (row.orphan()) {
            tray.accept(document);
        } else {
            reading.open(document, () -> reading.view().focus(row.annotation().id()));
        }
    }

    @Override
    public void remove(List<UUID> annotationIds) {
        annotating.remove(annotationIds);
    }

    @Override
    public void tag(char digit, List<UUID> annotationIds) {
        annotating.tagAll(digit, annotationIds);
    }

    @Override
    public void inText(Command command) {
        notices.say(texts.get("annotations.in.text", texts.get(command.text())));
    }

    @Override
    public void leave() {
        views.back();
    }
}
