package lectern.window;

import javafx.scene.control.TextField;

import lectern.model.Hit;
import lectern.project.Project;
import lectern.settings.Command;
import lectern.settings.Texts;
import lectern.text.TextRange;
import lectern.window.Views.View;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The search in all articles: asks while one types, one question at a time, the newest words last.
final class Finding {
    /// More than this nobody reads; the pane says that there may be more.
    private static final int MOST = 500;

    private final Desk desk;
    private final Views views;
    private final Reading reading;
    private final Notices notices;
    private final TextField field;
    private final SearchPane pane;
    private final View view;
    private Set<UUID> whole = Set.of();
    private String words = "";
    private boolean asking;

    /// @param field where the words are typed
    Finding(
            Texts texts,
            Desk desk,
            Views views,
            Reading reading,
            Notices notices,
            TextField field) {
        this.desk = desk;
        this.views = views;
        this.reading = reading;
        this.notices = notices;
        this.field = field;
        pane =
                new SearchPane(
                        texts,
                        new SearchPane.Requests() {
                            @Override
                            public void open(Hit hit) {
                                Finding.this.open(hit);
                            }

                            @Override
                            public void all(UUID documentId) {
                                var next = new HashSet<>(whole);
                                next.add(documentId);
                                whole = Set.copyOf(next);
                                ask();
                            }

                            @Override
                            public void leave() {
                                Finding.this.leave();
                            }
                        });
        view = new View(pane, this::again, () -> {});
    }

    /// The words in the field changed.
    void find(String typed) {
        words = typed.strip();
        whole = Set.of();
        if (words.isEmpty()) {
            pane.start();
            if (views.shows(view)) {
                views.back();
            }
            return;
        }
        if (!views.shows(view)) {
            views.show(view);
        }
        ask();
    }

    /// Leaves the field for what was found.
    void focusList() {
        if (views.shows(view)) {
            pane.focusList();
        }
    }

    /// Gives the command that begins it.
    void into(Actions actions) {
        actions.put(Command.SEARCH, field::requestFocus, () -> desk.project().isPresent());
    }

    /// The search is over.
    void leave() {
        asking = false;
        field.clear();
        views.back();
    }

    private void ask() {
        if (asking) {
            return;
        }
        asking = true;
        String asked = words;
        pane.searching();
        var all = whole;
        desk.load(
                project -> project.search().find(asked, MOST, all),
                found -> {
                    asking = false;
                    if (asked.equals(words) && all.equals(whole)) {
                        pane.show(asked, found);
                    } else if (!words.isEmpty()) {
                        ask();
                    }
                });
    }

    /// The project changed while the hits are shown.
    private Runnable again(Project project) {
        String asked = words;
        var all = whole;
        if (asked.isEmpty()) {
            return () -> {};
        }
        var found = project.search().find(asked, MOST, all);
        return () -> {
            if (asked.equals(words) && all.equals(whole)) {
                pane.show(asked, found);
            }
        };
    }

    private void open(Hit hit) {
        notices.over();
        reading.open(hit.documentId(), () -> show(hit.annotationId(), hit.range()));
    }

    private void show(Optional<UUID> annotation, Optional<TextRange> range) {
        annotation.ifPresentOrElse(
                reading.view()::focus, () -> range.ifPresent(reading.view()::select));
        range.ifPresent(reading.view().going()::reveal);
    }
}
