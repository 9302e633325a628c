package lectern.window;

import javafx.geometry.Bounds;
import javafx.stage.Window;

import lectern.model.Annotation;
import lectern.model.Codebook;
import lectern.model.NewTag;
import lectern.model.Tag;
import lectern.model.Tagging;
import lectern.project.Annotations;
import lectern.project.Project;
import lectern.settings.Command;
import lectern.settings.Texts;
import lectern.text.TextRange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// Highlights and tags, by key and by click: on what is selected, or else on the annotation at hand.
final class Annotating {
    private final Desk desk;
    private final Reading reading;
    private final Notices notices;
    private final Steps steps;
    private final Texts texts;
    private final CurrentKeys keys;
    private final Window owner;
    private final TagPopup popup;
    private Codebook codebook = Codebook.EMPTY;
    private Optional<UUID> last = Optional.empty();

    Annotating(
            Window owner,
            Desk desk,
            Reading reading,
            Notices notices,
            Steps steps,
            Texts texts,
            CurrentKeys keys,
            TagPopup popup) {
        this.owner = owner;
        this.popup = popup;
        this.desk = desk;
        this.reading = reading;
        this.notices = notices;
        this.steps = steps;
        this.texts = texts;
        this.keys = keys;
        reading.view()
                .selectionProperty()
                .subscribe(
                        range ->
                                range.ifPresent(
                                        _ -> notices.over(texts.get("annotate.select.first"))));
    }

    void codebook(Codebook fresh) {
        codebook = fresh;
        popup.show(fresh);
    }

    Codebook codebook() {
        return codebook;
    }

    /// Whether there is something to tag.
    boolean hasTarget() {
        return reading.isOpen() && reading.target().isPresent();
    }

    /// The tags that have a digit, as on a keyboard: 1 to 9, then 0.
    List<Tag> digits() {
        return Command.TAG_DIGITS.stream()
                .flatMap(digit -> codebook.byKey(digit.key().charAt(0)).stream())
                .toList();
    }

    /// Whether this tag is on what is selected, or else on the annotation at hand.
    boolean isOn(UUID tagId) {
        return there().filter(annotation -> annotation.hasTag(tagId)).isPresent();
    }

    private Optional<Annotation> there() {
        var range = reading.view().selectionProperty().get();
        return range.isEmpty() ? reading.atHand() : range.flatMap(reading::annotationAt);
    }

    /// The digit of a tag was pressed.
    void digit(char key) {
        codebook.byKey(key).ifPresentOrElse(tag -> tag(tag.id()), () -> notices.say(noTag(key)));
    }

    /// Highlights the selection without a tag.
    void highlight() {
        var range = reading.view().selectionProperty().get();
        if (range.isEmpty()) {
            selectFirst();
            return;
        }
        reading.annotationAt(range.get())
                .ifPresentOrElse(
                        there -> {
                            reading.view().focusInPlace(there.id());
                            notices.say(texts.get("annotate.there"));
                        },
                        () -> add(List.of()));
    }

    /// Puts a tag on the selection, which becomes a highlight if it is none; or on the annotation at hand, from which
    /// it is taken off if it is there.
    void tag(UUID tagId) {
        var range = reading.view().selectionProperty().get();
        var there = there();
        if (there.isPresent()) {
            focus(there.get().id());
            toggle(there.get(), tagId);
        } else if (range.isPresent()) {
            add(List.of(tagId));
        } else {
            selectFirst();
            return;
        }
        last = Optional.of(tagId);
    }

    /// Makes a tag and puts it on the selection, or else on the annotation at hand.
    private void tag(NewTag made) {
        var there = there();
        if (there.isPresent()) {
            focus(there.get().id());
            desk.edit(project -> project.annotations().tag(there.get().id(), made));
        } else if (hasTarget()) {
            add((annotations, document, range) -> annotations.add(document, range, made));
        } else {
            selectFirst();
            return;
        }
        last = Optional.of(made.id());
    }

    /// Shows which annotation a key acts on.
    private void focus(UUID annotation) {
        reading.view().clearSelection();
        reading.view().focusInPlace(annotation);
    }

    /// Puts on the tag that was used last; it is never taken off.
    void repeat() {
        last.flatMap(codebook::tag)
                .ifPresentOrElse(
                        tag -> {
                            if (isOn(tag.id())) {
                                notices.say(texts.get("annotate.has.tag", tag.name(), 1));
                            } else {
                                tag(tag.id());
                            }
                        },
                        () -> notices.say(texts.get("annotate.no.last")));
    }

    /// Says that there is nothing yet to work on.
    void selectFirst() {
        notices.say(texts.get("annotate.select.first"));
    }

    /// Says that there is no annotation yet to work on.
    void goFirst() {
        notices.say(keys.words(texts, "annotate.go.first", Command.NEXT));
    }

    /// Folds the blocks of the selection, or puts them back if all of them are folded.
    void fold() {
        var blocks = reading.view().blocksInSelection();
        if (reading.folded().containsAll(blocks)) {
            unfold(blocks);
        } else {
            fold(blocks);
        }
    }

    void fold(Collection<Integer> blocks) {
        onArticle(blocks, (project, id) -> project.documents().fold(id, blocks));
    }

    void unfold(Collection<Integer> blocks) {
        onArticle(blocks, (project, id) -> project.documents().unfold(id, blocks));
    }

    private void onArticle(Collection<Integer> blocks, BiConsumer<Project, UUID> edit) {
        desk.article()
                .filter(_ -> !blocks.isEmpty())
                .ifPresent(id -> desk.edit(project -> edit.accept(project, id)));
    }

    /// Copies the selection, or the annotation at hand, with author, title and place.
    void copyWithSource() {
        reading.target()
                .ifPresent(
                        range -> {
                            CopiedText.put(reading.citation(range));
                            notices.say(texts.get("annotate.copied"));
                        });
    }

    /// Opens the popup of tags at the selection or at the annotation at hand.
    void choose() {
        reading.view()
                .selectionOnScreen()
                .or(
                        () ->
                                reading.atHand()
                                        .map(Annotation::id)
                                        .flatMap(reading.view()::passageOnScreen))
                .ifPresent(this::choose);
    }

    /// Opens the popup of tags.
    void choose(Bounds screen) {
        var there = reading.target().flatMap(reading::annotationAt);
        var on =
                there.map(
                                annotation ->
                                        annotation.tags().stream()
                                                .map(Tagging::tagId)
                                                .collect(Collectors.toSet()))
                        .orElse(Set.of());
        popup.open(owner, screen, codebook, on, new Chosen());
    }

    private final class Chosen implements TagPopup.Choice {
        @Override
        public void choose(UUID tagId, boolean on) {
            tag(tagId);
        }

        @Override
        public void create(NewTag tag) {
            tag(tag);
        }
    }

    void toggle(Annotation annotation, UUID tagId) {
        desk.edit(
                project -> {
                    if (annotation.hasTag(tagId)) {
                        project.annotations().untag(annotation.id(), tagId);
                    } else {
                        project.annotations().tag(annotation.id(), tagId);
                    }
                });
    }

    /// Puts the tag of a digit on annotations, in one step, and says so.
    void tagAll(char digit, List<UUID> ids) {
        codebook.byKey(digit)
                .ifPresentOrElse(tag -> tagAll(tag, ids), () -> notices.say(noTag(digit)));
    }

    private void tagAll(Tag tag, List<UUID> ids) {
        last = Optional.of(tag.id());
        desk.edit(
                project -> project.annotations().tag(ids, tag.id()),
                tagged ->
                        notices.say(
                                tagged == 0
                                        ? texts.get("annotate.has.tag", tag.name(), ids.size())
                                        : texts.get("annotate.tagged", tag.name(), tagged)));
    }

    private String noTag(char digit) {
        return texts.get("annotate.no.tag", String.valueOf(digit));
    }

    void remove(List<UUID> ids) {
        if (!ids.isEmpty()) {
            steps.offering(
                    project -> {
                        project.annotations().remove(ids);
                        return texts.get("annotate.removed", ids.size());
                    });
        }
    }

    /// Removes the annotation at hand.
    void removeAtHand() {
        remove(reading.atHand().map(Annotation::id).stream().toList());
    }

    /// Adds an annotation to an article.
    private interface Adding {
        UUID to(Annotations annotations, UUID documentId, TextRange range);
    }

    private void add(List<UUID> tags) {
        add((annotations, document, range) -> annotations.add(document, range, tags));
    }

    private void add(Adding adding) {
        var document = desk.article();
        var range = reading.view().selectionProperty().get();
        if (document.isEmpty() || range.isEmpty()) {
            return;
        }
        desk.edit(
                project -> adding.to(project.annotations(), document.get(), range.get()),
                id ->
                        reading.whenArrived(
                                id,
                                () -> {
                                    focus(id);
                                    if (reading.focused()
                                            .filter(one -> one.id().equals(id))
                                            .isEmpty()) {
                                        notices.say(
                                                keys.words(
                                                        texts,
                                                        "showing.added.hidden",
                                                        Command.SHOW_ALL_TAGS));
                                    }
                                }));
    }
}
