package lectern.window;

import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import lectern.project.Project;
import lectern.project.ProjectException;
import lectern.settings.Folders;
import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;
import lectern.work.Lane;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// The projects: makes them, opens them, remembers them, and has the sample for those who have none.
final class Shelf {
    private static final Logger LOG = Logger.getLogger(Shelf.class.getName());

    private final Window owner;
    private final Texts texts;
    private final Settings settings;
    private final Folders folders;
    private final Desk desk;
    private final Notices notices;
    private final Recent recent;
    private final Runnable changed;

    /// @param changed is called when another project is open, or none
    Shelf(
            Window owner,
            Texts texts,
            Settings settings,
            Folders folders,
            Desk desk,
            Notices notices,
            Runnable changed) {
        this.owner = owner;
        this.texts = texts;
        this.settings = settings;
        this.folders = folders;
        this.desk = desk;
        this.notices = notices;
        this.recent = new Recent(settings, folders);
        this.changed = changed;
    }

    /// Opens what the app was started with, or the project of the last time, or the sample.
    ///
    /// @param files a project, articles; may be empty
    /// @param articles takes those that are no projects, when something is open
    void start(List<Path> files, Consumer<List<Path>> articles) {
        Runnable then = () -> articles.accept(articles(files));
        String last = settings.get(Setting.PROJECT);
        var file =
                project(files)
                        .or(
                                () ->
                                        last.isEmpty()
                                                ? Optional.empty()
                                                : Optional.of(folders.found(last)));
        if (file.isEmpty()) {
            sample(then);
            return;
        }
        open(
                file.get(),
                then,
                refused -> {
                    forget(file.get(), refused);
                    sample(
                            () -> {
                                notices.problem(refused);
                                then.run();
                            });
                });
    }

    /// Opens what was given to the app while it runs.
    ///
    /// @param articles takes those that are no projects, when the project is open
    void take(List<Path> files, Consumer<List<Path>> articles) {
        project(files)
                .ifPresentOrElse(
                        file ->
                                open(
                                        file,
                                        () -> articles.accept(articles(files)),
                                        refused -> refuse(file, refused)),
                        () -> articles.accept(articles(files)));
    }

    private static Optional<Path> project(List<Path> files) {
        return files.stream().filter(Shelf::isProject).findFirst();
    }

    private static List<Path> articles(List<Path> files) {
        return files.stream().filter(file -> !isProject(file)).toList();
    }

    private static boolean isProject(Path file) {
        return file.toString().endsWith(Project.ENDING);
    }

    /// Whether the sample is open.
    boolean isSample() {
        return desk.project().filter(open -> open.file().equals(folders.sample())).isPresent();
    }

    /// Opens the sample; makes it when it is not there.
    void sample(Runnable then) {
        desk.prepare(
                () -> {
                    if (!Files.exists(folders.sample())) {
                        SampleProject.make(folders.sample(), folders.locks());
                    }
                },
                () -> desk.open(folders.sample(), false, () -> opened(then), notices::problem),
                notices::problem);
    }

    void open(Path file) {
        open(file, () -> {}, refused -> refuse(file, refused));
    }

    private void refuse(Path file, Exception refused) {
        forget(file, refused);
        notices.problem(refused);
    }

    private void open(Path file, Runnable then, Consumer<Exception> refused) {
        if (desk.project().filter(open -> open.file().equals(file.toAbsolutePath())).isPresent()) {
            then.run();
            return;
        }
        desk.open(file.toAbsolutePath(), false, () -> opened(then), refused);
    }

    private void forget(Path file, Exception refused) {
        if (refused instanceof ProjectException told
                && told.reason() == ProjectException.Reason.MISSING) {
            recent.forget(file.toAbsolutePath());
        }
    }

    private void opened(Runnable then) {
        var open = desk.project().orElseThrow();
        settings.put(Setting.PROJECT, folders.remembered(open.file()));
        if (!isSample()) {
            recent.add(open.file());
            settings.put(
                    Setting.PROJECT_FOLDER, folders.remembered(open.file().resolveSibling("")));
        }
        String author = settings.get(Setting.AUTHOR);
        desk.edit(
                project -> {
                    project.author(author);
                    return project.drafts().finish();
                },
                this::finished);
        changed.run();
        open.before()
                .ifPresent(
                        copy ->
                                notices.say(
                                        texts.get(
                                                "shelf.upgraded",
                                                String.valueOf(copy.getFileName()))));
        then.run();
    }

    private void finished(int drafts) {
        if (drafts > 0) {
            notices.say(texts.get("shelf.drafts", drafts));
        }
    }

    /// Asks where a new project goes, and makes it.
    void makeNew() {
        chooseNew("shelf.new.title", texts.get("shelf.new.name"))
                .ifPresent(file -> desk.open(file, true, () -> opened(() -> {}), notices::problem));
    }

    /// Asks which project to open.
    void choose() {
        var chooser = chooser("shelf.open.title");
        Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath).ifPresent(this::open);
    }

    /// The user's own project in place of the sample: what is imported while the sample shows goes there.
    ///
    /// @param then runs when it is open
    void readings(Runnable then) {
        readings(1, then);
    }

    private void readings(int number, Runnable then) {
        Path file = ownProject(number);
        String name = file.getFileName().toString().replace(Project.ENDING, "");
        desk.open(
                file,
                !Files.exists(file),
                () ->
                        opened(
                                () -> {
                                    then.run();
                                    notices.say(
                                            texts.get(
                                                    "shelf.readings.opened",
                                                    name,
                                                    String.valueOf(file.getParent())));
                                }),
                refused -> {
                    if (Files.exists(file) && number < 100) {
                        LOG.log(Level.INFO, "not used: {0}", file);
                        readings(number + 1, then);
                    } else {
                        notices.problem(refused);
                    }
                });
    }

    /// The user's own project of this number. One that was begun in another language is gone on with.
    private Path ownProject(int number) {
        var named =
                Stream.concat(
                                Stream.of(texts),
                                Texts.LANGUAGES.stream()
                                        .map(language -> Texts.of(language, Locale.of(language))))
                        .map(spoken -> ownProject(spoken, number))
                        .toList();
        return named.stream().filter(Files::exists).findFirst().orElse(named.getFirst());
    }

    private Path ownProject(Texts spoken, int number) {
        String name =
                number == 1
                        ? spoken.get("shelf.readings")
                        : spoken.get("shelf.readings.next", number);
        return folders.documents().resolve(name + Project.ENDING).toAbsolutePath();
    }

    /// Asks where a whole copy of the project goes, and writes it.
    void saveCopy(Progressing progressing) {
        desk.project()
                .ifPresent(
                        open ->
                                chooseNew(
                                                "shelf.copy.title",
                                                texts.get("shelf.copy.name", open.name()))
                                        .ifPresent(file -> copy(file, progressing)));
    }

    private void copy(Path file, Progressing progressing) {
        progressing.start(
                Lane.READING,
                texts.get("shelf.copying"),
                (project, progress) -> {
                    project.saveCopy(file, progress);
                    return file;
                },
                done ->
                        notices.done(
                                texts.get("shelf.copied", done.toString()),
                                texts.get(lectern.settings.Command.SHOW_IN_FOLDER.text()),
                                () -> showInFolder(done)));
    }

    void showInFolder() {
        desk.project().ifPresent(open -> showInFolder(open.file()));
    }

    /// Shows where a file lies; says so where the desktop cannot.
    void showInFolder(Path file) {
        desk.prepare(
                () -> FolderWindow.show(file),
                () -> {},
                problem -> notices.problem(texts.get("shelf.no.folder.window", file.toString())));
    }

    void close() {
        settings.put(Setting.PROJECT, "");
        desk.close(changed);
    }

    /// The menu of recent projects.
    List<MenuItem> recentItems() {
        return recent.files().stream()
                .map(
                        file -> {
                            var item = new MenuItem(file.toString());
                            item.setMnemonicParsing(false);
                            item.setOnAction(event -> open(file));
                            return item;
                        })
                .toList();
    }

    private Optional<Path> chooseNew(String title, String name) {
        var chooser = chooser(title);
        chooser.setInitialFileName(name + Project.ENDING);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(
                        file ->
                                file.toString().endsWith(Project.ENDING)
                                        ? file
                                        : Path.of(file + Project.ENDING));
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.get("shelf.filter"), "*" + Project.ENDING));
        String last = settings.get(Setting.PROJECT_FOLDER);
        Stream.of(last.isEmpty() ? folders.documents() : folders.found(last), folders.documents())
                .filter(Files::isDirectory)
                .findFirst()
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }
}
