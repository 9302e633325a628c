package lectern.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import lectern.model.Codebook;
import lectern.model.Tag;
import lectern.model.TagUse;
import lectern.settings.Texts;
import lectern.settings.Theme;

/// What floats over the codebook: colour, digit, definition, and the question before a tag goes.
final class TagSheets {
    private final Texts texts;
    private final ObservableValue<Theme> theme;
    private final CodebookPane.Requests requests;

    TagSheets(Texts texts, ObservableValue<Theme> theme, CodebookPane.Requests requests) {
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
