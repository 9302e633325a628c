package lectern.cli;

/// A command cannot do what it was asked to do; the message is the sentence for the user.
final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exit;

    Declined(int exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    int exit() {
        return exit;
    }
}
