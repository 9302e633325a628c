package lectern.window;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import lectern.model.Codebook;
import lectern.model.TagFilter;
import lectern.settings.Texts;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Which tags are shown in the text. A project remembers it; it is no edit.
final class Showing {
    private static final String SOLO = "tags.solo";
    private static final String MUTED = "tags.muted";

    private final Desk desk;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<TagFilter> filter =
            new ReadOnlyObjectWrapper<>(TagFilter.ALL);
    private Codebook codebook = Codebook.EMPTY;

    Showing(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<TagFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    /// Another project was opened, or none.
    void reset() {
        filter.set(TagFilter.ALL);
        desk.load(
                project ->
                        new TagFilter(
                                project.viewState().get(SOLO).flatMap(Showing::id),
                                project
                                        .viewState()
                                        .get(MUTED)
                                        .map(ids -> Arrays.stream(ids.split(" ")))
                                        .stream()
                                        .flatMap(ids -> ids.flatMap(id -> id(id).stream()))
                                        .collect(Collectors.toSet())),
                filter::set);
    }

    private static Optional<UUID> id(String written) {
        return written.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(written));
    }

    /// The tags have changed: those that are gone are not hidden any more.
    void codebook(Codebook tags) {
        codebook = tags;
        if (!tags.tags().isEmpty()) {
            keep(filter.get().in(tags));
        }
    }

    void solo(UUID tag) {
        keep(filter.get().toggleSolo(tag));
    }

    void mute(UUID tag) {
        keep(filter.get().toggleMuted(tag));
    }

    void all() {
        keep(TagFilter.ALL);
    }

    private void keep(TagFilter next) {
        if (next.equals(filter.get())) {
            return;
        }
        filter.set(next);
        String solo = next.solo().map(UUID::toString).orElse("");
        String muted =
                next.muted().stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        desk.keep(
                view -> {
                    view.put(SOLO, solo);
                    view.put(MUTED, muted);
                });
    }

    /// What is hidden, in words; empty if nothing is.
    String words() {
        int hidden =
                (int)
                        filter.get().muted().stream()
                                .flatMap(tag -> codebook.branch(tag).stream())
                                .distinct()
                                .count();
        String solo = filter.get().solo().flatMap(codebook::tag).map(tag -> tag.name()).orElse("");
        if (solo.isEmpty()) {
            return hidden == 0 ? "" : texts.get("showing.muted", hidden);
        }
        return hidden == 0
                ? texts.get("showing.solo", solo)
                : texts.get("showing.both", solo, hidden);
    }
}
