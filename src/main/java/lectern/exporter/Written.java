package lectern.exporter;

import lectern.model.Problem;

import java.nio.file.Path;
import java.util.List;

/// An export that is on disk, and was read back and found equal to what was meant.
///
/// @param rows how many rows it has below its header
/// @param warnings what the user should know
public record Written(Path file, int rows, List<Problem> warnings) {
    public Written {
        warnings = List.copyOf(warnings);
    }
}
