package lectern.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;

import lectern.reader.ReaderView;
import lectern.settings.Command;
import lectern.settings.Folders;
import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;
import lectern.work.Lanes;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The window, put together: views, the open project, commands and keys.
public final class Workbench {
    private final Stage stage;
    private final Texts texts;
    private final Settings settings;
    private final Lanes lanes;
    private final Look look;
    private final Commanding commanding;
    private final StatusBar status;
    private final MainWindow window;
    private final Side side;
    private final Notices notices;
    private final Desk desk;
    private final LibraryPane library;
    private final CodebookPane codebook;
    private final Reading reading;
    private final Annotating annotating;
    private final PassageMenu passageMenu;
    private final Hints hints;
    private final Steps steps;
    private final Views views;
    private final ArticlePage page;
    private final Tips tips;
    private final Showing showing;
    private final Contents contents;
    private final Wayfinding wayfinding;
    private final InText inText;
    private final AnnotationList list;
    private final OrphanTray tray;
    private final Finding finding;
    private final Shelf shelf;
    private final Blanks blanks;
    private final Middle middle;
    private final LastRead lastRead;
    private final Importing importing;
    private final Scene scene;
    private final Curtain curtain;
    private final Title title;
    private final Repeats repeats = new Repeats(System::nanoTime);

    /// Looks for the fonts of this machine, which takes longer than anything else that a first text needs. May be called on
    /// any thread while the toolkit runs.
    public static void prepare() {
        Font _ = Font.getDefault();
    }

    /// Puts the window together; [#show] shows it.
    public Workbench(Stage stage, Texts texts, Settings settings, Folders folders, Lanes lanes) {
        this.stage = stage;
        this.texts = texts;
        this.settings = settings;
        this.lanes = lanes;
        curtain = new Curtain(stage);
        look = new Look(settings);
        var keys = new CurrentKeys(settings);
        status = new StatusBar(texts);
        var line = new MessageLine(texts);
        var toast = new Toast();
        notices = new Notices(texts, status, line, toast);
        var actions = new Actions(this::goesOn);
        desk = new Desk(lanes, folders.locks(), notices);
        var notes = new Notes(desk);
        var progressing = new Progressing(desk, status, notices);

        var reader =
                new ReaderView(
                        texts,
                        new ReaderAnswers(
                                desk,
                                notes,
                                this::annotating,
                                this::passageMenu,
                                () -> actions.run(Command.SOURCE),
                                offset -> wayfinding().jumps().left(offset),
                                this::read));
        reading = new Reading(desk, reader, texts, this::articleShown);
        steps = new Steps(desk, reading, notices, texts);
        showing = new Showing(desk, texts);
        contents = new Contents(desk, settings);
        inText = new InText(texts, keys, lanes, reading, notices::problem);
        page =
                new ArticlePage(
                        texts,
                        notices,
                        desk,
                        reading,
                        showing,
                        inText.bar(),
                        () -> actions.run(Command.ORPHANS));
        tips = new Tips(texts, settings, keys, reading);
        page.setBottom(tips);
        toast.standOn(tips);
        annotating =
                new Annotating(
                        stage,
                        desk,
                        reading,
                        notices,
                        steps,
                        texts,
                        keys,
                        new TagPopup(texts, look.theme()));
        passageMenu = new PassageMenu(texts, keys, actions, annotating, reader, look.theme());
        hints =
                new Hints(
                        status,
                        reading,
                        annotating,
                        texts,
                        look.theme(),
                        () -> page.getScene() != null,
                        page.remarks(),
                        steps);

        var menus = new Menus(texts, keys.map(), actions);
        var top =
                new TopBar(
                        texts,
                        keys,
                        menus.bar(steps::named, () -> shelf().recentItems()),
                        words -> finding().find(words),
                        () -> finding().focusList(),
                        () -> finding().leave());
        title = new Title(stage, texts, top);
        library =
                new LibraryPane(
                        texts,
                        keys,
                        new LibraryAnswers(
                                texts,
                                steps,
                                () -> actions.run(Command.IMPORT_FILES),
                                this::chooseArticle,
                                page::editSource,
                                contents::copies));
        library.copies(settings.is(Setting.GROUP_COPIES), settings.is(Setting.COUNT_ORIGINALS));
        codebook =
                new CodebookPane(
                        texts,
                        look.theme(),
                        new CodebookAnswers(
                                desk,
                                texts,
                                steps,
                                showing,
                                annotating::tag,
                                tag -> list().show(tag)));
        showing.filter().subscribe(reader::filter);
        showing.filter().subscribe(codebook::filter);
        var outline = new OutlinePane(texts, heading -> reader.going().to(heading.range()));
        window = new MainWindow(top, line, toast, status, library, outline, codebook);
        side = new Side(settings, window);
        wayfinding = new Wayfinding(texts, settings, desk, reading, notices, window, outline);
        reading.whenFolded(wayfinding::refresh);
        var alone = new Alone(stage, window, reader);
        var textLook = new TextLook(look, settings, reader);
        blanks = new Blanks(texts, keys, actions::run);
        lastRead = new LastRead(desk);
        var dialogs =
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
                        this::chooseArticle);
        middle = new Middle(window, desk, reading, page, blanks);
        views = new Views(desk, this::middle, middle::focus, middle.now());
        views.base(middle.now());
        var guiding = new Guiding(texts, keys, views);
        tray =
                new OrphanTray(
                        texts, look.theme(), desk, views, reading, notices, steps, page::orphans);
        list =
                new AnnotationList(
                        texts,
                        keys,
                        look.theme(),
                        desk,
                        views,
                        reading,
                        annotating,
                        notices,
                        tray::show);
        finding = new Finding(texts, desk, views, reading, notices, top.search());
        var records = new Records(texts, desk, views, steps, InstantSource.system());
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
        var exporting =
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
        contents.whenArticles(library::show);
        contents.whenArticles(commanding::articles);
        contents.whenArticles(tray::articles);
        contents.whenArticles(articles -> lastRead.again(articles, this::openAgain));
        contents.whenArticles(
                articles -> {
                    blanks.articles(!articles.isEmpty());
                    views.base(middle.now());
                });
        contents.whenTags(codebook::show);
        contents.whenTags(
                (tags, counts) -> {
                    annotating.codebook(tags);
                    list.codebook(tags);
                    showing.codebook(tags);
                    hints.show();
                });

        scene = new Scene(window.root(), WindowPlace.WIDTH, WindowPlace.HEIGHT);
        look.dress(scene);
        desk.whenClosing(new Unfinished(scene, reader, notes, page)::keep);
        new FileCommands(desk, shelf, importing, exporting, progressing).into(actions);
        steps.into(actions);
        new ArticleCommands(reading, annotating, inText, wayfinding, this::isArticle).into(actions);
        new ShowingCommands(texts, showing, reading, codebook, notices)
                .into(actions, this::isArticle);
        new ListCommands(desk, views, list, records, tray).into(actions);
        textLook.into(actions);
        dialogs.into(actions);
        actions.put(Command.QUIT, this::quit);
        finding.into(actions);
        actions.put(Command.SOURCE, page::toggleSource, this::isArticle);
        actions.putSwitch(Command.LIBRARY, side::toggle, () -> settings.is(Setting.LIBRARY));
        actions.putSwitch(
                Command.OUTLINE, wayfinding::toggleOutline, () -> settings.is(Setting.OUTLINE));
        actions.putSwitch(
                Command.CARDS,
                reader::toggleDrawer,
                () -> isArticle() && reader.hasDrawer(),
                reader::isDrawerOpen);
        actions.putSwitch(
                Command.FOCUS_MODE,
                alone::toggle,
                () -> isArticle() || window.isAlone(),
                window::isAlone);
        actions.put(Command.GUIDE, guiding::toggle);
        actions.put(Command.PALETTE, commanding::ask);
        new KeyDispatch(
                        keys.map()::get,
                        actions,
                        annotating::digit,
                        node -> Panels.isIn(reader, node),
                        this::isArticle)
                .install(scene, key -> window.panels().isOpen() || reader.takes(key));
        MenuKey.listen(scene);
        views.listen(window.root());
        alone.listen(scene);
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
        side.show();
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
        window.panels().close();
        shelf.take(files, importing::files);
    }

    /// Says that something went wrong that should not have. May be called on any thread.
    public void fault(Throwable fault) {
        lanes.onScreen(
                () -> {
                    if (!repeats.again(fault)) {
                        notices.fault(fault);
                    }
                });
    }

    /// Closes the project when all edits are in it, keeps the settings, and ends.
    public void quit() {
        WindowPlace.keep(stage, settings);
        desk.close(() -> {});
        stage.hide();
        reading.view().dispose();
        look.close();
        lanes.close();
        settings.save();
    }

    // What is needed before it is made is asked for when it is needed.
    private Annotating annotating() {
        return annotating;
    }

    private PassageMenu passageMenu() {
        return passageMenu;
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

    /// Whether an article is open, and no list stands in its place.
    private boolean isArticle() {
        return reading.isOpen() && views.isBase();
    }

    private void read(UUID documentId, double read) {
        wayfinding.read();
        library.read(documentId, read);
    }

    private void projectChanged() {
        var open = desk.project();
        blanks.started();
        reading.close();
        list.reset();
        showing.reset();
        wayfinding.jumps().clear();
        finding.leave();
        contents.clear();
        codebook.open(open.isPresent());
        notices.withdraw();
        title.show(open, shelf.isSample());
        steps.clear();
        status.clear();
        lastRead.find(shelf.isSample(), this::openArticle, curtain::rise);
    }

    /// Before a command: what was said is over, what was typed is kept.
    private void goesOn() {
        notices.over();
        String _ = page.keepTyped();
    }

    private void chooseArticle(UUID documentId) {
        notices.over();
        openArticle(documentId);
    }

    private void openArticle(UUID documentId) {
        reading.open(documentId, curtain::rise);
    }

    private void openAgain(UUID documentId) {
        if (views.isBase()) {
            openArticle(documentId);
        }
    }

    private void articleShown(Optional<UUID> documentId) {
        library.opened(documentId);
        page.closeStrip();
        tips.article();
        inText.articleShown();
        list.article(documentId);
        tray.refresh();
        views.base(middle.now());
        wayfinding.refresh();
        documentId.ifPresent(
                id -> {
                    views.back();
                    lastRead.remember(id);
                });
        hints.show();
    }

    private void middle(Node view) {
        window.middle(view);
        hints.show();
    }
}
