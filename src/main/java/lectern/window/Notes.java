package lectern.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The notes that are written in the reading view, on their way into the project. What was refused is tried again with the next
/// one, and before the project is closed.
final class Notes {
    private final Desk desk;
    private final Map<UUID, String> refused = new LinkedHashMap<>();

    Notes(Desk desk) {
        this.desk = desk;
    }

    /// @param no runs if it could not be kept; the user has been told why
    void write(UUID annotationId, String note, Runnable no) {
        refused.remove(annotationId);
        desk.edit(
                project -> {
                    project.annotations().note(annotationId, note);
                    return note;
                },
                _ -> again(),
                () -> {
                    refused.putIfAbsent(annotationId, note);
                    no.run();
                });
    }

    /// Keeps what is typed while it is typed.
    void draft(UUID annotationId, String note) {
        desk.edit(project -> project.drafts().put(annotationId, note));
    }

    /// Tries again what was refused.
    void again() {
        var left = Map.copyOf(refused);
        refused.clear();
        left.forEach((id, note) -> write(id, note, () -> {}));
    }
}
