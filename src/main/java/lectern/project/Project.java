package lectern.project;

import lectern.model.Change;
import lectern.model.Ids;
import lectern.model.Tag;
import lectern.project.ProjectException.Reason;
import lectern.storage.Database;
import lectern.storage.Schema;
import lectern.storage.StorageException;
import lectern.storage.Tables;
import lectern.work.Progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// An open project. Edits belong on one thread, the writing lane; what only reads may be called from any.
///
/// ```java
/// try (var project = Project.open(file, locks)) {
///     project.history().undo();
/// }
/// ```
public final class Project implements AutoCloseable {
    /// The ending of a project's file.
    public static final String ENDING = ".lectern";

    private final ProjectFile projectFile;
    private final Edits edits;
    private final Documents documents;
    private final Annotations annotations;
    private final Drafts drafts;
    private final Orphans orphans;
    private final Tags tags;
    private final History history;
    private final Bin bin;
    private final Search search;
    private final ViewState viewState;

    private Project(ProjectFile projectFile, InstantSource clock) {
        this.projectFile = projectFile;
        Tables writing = projectFile.writing();
        Tables reading = projectFile.reading();
        edits = new Edits(projectFile.path(), writing, clock);
        documents = new Documents(edits, reading);
        annotations = new Annotations(edits, projectFile, reading);
        drafts = new Drafts(edits, annotations);
        orphans = new Orphans(annotations, reading);
        tags = new Tags(edits, reading);
        history = new History(edits, reading);
        bin = new Bin(edits, reading);
        search = new Search(reading);
        viewState = new ViewState(edits, writing);
    }

    /// Opens a project.
    ///
    /// @param file the project
    /// @param locks folder for lock files, in the app's data folder
    /// @throws ProjectException if it is missing, no project, newer, damaged, locked or cannot be written
    public static Project open(Path file, Path locks) {
        return new Project(ProjectFile.open(file, locks), InstantSource.system());
    }

    /// Loads what the first project needs, so that it opens sooner.
    ///
    /// @return whether that could be done; if not, opening a project says why
    public static boolean prepare() {
        try {
            Database.prepare();
            return true;
        } catch (StorageException e) {
            return false;
        }
    }

    /// The copy that was made of this project, as an earlier Lectern left it, when it was opened now and brought up to date.
    public Optional<Path> before() {
        return projectFile.before();
    }

    /// Makes a new project with the three first tags.
    ///
    /// @throws ProjectException if the file exists or cannot be made
    public static Project create(Path file, Path locks) {
        return create(file, locks, InstantSource.system());
    }

    static Project create(Path file, Path locks, InstantSource clock) {
        var project = new Project(ProjectFile.create(file, locks), clock);
        Tables tables = project.projectFile.writing();
        boolean _ =
                project.edits.durably(
                        () -> {
                            tables.view().fact("id", Ids.next().toString());
                            tables.view().fact("created", clock.instant().toString());
                            firstTags().forEach(tables.tags()::insert);
                            return true;
                        });
        return project;
    }

    private static List<Tag> firstTags() {
        return List.of(
                new Tag(Ids.next(), null, "deterrence", "sky", "", '1', 0),
                new Tag(Ids.next(), null, "containment", "vermilion", "", '2', 1),
                new Tag(Ids.next(), null, "sanctions", "green", "", '3', 2));
    }

    public Path file() {
        return projectFile.path();
    }

    /// The file's name without its ending.
    public String name() {
        String name = file().getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /// Sets who makes annotations from now on; `me` at first.
    public void author(String name) {
        edits.author(name);
    }

    public Documents documents() {
        return documents;
    }

    public Annotations annotations() {
        return annotations;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Orphans orphans() {
        return orphans;
    }

    public Tags tags() {
        return tags;
    }

    public History history() {
        return history;
    }

    public Bin bin() {
        return bin;
    }

    public Search search() {
        return search;
    }

    public ViewState viewState() {
        return viewState;
    }

    /// When the last edit of this session was committed.
    public Optional<Instant> saved() {
        return edits.saved();
    }

    /// Calls the listener after each commit, on the thread that edited.
    public void onChange(Consumer<List<Change>> listener) {
        edits.onChange(listener);
    }

    /// Writes a whole copy through SQLite's online backup: beside its target, checked, then moved over it.
    ///
    /// @throws ProjectException if the target cannot be written; it is then as it was
    public void saveCopy(Path target, Progress progress) {
        progress.report(0, 1, target.getFileName().toString());
        Path sibling =
                target.resolveSibling("." + target.getFileName() + "." + Ids.next() + ".part");
        try {
            projectFile.aside(tables -> tables.copyTo(sibling));
            try (var channel = FileChannel.open(sibling, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(
                    sibling,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ProjectException(Reason.IO, target, e);
        } catch (StorageException e) {
            throw Edits.problem(target, e);
        } catch (ProjectException e) {
            throw new ProjectException(e.reason(), target, e);
        } finally {
            discard(sibling);
        }
        progress.report(1, 1, target.getFileName().toString());
    }

    private static void discard(Path sibling) {
        try {
            boolean _ = Files.deleteIfExists(sibling);
        } catch (IOException e) {
            sibling.toFile().deleteOnExit();
        }
    }

    /// Checks the file: SQLite's own check, foreign keys, and each quotation against its text.
    ///
    /// @return one line per fault, none if it is sound
    public List<String> check() {
        var faults = new ArrayList<String>();
        projectFile.aside(
                tables -> {
                    faults.addAll(Schema.faults(tables.database(), Integer.MAX_VALUE));
                    faults.addAll(tables.annotations().misquoted());
                });
        return faults;
    }

    /// Folds the log into the file and closes it; the project is one whole file again.
    @Override
    public void close() {
        projectFile.close();
    }
}
