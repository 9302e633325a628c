package lectern.importer;

/// A file that gave no text. The message is one sentence for the user: it names the file and says what to do.
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1;

    private final Sentence sentence;
    private final String message;

    ImportException(Sentence sentence, String... words) {
        this(sentence.about(words), sentence);
    }

    private ImportException(String message, Sentence sentence) {
        super(message);
        this.sentence = sentence;
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /// Which kind of failure it is.
    public Sentence sentence() {
        return sentence;
    }
}
