package lectern.window;

import lectern.settings.Command;

import java.util.function.BooleanSupplier;

/// The commands on the article that is read: to walk through it, to find in it, to annotate it.
final class ArticleCommands {
    private final Reading reading;
    private final Annotating annotating;
    private final InText inText;
    private final Wayfinding wayfinding;
    private final BooleanSupplier article;

    /// @param article whether an article is open and shown
    ArticleCommands(
            Reading reading,
            Annotating annotating,
            InText inText,
            Wayfinding wayfinding,
            BooleanSupplier article) {
        this.reading = reading;
        this.annotating = annotating;
        this.inText = inText;
        this.wayfinding = wayfinding;
        this.article = article;
    }

    void into(Actions actions) {
        walk(actions);
        select(actions);
        annotate(actions);
    }

    private void walk(Actions actions) {
        var reader = reading.view();
        actions.put(Command.NEXT, reader.focus()::next, article);
        actions.put(Command.PREVIOUS, reader.focus()::previous, article);
        actions.put(Command.OUTWARDS, reader.focus()::outwards, article);
        actions.put(Command.INWARDS, reader.focus()::inwards, article);
        actions.put(Command.FIND, inText::open, article);
        actions.put(Command.FIND_NEXT, inText::next, article);
        actions.put(Command.FIND_PREVIOUS, inText::previous, article);
        actions.put(Command.GO_TO_PARAGRAPH, wayfinding::askParagraph, article);
        var jumps = wayfinding.jumps();
        actions.put(Command.BACK, jumps::back, jumps::canGoBack);
        actions.put(Command.FORWARD, jumps::forward, jumps::canGoForward);
    }

    private void select(Actions actions) {
        var reader = reading.view();
        actions.put(Command.COPY, reader::copy, article);
        actions.put(Command.NEXT_SENTENCE, () -> reader.bySentence().next(false), article);
        actions.put(Command.PREVIOUS_SENTENCE, () -> reader.bySentence().previous(false), article);
        actions.put(Command.EXTEND_FORWARD, () -> reader.bySentence().next(true), article);
        actions.put(Command.EXTEND_BACK, () -> reader.bySentence().previous(true), article);
        actions.put(Command.SELECT_SENTENCE, reader.bySentence()::grow, article);
        actions.put(Command.SHRINK_SENTENCE, reader.bySentence()::shrink, article);
    }

    private void annotate(Actions actions) {
        var reader = reading.view();
        BooleanSupplier target = () -> article.getAsBoolean() && annotating.hasTarget();
        BooleanSupplier atHand = () -> article.getAsBoolean() && reading.atHand().isPresent();
        actions.put(Command.HIGHLIGHT, annotating::highlight, article);
        Runnable select = inArticle(annotating::selectFirst);
        actions.put(Command.TAG, annotating::choose, target, select);
        actions.put(Command.REPEAT_TAG, annotating::repeat, target, select);
        actions.put(Command.COPY_WITH_SOURCE, annotating::copyWithSource, target, select);
        Runnable go = inArticle(annotating::goFirst);
        actions.put(Command.REMOVE, annotating::removeAtHand, atHand, go);
        actions.put(Command.NOTE, reader::editNote, atHand, go);
        actions.put(Command.MOVE_ENDS, reader::editEnds, atHand, go);
        actions.put(Command.FOLD, annotating::fold, article);
    }

    private Runnable inArticle(Runnable words) {
        return () -> {
            if (article.getAsBoolean()) {
                words.run();
            }
        };
    }
}
