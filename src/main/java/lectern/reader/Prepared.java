package lectern.reader;

import lectern.settings.Texts;

import java.util.Set;

/// An article made ready to be shown: its rows are set and its annotations have their lanes. Can be made on any thread, so
/// that the FX thread only has to show it.
public final class Prepared {
    private final Opened opened;
    final PageText text;
    final Marks marks;

    private Prepared(Opened opened, PageText text, Marks marks) {
        this.opened = opened;
        this.text = text;
        this.marks = marks;
    }

    public Opened opened() {
        return opened;
    }

    public static Prepared of(Texts texts, Opened opened) {
        var revision = opened.revision();
        return new Prepared(
                opened,
                PageBuilder.build(texts, opened.source(), revision, opened.folds(), Set.of()),
                Marks.of(
                        revision.id(),
                        revision.text().length(),
                        opened.annotations(),
                        Shades.USUAL));
    }
}
