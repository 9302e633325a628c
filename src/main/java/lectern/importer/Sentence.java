package lectern.importer;

/// Every sentence an import can say: why a file was not read, and what to know about one that was.
public enum Sentence {
    MISSING("%s is not there any more. Choose it again."),
    UNREADABLE("%s cannot be opened. Check that you may read it, then import it again."),
    NOT_A_FILE("%s is neither a file nor a folder. Save its text to a file first."),
    FOLDER(
            "%s is a folder without text files. Lectern reads plain text (.txt), Markdown (.md) and saved web pages"
                    + " (.html)."),
    EMPTY("%s is empty: there is no text in it. Choose another file."),
    TOO_LARGE("%s is larger than %s MB. Split it and import the parts."),
    BINARY(
            "%s is no text file. Lectern reads plain text, Markdown and saved web pages. Save it as text first."),
    OTHER_FORMAT(
            "%s is %s; Lectern reads plain text, Markdown and saved web pages. Save it as text first."),
    PROJECT("%s is a Lectern project. Open it with File, Open."),
    FAULT(
            "%s was not read because of a fault in Lectern. Save its text to a new file and try that; the log says"
                    + " more."),

    GUESSED(
            "%s does not say its encoding, %s was guessed. If letters look wrong, read it as another encoding."),
    REPLACED("%s holds unreadable characters. Shown as \uFFFD: %s."),
    NOT_AS_SAID("%s says it is %s but is not; it was read as %s."),
    /// What a pasted text is called in the others.
    PASTED("The pasted text"),
    NOTHING_PASTED("The clipboard holds no text. Copy the article first.");

    private final String form;

    Sentence(String form) {
        this.form = form;
    }

    /// The sentence with the name of the file, and what else it speaks of, filled in.
    String about(String... words) {
        return form.formatted((Object[]) words);
    }
}
