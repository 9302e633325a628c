package lectern.project;

import lectern.model.Problem;
import lectern.storage.StorageException;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A project cannot be opened, written or copied. Nothing was changed.
public final class ProjectException extends RuntimeException implements Problem {
    private static final long serialVersionUID = 1;

    /// Why. Each has its sentence under `project.` and its name in lower case.
    public enum Reason {
        /// There is no such file.
        MISSING,
        NOT_A_PROJECT,
        /// A later Lectern wrote it.
        NEWER,
        DAMAGED,
        /// Another Lectern has it open.
        LOCKED,
        READ_ONLY,
        DISK_FULL,
        /// It is of an earlier schema, and there is no room for the copy that is made before it is changed.
        NO_ROOM_TO_UPGRADE,
        /// A new project or a copy would overwrite something.
        EXISTS,
        IO
    }

    private final Reason reason;
    private final transient Path file;

    ProjectException(Reason reason, Path file) {
        super(reason + " " + file);
        this.reason = reason;
        this.file = file;
    }

    ProjectException(Reason reason, Path file, Throwable cause) {
        super(reason + " " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public boolean isOfContent() {
        return getCause() instanceof StorageException storage
                && storage.fault() == StorageException.Fault.OTHER;
    }

    @Override
    public String key() {
        return "project." + reason.name().toLowerCase(Locale.ROOT);
    }

    /// The file's name, and the folder it lies in.
    @Override
    public List<Object> arguments() {
        Path absolute = file.toAbsolutePath();
        return List.of(absolute.getFileName().toString(), String.valueOf(absolute.getParent()));
    }
}
