package lectern.exporter;

import lectern.model.AnnotationRow;

import java.util.function.Consumer;

/// Annotations to be exported, one after the other, so that none has to be held.
@FunctionalInterface
public interface Rows {
    /// Hands each row to the consumer, in the order of the export.
    void each(Consumer<AnnotationRow> row);
}
