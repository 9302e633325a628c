package lectern.exporter;

import lectern.model.Problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A file could not be written. What was there before is untouched.
public final class ExportException extends RuntimeException implements Problem {
    private static final long serialVersionUID = 1;

    /// Why. Each has its sentence under `export.` and its name in lower case.
    public enum Reason {
        /// Another file has this name: ask before replacing it.
        EXISTS,
        /// The name is that of a folder.
        FOLDER,
        /// The name is that of a project, which no export may replace.
        PROJECT,
        NO_SUCH_FOLDER,
        READ_ONLY,
        DISK_FULL,
        /// The tags were edited meanwhile, so that the columns no longer fit.
        CHANGED,
        /// What was read back is not what was meant.
        NOT_THE_SAME,
        IO
    }

    private final Reason reason;
    private final transient Path file;

    ExportException(Reason reason, Path file) {
        super(reason + " " + file);
        this.reason = reason;
        this.file = file;
    }

    ExportException(Reason reason, Path file, Throwable cause) {
        super(reason + " " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String key() {
        return "export." + reason.name().toLowerCase(Locale.ROOT);
    }

    /// The file's name, and the folder it lies in.
    @Override
    public List<Object> arguments() {
        Path absolute = file.toAbsolutePath();
        return List.of(
                String.valueOf(absolute.getFileName()), String.valueOf(absolute.getParent()));
    }
}
