package lectern.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import lectern.model.Codebook;
import lectern.project.Project;
import lectern.reader.ReaderView;
import lectern.settings.Command;
import lectern.settings.Folders;
import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;
import lectern.work.Lanes;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The window, put together: views, the open project, commands and keys.
public final class Workbench {
    private final Stage stage;
    private final Texts texts;
    private final Settings settings;
    private final Lanes lanes;
    private final Map<Command, Action> actions = new EnumMap<>(Command.class);
    private final Look look;
    private final CurrentKeys keys;
    private final Commanding commanding;
    private final StatusBar status;
    private final TopBar top;
    private final MainWindow window;
    private final Notices notices;
    private final Desk desk;
    private final Progressing progressing;
    private final LibraryPane library;
    private final CodebookPane codebook;
    private final ReaderView reader;
    private final Reading reading;
    private final Annotating annotating;
    private final Hints hints;
    private final Views views;
    private final Guiding guiding;
    private final ArticlePage page;
    private final Tips tips;
    private final Showing showing;
    private final Wayfinding wayfinding;
    private final InText inText;
    private final AnnotationList list;
    private final OrphanTray tray;
    private final Finding finding;
    private final Records records;
    private final Shelf shelf;
    private final TextLook textLook;
    private final Blanks blanks;
    private final LastRead lastRead;
    private final Dialogs dialogs;
    private final Importing importing;
    private final Exporting exporting;
    private final Scene scene;
    private final Curtain curtain;
    private boolean started;
    private boolean hasArticles;

    /// Puts the window together; [#show] shows it.
    public Workbench(Stage stage, Texts texts, Settings settings, Folders folders, Lanes lanes) {
        this.stage = stage;
        this.texts = texts;
        this.settings = settings;
        this.lanes = lanes;
        curtain = new Curtain(stage);
        look = new Look(settings);
        keys = new CurrentKeys(settings);
        status = new StatusBar(texts);
        var line = new MessageLine(texts);
        var toast = new Toast();
        notices = new Notices(texts, status, line, toast);
        desk = new Desk(lanes, folders.locks(), notices::problem);
        progressing = new Progressing(desk, status, notices);

        reader =
                new ReaderView(
                        texts,
                        new ReaderAnswers(
                                desk,
                                ids -> annotating().remove(ids),
                                (id, bounds) -> annotating().choose(bounds),
                                () -> run(Command.SOURCE),
                                offset -> wayfinding().jumps().left(offset),
                                offset -> wayfinding().reading(offset)));
        reading = new Reading(desk, reader, texts, this::articleShown);
        showing = new Showing(desk, texts);
        inText = new InText(texts, keys, lanes, reading, notices::problem);
        page =
                new ArticlePage(
                        texts, desk, reading, showing, inText.bar(), () -> run(Command.ORPHANS));
        tips = new Tips(texts, settings, keys, reading);
        page.setBottom(tips);
        annotating =
                new Annotating(
                        stage,
                        desk,
                        reading,
                        notices,
                        texts,
                        keys,
                        new TagPopup(texts, look.theme()));
        hints =
                new Hints(
                        status,
                        reading,
                        annotating,
                        texts,
                        look.theme(),
                        () -> page.getScene() != null);

        var menus = new Menus(texts, keys.map(), actions);
        top =
                new TopBar(
                        texts,
                        keys,
                        menus.bar(hints::named, () -> shelf().recentItems()),
                        words -> finding().find(words),
                        () -> finding().focusList(),
                        this::leaveSearch);
        library =
                new LibraryPane(
                        texts,
                        keys,
                        new LibraryAnswers(
                                desk,
                                texts,
                                notices,
                                () -> run(Command.IMPORT_FILES),
                                this::openArticle,
                                page::editSource,
                                this::copies));
        library.copies(settings.is(Setting.GROUP_COPIES), settings.is(Setting.COUNT_ORIGINALS));
        codebook =
                new CodebookPane(
                        texts,
                        look.theme(),
                        new CodebookAnswers(
                                desk,
                                texts,
                                notices,
                                showing,
                                annotating::tag,
                                tag -> list().show(tag)));
        showing.filter()
                .subscribe(
                        filter -> {
                            reader.filter(filter);
                            codebook.filter(filter);
                        });
        var outline = new OutlinePane(texts, heading -> reader.goTo(heading.range()));
        window = new MainWindow(top, line, toast, status, library, outline, codebook);
        wayfinding = new Wayfinding(texts, settings, desk, reading, notices, window, outline);
        reading.whenFolded(wayfinding::refresh);
        textLook = new TextLook(look, settings, reader);
        blanks = new Blanks(texts, keys, this::run);
        lastRead = new LastRead(desk);
        dialogs =
                new Dialogs(
                        texts,
                        settings,
                        keys,
                        folders,
                        desk,
                        notices,
                        window.panels(),
                        textLook::refresh);
        notices.faults(new Faults(texts, folders, desk::project, window.panels())::show);
        commanding =
                new Commanding(
                        texts,
                        settings,
                        keys,
                        actions,
                        window.panels(),
                        annotating,
                        this::openArticle);
        views = new Views(desk, this::middle, this::focusMiddle, blank());
        views.base(blank());
        guiding = new Guiding(texts, keys, views);
        tray = new OrphanTray(texts, look.theme(), desk, views, reading, notices, page::orphans);
        list =
                new AnnotationList(
                        texts, look.theme(), desk, views, reading, annotating::remove, tray::show);
        finding = new Finding(texts, desk, views, reading, this::leaveSearch);
        records = new Records(texts, desk, InstantSource.system());
        shelf = new Shelf(stage, texts, settings, folders, desk, notices, this::projectChanged);
        importing =
                new Importing(
                        stage,
                        texts,
                        settings,
                        desk,
                        shelf,
                        progressing,
                        notices,
                        new Outcomes(texts, desk, views, this::openArticle, this::importing));
        exporting =
                new Exporting(
                        stage,
                        texts,
                        settings,
                        folders,
                        desk,
                        progressing,
                        notices,
                        window.panels(),
                        shelf);
        desk.show(Part.LIBRARY, this::loadLibrary);
        desk.show(Part.CODEBOOK, this::loadCodebook);
        desk.show(Part.STEPS, this::loadSteps);

        scene = new Scene(window.root(), WindowPlace.WIDTH, WindowPlace.HEIGHT);
        look.dress(scene);
        commands();
        new KeyDispatch(
                        keys.map()::get,
                        actions,
                        annotating::digit,
                        node -> Panels.isIn(reader, node),
                        () -> reading.isOpen() && views.isBase())
                .install(scene, key -> window.panels().isOpen() || reader.takes(key));
        views.listen(window.root());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveAlone);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    }

    /// Shows the window and opens the project.
    ///
    /// @param files a project to open, articles to import; may be empty
    public void show(List<Path> files) {
        stage.setTitle(texts.get("app.name"));
        stage.setScene(scene);
        WindowPlace.restore(stage, settings);
        stage.setOnCloseRequest(event -> quit());
        new Drops(importing).listen(window.root());
        window.showSide(settings.is(Setting.LIBRARY));
        window.focusMiddle();
        shelf.start(files, importing::files);
        curtain.hold(lanes::onScreen);
    }

    /// Comes to the front, and opens what a later start of the app was given.
    ///
    /// @param files as for [#show]
    public void take(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        shelf.take(files, importing::files);
    }

    /// Says that something went wrong that should not have. May be called on any thread.
    public void fault(Throwable fault) {
        lanes.onScreen(() -> notices.fault(fault));
    }

    /// Closes the project when all edits are in it, keeps the settings, and ends.
    public void quit() {
        WindowPlace.keep(stage, settings);
        stage.hide();
        desk.close(() -> {});
        lanes.close();
        settings.save();
    }

    // What is needed before it is made is asked for when it is needed.
    private Annotating annotating() {
        return annotating;
    }

    private AnnotationList list() {
        return list;
    }

    private Finding finding() {
        return finding;
    }

    private Wayfinding wayfinding() {
        return wayfinding;
    }

    private Importing importing() {
        return importing;
    }

    private Shelf shelf() {
        return shelf;
    }

    private void commands() {
        BooleanSupplier open = () -> desk.project().isPresent();
        BooleanSupplier article = () -> reading.isOpen() && views.isBase();
        BooleanSupplier target = () -> article.getAsBoolean() && annotating.hasTarget();
        BooleanSupplier focused = () -> article.getAsBoolean() && reading.focused().isPresent();
        put(Command.NEW, shelf::makeNew);
        put(Command.OPEN, shelf::choose);
        put(Command.IMPORT_FILES, importing::chooseFiles);
        put(Command.IMPORT_FOLDER, importing::chooseFolder);
        put(Command.EXPORT, exporting::ask, open);
        put(Command.SAVE_COPY, () -> shelf.saveCopy(progressing), open);
        put(Command.SHOW_IN_FOLDER, shelf::showInFolder, open);
        put(Command.CLOSE, shelf::close, open);
        put(Command.QUIT, this::quit);
        put(
                Command.UNDO,
                () -> {
                    notices.undone();
                    desk.edit(project -> project.history().undo());
                },
                () -> hints.undo().isPresent());
        put(
                Command.REDO,
                () -> desk.edit(project -> project.history().redo()),
                () -> hints.redo().isPresent());
        put(Command.COPY, reader::copy, article);
        put(Command.COPY_WITH_SOURCE, annotating::copyWithSource, target);
        put(Command.PASTE, importing::paste);
        put(Command.FIND, inText::open, article);
        put(Command.FIND_NEXT, inText::next, article);
        put(Command.FIND_PREVIOUS, inText::previous, article);
        put(Command.SEARCH, () -> top.search().requestFocus(), open);
        put(Command.SETTINGS, dialogs::settings);
        put(Command.HIGHLIGHT, annotating::highlight, article);
        put(Command.TAG, annotating::choose, target);
        put(Command.REPEAT_TAG, annotating::repeat, target);
        put(Command.REMOVE, annotating::removeFocused, focused);
        put(Command.NEXT, reader::nextAnnotation, article);
        put(Command.PREVIOUS, reader::previousAnnotation, article);
        put(Command.OUTWARDS, reader::outwards, article);
        put(Command.INWARDS, reader::inwards, article);
        put(Command.NEXT_SENTENCE, () -> reader.nextSentence(false), article);
        put(Command.PREVIOUS_SENTENCE, () -> reader.previousSentence(false), article);
        put(Command.EXTEND_FORWARD, () -> reader.nextSentence(true), article);
        put(Command.EXTEND_BACK, () -> reader.previousSentence(true), article);
        put(Command.SELECT_SENTENCE, reader::selectSentence, article);
        put(Command.SHRINK_SENTENCE, reader::deselectSentence, article);
        put(Command.GO_TO_PARAGRAPH, wayfinding::askParagraph, article);
        put(Command.BACK, wayfinding.jumps()::back, wayfinding.jumps()::canGoBack);
        put(Command.FORWARD, wayfinding.jumps()::forward, wayfinding.jumps()::canGoForward);
        put(Command.SOLO, () -> onTag(showing::solo), article);
        put(Command.MUTE, () -> onTag(showing::mute), article);
        put(Command.SHOW_ALL_TAGS, showing::all, () -> !showing.filter().get().isAll());
        put(Command.FOLD, annotating::fold, article);
        put(Command.ARTICLE, views::back, open);
        put(Command.ANNOTATIONS, list::show, open);
        put(Command.NOTE, reader::editNote, focused);
        put(Command.MOVE_ENDS, reader::editEnds, focused);
        put(Command.SOURCE, page::toggleSource, article);
        put(Command.COPY_DIAGNOSTICS, dialogs::copyDiagnostics);
        put(Command.ABOUT, dialogs::about);
        put(Command.HISTORY, () -> views.show(records.history()), open);
        put(Command.BIN, () -> views.show(records.bin()), open);
        put(Command.ORPHANS, tray::show, reading::isOpen);
        put(Command.LIBRARY, this::toggleLibrary);
        put(Command.OUTLINE, wayfinding::toggleOutline);
        put(
                Command.FOCUS_MODE,
                this::toggleAlone,
                () -> article.getAsBoolean() || window.isAlone());
        put(Command.LARGER, () -> textLook.grow(1));
        put(Command.SMALLER, () -> textLook.grow(-1));
        put(Command.NORMAL_SIZE, textLook::normal);
        put(Command.NUMBERS, textLook::toggleNumbers);
        put(Command.GUIDE, guiding::toggle);
        put(Command.KEYS, dialogs::keys);
        put(Command.PALETTE, commanding::ask);
    }

    private void run(Command command) {
        Optional.ofNullable(actions.get(command)).ifPresent(Action::tryRun);
    }

    private void put(Command command, Runnable run) {
        actions.put(command, Action.of(run));
    }

    private void put(Command command, Runnable run, BooleanSupplier possible) {
        actions.put(command, new Action(run, possible));
    }

    private void projectChanged() {
        var open = desk.project();
        started = true;
        reading.close();
        list.reset();
        showing.reset();
        wayfinding.jumps().clear();
        leaveSearch();
        top.project(open.map(this::projectName).orElse(""), shelf.isSample());
        stage.setTitle(
                open.map(project -> texts.get("window.title", projectName(project)))
                        .orElse(texts.get("app.name")));
        if (open.isEmpty()) {
            library.show(List.of());
            codebook.show(Codebook.EMPTY, Map.of());
            hints.steps(Optional.empty(), Optional.empty());
        }
        status.saved(Optional.empty());
        status.say("");
        lastRead.find(shelf.isSample(), this::openArticle, curtain::rise);
    }

    private String projectName(Project project) {
        return shelf.isSample() ? texts.get("top.sample.name") : project.name();
    }

    private Runnable loadLibrary(Project project) {
        var articles = project.documents().list();
        return () -> {
            library.show(articles);
            commanding.articles(articles);
            tray.articles(articles);
            hasArticles = !articles.isEmpty();
            if (!reading.isOpen()) {
                views.base(blank());
            }
        };
    }

    private Runnable loadCodebook(Project project) {
        var tags = project.tags().codebook();
        var counts =
                settings.is(Setting.COUNT_ORIGINALS)
                        ? project.tags().countsOfStories()
                        : project.tags().counts();
        return () -> {
            annotating.codebook(tags);
            codebook.show(tags, counts);
            list.codebook(tags);
            showing.codebook(tags);
            hints.show();
        };
    }

    private Runnable loadSteps(Project project) {
        var undo = project.history().nextUndo();
        var redo = project.history().nextRedo();
        return () -> {
            hints.steps(undo, redo);
            status.saved(project.saved());
        };
    }

    private void openArticle(UUID documentId) {
        reading.open(documentId, curtain::rise);
    }

    private void articleShown(Optional<UUID> documentId) {
        library.opened(documentId);
        page.closeStrip();
        tips.article();
        inText.articleShown();
        list.article(documentId);
        tray.refresh();
        views.base(documentId.isPresent() ? page : blank());
        wayfinding.refresh();
        documentId.ifPresent(
                id -> {
                    views.back();
                    lastRead.remember(id);
                });
        hints.show();
    }

    private Node blank() {
        if (!started) {
            return blanks.starting();
        }
        if (desk.project().isEmpty()) {
            return blanks.noProject();
        }
        return hasArticles ? blanks.noArticle() : blanks.empty();
    }

    private void middle(Node view) {
        window.middle(view);
        hints.show();
    }

    private void leaveSearch() {
        top.search().clear();
        views.back();
    }

    private void focusMiddle() {
        if (reading.isOpen()) {
            reader.requestFocus();
        } else {
            window.focusMiddle();
        }
    }

    /// The tag that is meant: of the annotation with the focus, else the one that is shown alone, else the one selected in the list.
    private void onTag(Consumer<UUID> work) {
        reading.focused()
                .flatMap(annotation -> annotation.tags().stream().findFirst())
                .map(tagging -> tagging.tagId())
                .or(() -> showing.filter().get().solo())
                .or(() -> codebook.selected().map(tag -> tag.id()))
                .ifPresentOrElse(work, () -> notices.say(texts.get("showing.which")));
    }

    /// Nothing but the text, on the whole screen; Escape ends it too.
    private void toggleAlone() {
        boolean alone = !window.isAlone();
        window.alone(alone);
        reader.alone(alone);
        stage.setFullScreen(alone);
        reader.requestFocus();
    }

    private void leaveAlone(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && window.isAlone()) {
            key.consume();
            toggleAlone();
        }
    }

    private void copies(boolean grouped, boolean countedOnce) {
        settings.put(Setting.GROUP_COPIES, grouped);
        settings.put(Setting.COUNT_ORIGINALS, countedOnce);
        desk.refresh(List.of(Part.CODEBOOK));
    }

    private void toggleLibrary() {
        settings.put(Setting.LIBRARY, !settings.is(Setting.LIBRARY));
        window.showSide(settings.is(Setting.LIBRARY));
    }
}
