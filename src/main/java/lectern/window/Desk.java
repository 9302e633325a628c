package lectern.window;

import lectern.model.Change;
import lectern.project.Project;
import lectern.project.ViewState;
import lectern.work.Job;
import lectern.work.Lane;
import lectern.work.Lanes;
import lectern.work.Progress;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The open project on the lanes: edits go to the writing lane, loads to the reading lane, and what an edit has
/// changed is loaded anew and shown. Everything here is called on the screen's thread and never waits.
final class Desk {
    private final Lanes lanes;
    private final Path locks;

    /// What is told of edits and loads.
    interface Watcher {
        /// An edit is about to be made.
        void edits();

        /// An edit could not be made.
        ///
        /// @param saved when the last edit before it was saved
        void unsaved(Exception problem, Optional<Instant> saved);

        /// Something else could not be done.
        void failed(Exception problem);
    }

    private final Watcher watcher;
    private final Map<Part, Function<Project, Runnable>> loaders = new EnumMap<>(Part.class);
    private final Set<Part> stale = EnumSet.noneOf(Part.class);
    private Optional<Project> project = Optional.empty();
    private Optional<UUID> article = Optional.empty();
    private boolean refreshing;
    private Runnable closing = () -> {};

    /// @param locks folder for the lock files of projects
    Desk(Lanes lanes, Path locks, Watcher watcher) {
        this.lanes = lanes;
        this.locks = locks;
        this.watcher = watcher;
    }

    /// Says how a part is loaded, on the reading lane, and what then shows it, on the screen's thread.
    void show(Part part, Function<Project, Runnable> loader) {
        loaders.put(part, loader);
    }

    /// Runs before a project is closed, while it can still be edited.
    void whenClosing(Runnable then) {
        closing = then;
    }

    Optional<Project> project() {
        return project;
    }

    /// The article that is read.
    Optional<UUID> article() {
        return article;
    }

    void article(Optional<UUID> documentId) {
        article = documentId;
    }

    /// Something that needs no project, on the writing lane.
    interface Preparation {
        void run() throws Exception;
    }

    /// Does something before a project is opened.
    void prepare(Preparation work, Runnable done, Consumer<Exception> broken) {
        lanes.run(
                Lane.WRITING,
                progress -> {
                    work.run();
                    return true;
                },
                ready -> done.run(),
                broken);
    }

    /// Opens a project in place of the one that is open, which stays open if this one is refused.
    ///
    /// @param isNew whether it is made first
    /// @param opened runs when it is open; everything is then loaded
    /// @param refused takes why it cannot be opened
    void open(Path file, boolean isNew, Runnable opened, Consumer<Exception> refused) {
        lanes.run(
                Lane.WRITING,
                progress -> isNew ? Project.create(file, locks) : Project.open(file, locks),
                next -> take(next, opened),
                refused);
    }

    private void take(Project next, Runnable opened) {
        closeOld();
        project = Optional.of(next);
        article = Optional.empty();
        next.onChange(changes -> lanes.onScreen(() -> changed(next, changes)));
        opened.run();
        refresh(EnumSet.allOf(Part.class));
    }

    /// Closes the project.
    ///
    /// @param closed runs at once: closing itself takes its turn on the writing lane
    void close(Runnable closed) {
        closeOld();
        project = Optional.empty();
        article = Optional.empty();
        stale.clear();
        closed.run();
    }

    private void closeOld() {
        if (project.isPresent()) {
            closing.run();
        }
        project.ifPresent(
                old ->
                        lanes.run(
                                Lane.WRITING,
                                progress -> {
                                    old.close();
                                    return old;
                                },
                                done -> {},
                                watcher::failed));
    }

    /// Edits the project, if one is open.
    void edit(Consumer<Project> work) {
        edit(
                open -> {
                    work.accept(open);
                    return open;
                },
                done -> {});
    }

    /// Edits the project, if one is open.
    ///
    /// @param done takes the answer when the edit is committed
    <T> void edit(Function<Project, T> work, Consumer<T> done) {
        edit(work, done, () -> {});
    }

    /// Edits the project, if one is open.
    ///
    /// @param refused runs when the edit was refused and the user has been told, if the project is still open
    <T> void edit(Function<Project, T> work, Consumer<T> done, Runnable refused) {
        project.ifPresent(
                open -> {
                    watcher.edits();
                    lanes.run(
                            Lane.WRITING,
                            progress -> work.apply(open),
                            done,
                            fault -> {
                                watcher.unsaved(fault, open.saved());
                                ifStill(open, refused);
                            });
                });
    }

    /// Keeps how the project is looked at, if one is open: that is no edit.
    void keep(Consumer<ViewState> work) {
        project.ifPresent(
                open ->
                        lanes.run(
                                Lane.WRITING,
                                progress -> {
                                    work.accept(open.viewState());
                                    return open;
                                },
                                done -> {},
                                watcher::failed));
    }

    /// Loads something from the project, if one is open. The answer is dropped if another is open by then.
    <T> void load(Function<Project, T> work, Consumer<T> done) {
        project.ifPresent(
                open ->
                        lanes.run(
                                Lane.READING,
                                progress -> work.apply(open),
                                answer -> ifStill(open, () -> done.accept(answer)),
                                fault -> ifStill(open, () -> watcher.failed(fault))));
    }

    /// Long work with the open project.
    interface LongWork<T> {
        T run(Project project, Progress progress) throws Exception;
    }

    /// Starts long work, if a project is open.
    <T> Optional<Job> start(
            Lane lane,
            String title,
            LongWork<T> work,
            Job.Watcher watcher,
            Consumer<T> done,
            Consumer<Exception> broken) {
        return project.map(
                open ->
                        lanes.start(
                                lane,
                                title,
                                progress -> work.run(open, progress),
                                watcher,
                                done,
                                broken));
    }

    /// Edits and waits for it: for long work on another lane that hands over batches.
    <T> T await(Supplier<T> work) {
        return lanes.await(Lane.WRITING, work);
    }

    /// Looks something up and waits for it: for long work on another lane.
    <T> T read(Supplier<T> work) {
        return lanes.await(Lane.READING, work);
    }

    private void changed(Project source, List<Change> changes) {
        ifStill(source, () -> refresh(Part.touchedBy(changes, article)));
    }

    /// Loads parts anew and shows them.
    void refresh(Collection<Part> parts) {
        stale.addAll(parts);
        if (!refreshing && !stale.isEmpty() && project.isPresent()) {
            load();
        }
    }

    private void load() {
        var open = project.orElseThrow();
        var parts = stale.stream().filter(loaders::containsKey).toList();
        var work = parts.stream().map(loaders::get).toList();
        stale.clear();
        refreshing = true;
        lanes.run(
                Lane.READING,
                progress -> work.stream().map(loader -> loader.apply(open)).toList(),
                shows -> {
                    refreshing = false;
                    ifStill(open, () -> shows.forEach(Runnable::run));
                    refresh(List.of());
                },
                fault -> {
                    refreshing = false;
                    ifStill(open, () -> watcher.failed(fault));
                    refresh(List.of());
                });
    }

    private void ifStill(Project open, Runnable then) {
        if (project.filter(open::equals).isPresent()) {
            then.run();
        }
    }
}
