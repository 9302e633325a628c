package lectern.window;

import javafx.beans.value.ObservableValue;

import lectern.model.DocumentInfo;
import lectern.project.Project;
import lectern.settings.Texts;
import lectern.settings.Theme;
import lectern.text.TextRange;
import lectern.window.Views.View;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/// The tray of orphans of the article that is read: loads them, and puts them where the user says.
final class OrphanTray implements OrphanPane.Requests {
    /// Under this name and the id of an article the project keeps which of its orphans are left as they are, one a line.
    private static final String LEFT = "orphans.left.";

    private final Texts texts;
    private final Desk desk;
    private final Views views;
    private final Reading reading;
    private final Notices notices;
    private final Steps steps;
    private final IntConsumer hint;
    private final OrphanPane pane;
    private final View view;
    private Map<UUID, Integer> counts = Map.of();

    /// @param hint says beside the text how many orphans it has
    OrphanTray(
            Texts texts,
            ObservableValue<Theme> theme,
            Desk desk,
            Views views,
            Reading reading,
            Notices notices,
            Steps steps,
            IntConsumer hint) {
        this.texts = texts;
        this.desk = desk;
        this.views = views;
        this.reading = reading;
        this.notices = notices;
        this.steps = steps;
        this.hint = hint;
        pane = new OrphanPane(texts, theme, this);
        view = new View(pane, this::load, pane.first()::requestFocus);
    }

    /// Whether an article is read whose orphans it could show.
    boolean hasArticle() {
        return reading.isOpen();
    }

    void show() {
        views.show(view);
    }

    /// Shows the tray of an article, which is opened first.
    void show(UUID documentId) {
        reading.open(documentId, this::show);
    }

    /// The articles of the project have changed.
    void articles(List<DocumentInfo> articles) {
        var found = new HashMap<UUID, Integer>();
        articles.stream()
                .filter(article -> article.orphans() > 0)
                .forEach(article -> found.put(article.id(), article.orphans()));
        counts = found;
        refresh();
    }

    /// Says beside the text that is read how many orphans it has.
    void refresh() {
        hint.accept(desk.article().map(id -> counts.getOrDefault(id, 0)).orElse(0));
    }

    private Runnable load(Project project) {
        var article = desk.article();
        var orphans = article.map(project.orphans()::of).orElse(List.of());
        var left = article.map(id -> left(project, id)).orElse(Set.of());
        var tags = project.tags().codebook();
        return () -> {
            if (article.equals(desk.article())) {
                pane.show(orphans, left, tags);
            }
        };
    }

    @Override
    public void accept(UUID annotationId, TextRange range) {
        steps.offering(
                project -> {
                    project.orphans().accept(annotationId, range);
                    return texts.get("orphans.accepted");
                });
    }

    @Override
    public void place(UUID annotationId) {
        reading.view()
                .selectionProperty()
                .get()
                .ifPresentOrElse(
                        range -> accept(annotationId, range),
                        () -> {
                            views.back();
                            notices.say(texts.get("orphans.select"));
                        });
    }

    private static Set<UUID> left(Project project, UUID article) {
        return project.viewState().get(LEFT + article).stream()
                .flatMap(String::lines)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    @Override
    public void leave(Set<UUID> annotations) {
        String lines = annotations.stream().map(UUID::toString).collect(Collectors.joining("\n"));
        desk.article().ifPresent(id -> desk.keep(view -> view.put(LEFT + id, lines)));
    }

    @Override
    public void look(TextRange range) {
        Optional<UUID> article = desk.article();
        article.ifPresent(id -> reading.open(id, () -> reading.view().going().to(range)));
    }

    @Override
    public void close() {
        views.back();
    }
}
