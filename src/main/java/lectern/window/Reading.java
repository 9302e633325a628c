package lectern.window;

import lectern.exporter.Citation;
import lectern.model.Annotation;
import lectern.model.Fold;
import lectern.model.Heading;
import lectern.model.Source;
import lectern.project.Project;
import lectern.reader.Opened;
import lectern.reader.Prepared;
import lectern.reader.ReaderView;
import lectern.settings.Texts;
import lectern.text.TextRange;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The article that is read: brings it into the reading view, and keeps it as the project has it.
final class Reading {
    private final Desk desk;
    private final ReaderView view;
    private final Texts texts;
    private final Consumer<Optional<UUID>> shown;
    private Optional<Opened> opened = Optional.empty();
    private List<Annotation> annotations = List.of();
    private List<Fold> folds = List.of();
    private Runnable arrived = () -> {};
    private Runnable leaving = () -> {};
    private Runnable folded = () -> {};

    /// @param shown takes the article that is shown from now on, or nothing
    Reading(Desk desk, ReaderView view, Texts texts, Consumer<Optional<UUID>> shown) {
        this.desk = desk;
        this.view = view;
        this.texts = texts;
        this.shown = shown;
        desk.show(Part.ARTICLE, this::article);
        desk.show(Part.ANNOTATIONS, this::annotations);
        desk.show(Part.FOLDS, this::folds);
    }

    ReaderView view() {
        return view;
    }

    boolean isOpen() {
        return opened.isPresent();
    }

    Optional<Opened> opened() {
        return opened;
    }

    /// The annotations of the article.
    List<Annotation> annotations() {
        return annotations;
    }

    Optional<Annotation> annotation(UUID id) {
        return find(annotations, id);
    }

    private static Optional<Annotation> find(List<Annotation> some, UUID id) {
        return some.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<Annotation> focused() {
        return view.focusedAnnotationProperty().get().flatMap(this::annotation);
    }

    /// The annotation that keys act on while nothing is selected.
    Optional<Annotation> atHand() {
        return view.focus().atHand().flatMap(this::annotation);
    }

    /// The annotation that covers exactly this range.
    Optional<Annotation> annotationAt(TextRange range) {
        return annotations.stream().filter(one -> one.anchor().range().equals(range)).findFirst();
    }

    /// What is selected, or else the passage of the annotation at hand.
    Optional<TextRange> target() {
        return view.selectionProperty()
                .get()
                .or(() -> atHand().map(annotation -> annotation.anchor().range()));
    }

    /// The blocks that are folded.
    Set<Integer> folded() {
        return folds.stream().map(Fold::block).collect(Collectors.toSet());
    }

    /// A passage with what is known of its source.
    String citation(TextRange range) {
        var article = opened.orElseThrow();
        int paragraph = article.paragraphs()[article.revision().blockAt(range.start())];
        return Citation.of(
                article.source(),
                range.of(article.revision().text()),
                paragraph > 0 ? OptionalInt.of(paragraph) : OptionalInt.empty());
    }

    /// Runs whenever another article is about to take the place of the one that is read.
    void whenLeaving(Runnable left) {
        leaving = left;
    }

    /// Runs when lines were folded or put back.
    void whenFolded(Runnable then) {
        folded = then;
    }

    /// The headings of the article, without folded ones; empty if none is open.
    Optional<List<Heading>> outline() {
        return opened.map(article -> Heading.of(article.revision(), folds));
    }

    /// Number of the last paragraph; 0 if none is numbered or no article is open.
    int lastParagraph() {
        return opened.map(article -> Arrays.stream(article.paragraphs()).max().orElse(0)).orElse(0);
    }

    /// Where the paragraph of this number stands.
    Optional<TextRange> paragraph(int number) {
        return opened.flatMap(
                article ->
                        IntStream.range(0, article.paragraphs().length)
                                .filter(block -> article.paragraphs()[block] == number)
                                .mapToObj(block -> article.revision().blocks().get(block).range())
                                .findFirst());
    }

    /// Opens an article, or shows it if it is open.
    ///
    /// @param then runs when its text is shown
    void open(UUID documentId, Runnable then) {
        if (opened.isPresent() && desk.article().filter(documentId::equals).isPresent()) {
            shown.accept(desk.article());
            then.run();
            return;
        }
        leaving.run();
        view.keep();
        desk.article(Optional.of(documentId));
        desk.load(
                project -> Prepared.of(texts, load(project, documentId)),
                prepared -> {
                    if (desk.article().filter(documentId::equals).isEmpty()) {
                        return;
                    }
                    take(prepared.opened());
                    shown.accept(Optional.of(documentId));
                    view.open(prepared);
                    view.requestFocus();
                    then.run();
                });
    }

    private static Opened load(Project project, UUID documentId) {
        var documents = project.documents();
        var source = documents.info(documentId).orElseThrow().source();
        var revision = documents.revision(documentId);
        return new Opened(
                source,
                revision,
                documents.paragraphs(revision.id()),
                documents.folds(revision.id()),
                project.annotations().of(documentId),
                project.tags().codebook(),
                project.viewState().readingOffset(revision));
    }

    /// Shows no article any more.
    void close() {
        desk.article(Optional.empty());
        opened = Optional.empty();
        annotations = List.of();
        folds = List.of();
        view.close();
        shown.accept(Optional.empty());
    }

    /// Whether this is the article in the view: another may be on its way.
    private boolean isShown(Optional<UUID> id) {
        return id.equals(desk.article())
                && id.equals(opened.map(article -> article.revision().documentId()));
    }

    /// Runs once, when this annotation has been loaded: at once if it was loaded before its edit was known to be done.
    void whenArrived(UUID annotation, Runnable then) {
        if (annotation(annotation).isPresent()) {
            then.run();
        } else {
            arrived = then;
        }
    }

    /// Shows, if the article is on screen, what has become of an annotation: gives it the focus, or goes to where it was. The text
    /// stays where it is as long as any of the passage can be seen.
    ///
    /// @param before the annotations as they were
    void show(UUID annotation, List<Annotation> before) {
        if (view.getScene() == null) {
            return;
        }
        find(before, annotation)
                .map(there -> there.anchor().range())
                .ifPresentOrElse(
                        range -> {
                            view.going().revealAny(range);
                            view.focusInPlace(annotation);
                        },
                        () -> whenArrived(annotation, () -> view.focusInPlace(annotation)));
    }

    private Runnable article(Project project) {
        var id = desk.article();
        var info = id.flatMap(project.documents()::info);
        var shownText = revision();
        boolean isNewer =
                info.isPresent()
                        && shownText.isPresent()
                        && !id.flatMap(project.documents()::newest).equals(shownText);
        var newer =
                isNewer
                        ? Optional.of(Prepared.of(texts, load(project, id.orElseThrow())))
                        : Optional.<Prepared>empty();
        return () -> {
            if (!isShown(id)) {
                return;
            }
            if (newer.isPresent() && shownText.equals(revision())) {
                take(newer.get());
            }
            info.ifPresentOrElse(found -> source(found.source()), this::close);
        };
    }

    /// What was selected belongs to the text before.
    private void take(Opened article) {
        view.clearSelection();
        opened = Optional.of(article);
        annotations = article.annotations();
        folds = article.folds();
    }

    /// The text that is shown.
    private Optional<UUID> revision() {
        return opened.map(article -> article.revision().id());
    }

    private void take(Prepared prepared) {
        take(prepared.opened());
        view.open(prepared);
        folded.run();
    }

    private void source(Source source) {
        if (opened.filter(article -> article.source().equals(source)).isPresent()) {
            return;
        }
        opened =
                opened.map(
                        before ->
                                new Opened(
                                        source,
                                        before.revision(),
                                        before.paragraphs(),
                                        before.folds(),
                                        before.annotations(),
                                        before.codebook(),
                                        before.place()));
        view.source(source);
    }

    private Runnable annotations(Project project) {
        var id = desk.article();
        var revision = revision();
        List<Annotation> fresh = id.map(project.annotations()::of).orElse(List.of());
        var prepared = view.prepare(fresh, project.tags().codebook());
        return () -> {
            if (isShown(id)
                    && revision.equals(revision())
                    && fresh.stream().allMatch(this::isHere)) {
                annotations = fresh;
                view.annotations(prepared);
                var then = arrived;
                arrived = () -> {};
                then.run();
            }
        };
    }

    /// Whether an annotation stands on the text that is shown, and not on a newer one that is about to be.
    private boolean isHere(Annotation annotation) {
        return revision().filter(annotation.anchor().revisionId()::equals).isPresent();
    }

    private Runnable folds(Project project) {
        var revision = revision();
        List<Fold> fresh = revision.map(project.documents()::folds).orElse(List.of());
        return () -> {
            if (revision.isPresent() && revision.equals(revision())) {
                if (!folds.equals(fresh)) {
                    folds = fresh;
                    view.folds(fresh);
                    folded.run();
                }
            }
        };
    }

    /// How much is selected, in words: `12 words selected · para. 3`; empty for nothing.
    String selectionWords() {
        var range = view.selectionProperty().get();
        if (range.isEmpty() || opened.isEmpty()) {
            return "";
        }
        var revision = opened.get().revision();
        int words = words(range.get().of(revision.text()));
        int paragraph = opened.get().paragraphs()[revision.blockAt(range.get().start())];
        return paragraph > 0
                ? texts.get("status.selection", words, paragraph)
                : texts.get("status.selection.words", words);
    }

    private int words(String text) {
        var breaks = BreakIterator.getWordInstance(texts.locale());
        breaks.setText(text);
        int count = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                count++;
            }
        }
        return count;
    }
}
