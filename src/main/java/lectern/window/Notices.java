package lectern.window;

import lectern.model.Problem;
import lectern.settings.Texts;
import lectern.work.Cancelled;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Says what happened: in the status line what went well, in the line under the top bar what did not, in a toast
/// what can be undone.
final class Notices implements Desk.Watcher {
    private static final Logger LOG = Logger.getLogger(Notices.class.getName());

    private final Texts texts;
    private final StatusBar status;
    private final MessageLine line;
    private final Toast toast;
    private BiPredicate<String, String> faults = (_, _) -> false;
    private boolean undoOffered;
    private boolean unsaved;
    private Optional<Instant> savedBefore = Optional.empty();

    Notices(Texts texts, StatusBar status, MessageLine line, Toast toast) {
        this.texts = texts;
        this.status = status;
        this.line = line;
        this.toast = toast;
    }

    /// @param shown shows a fault by its code and its trace, and says whether it could
    void faults(BiPredicate<String, String> shown) {
        faults = shown;
    }

    /// Something went well.
    void say(String sentence) {
        line.hideNow();
        status.say(sentence);
    }

    /// What was said holds no more.
    void over(String sentence) {
        status.over(sentence);
    }

    /// The user goes on with something else: what was said of the last thing is over.
    void over() {
        status.say("");
    }

    @Override
    public void edits() {
        over();
    }

    @Override
    public void unsaved(Exception problem, Optional<Instant> saved) {
        problem(problem);
        unsaved = problem instanceof Problem;
        savedBefore = saved;
    }

    @Override
    public void failed(Exception problem) {
        problem(problem);
    }

    /// Says when the last edit was saved: that one before it was not is over then.
    void saved(Optional<Instant> at) {
        status.saved(at);
        if (unsaved && !at.equals(savedBefore)) {
            unsaved = false;
            line.hideNow();
        }
    }

    /// Something could not be done: what the exception says to a user, or that it is a fault of ours.
    void problem(Throwable problem) {
        switch (problem) {
            case Cancelled _ -> say(texts.get("message.stopped"));
            case Problem told -> tell(words(told), problem);
            default -> fault(problem);
        }
    }

    /// A problem as a sentence.
    String words(Problem problem) {
        return texts.get(problem.key(), problem.arguments().toArray());
    }

    /// Something could not be done.
    void problem(String sentence) {
        show(sentence, "");
    }

    /// Something that the user did can be taken back by one click.
    void undoable(String sentence, Runnable undo) {
        toast.show(sentence, texts.get("toast.undo"), undo);
        undoOffered = true;
    }

    /// Undo would take back something else by now: the toast that offers it goes.
    void withdrawUndo() {
        if (undoOffered) {
            toast.hideNow();
        }
    }

    /// What the toast offers holds no more: it goes.
    void withdraw() {
        toast.hideNow();
    }

    /// Something was done, and there is one thing that is often wanted then.
    void done(String sentence, String action, Runnable run) {
        toast.show(sentence, action, run);
        undoOffered = false;
    }

    /// A fault of the app: it is logged, and the user gets a code that stands for its place.
    void fault(Throwable fault) {
        String code = FaultCode.of(fault);
        LOG.log(Level.SEVERE, code, fault);
        if (!faults.test(code, trace(fault))) {
            show(texts.get("message.fault", code), trace(fault));
        }
    }

    private void tell(String sentence, Throwable problem) {
        LOG.log(Level.INFO, sentence);
        show(sentence, trace(problem));
    }

    private void show(String sentence, String more) {
        unsaved = false;
        line.show(sentence, more);
    }

    private static String trace(Throwable problem) {
        var text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
