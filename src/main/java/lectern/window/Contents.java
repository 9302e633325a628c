package lectern.window;

import lectern.model.Codebook;
import lectern.model.DocumentInfo;
import lectern.project.Project;
import lectern.settings.Setting;
import lectern.settings.Settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The articles and the tags of the open project: loads them anew when they have changed, and hands them to all who show them.
final class Contents {
    private final Desk desk;
    private final Settings settings;
    private final List<Consumer<List<DocumentInfo>>> ofArticles = new ArrayList<>();
    private final List<BiConsumer<Codebook, Map<UUID, Integer>>> ofTags = new ArrayList<>();

    Contents(Desk desk, Settings settings) {
        this.desk = desk;
        this.settings = settings;
        desk.show(Part.LIBRARY, this::articles);
        desk.show(Part.CODEBOOK, this::tags);
    }

    /// @param show takes the articles
    void whenArticles(Consumer<List<DocumentInfo>> show) {
        ofArticles.add(show);
    }

    /// @param show takes the tags, and how many annotations have each
    void whenTags(BiConsumer<Codebook, Map<UUID, Integer>> show) {
        ofTags.add(show);
    }

    /// Keeps how copies of one article are listed and counted.
    void copies(boolean grouped, boolean countedOnce) {
        settings.put(Setting.GROUP_COPIES, grouped);
        settings.put(Setting.COUNT_ORIGINALS, countedOnce);
        desk.refresh(List.of(Part.CODEBOOK));
    }

    /// Another project is open, or none: what was shown of the one before it goes.
    void clear() {
        ofArticles.forEach(show -> show.accept(List.of()));
        ofTags.forEach(show -> show.accept(Codebook.EMPTY, Map.of()));
    }

    private Runnable articles(Project project) {
        var articles = project.documents().list();
        return () -> ofArticles.forEach(show -> show.accept(articles));
    }

    private Runnable tags(Project project) {
        var tags = project.tags().codebook();
        var counts =
                settings.is(Setting.COUNT_ORIGINALS)
                        ? project.tags().countsOfStories()
                        : project.tags().counts();
        return () -> ofTags.forEach(show -> show.accept(tags, counts));
    }
}
