package lectern.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.model.TagUse;
import lectern.settings.Texts;
import lectern.settings.Theme;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// What floats over the codebook: colour, digit, definition, into which tag one goes, and the question before a tag goes.
final class TagSheets {
    private final Texts texts;
    private final ObservableValue<Theme> theme;
    private final CodebookRequests requests;

    TagSheets(Texts texts, ObservableValue<Theme> theme, CodebookRequests requests) {
        this.texts = texts;
        this.theme = theme;
        this.requests = requests;
    }

    void colour(Tag tag, Node at) {
        new ColourSheet(texts, theme.getValue(), tag.colour())
                .under(at, colour -> requests.recolour(tag.id(), colour));
    }

    void digit(Tag tag, Codebook codebook, Node at) {
        new DigitSheet(texts, tag, codebook).under(at, digit -> requests.key(tag.id(), digit));
    }

    void define(Tag tag, Node at) {
        new DefinitionSheet(texts, tag).under(at, words -> requests.define(tag.id(), words));
    }

    /// @param annotations how many carry the tag
    /// @param chosen takes the tag into which it goes
    void merge(Tag tag, Codebook codebook, int annotations, Node at, Consumer<UUID> chosen) {
        var branch = codebook.branch(tag.id());
        var others =
                new Codebook(
                        codebook.tags().stream().filter(one -> !branch.contains(one)).toList());
        String words =
                others.tags().isEmpty()
                        ? texts.get("tags.merge.none")
                        : texts.get("tags.merge.words", annotations);
        TagPopup.ofOne(texts, theme, texts.get("tags.merge.title", tag.name()), words)
                .open(
                        at.getScene().getWindow(),
                        at.localToScreen(at.getBoundsInLocal()),
                        others,
                        Set.of(),
                        (into, _) -> chosen.accept(into));
    }

    void remove(Tag tag, TagUse use, Node at) {
        new Question(
                        texts.get("tags.remove.title", tag.name()),
                        String.join(
                                        " ",
                                        texts.get("tags.remove.nested", use.nested()),
                                        texts.get("tags.remove.annotations", use.annotations()),
                                        texts.get("tags.remove.untagged", use.leftUntagged()),
                                        texts.get("tags.remove.undo"))
                                .strip()
                                .replaceAll(" +", " "),
                        texts.get("tags.remove"),
                        texts.get("tags.keep"))
                .under(at, () -> requests.remove(tag.id()));
    }
}
