package lectern.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// One thing that is measured.
interface Measurement {
    /// What is measured, in a few words.
    String name();

    /// Measures, and answers one line for each figure.
    ///
    /// @param folder empty, for this measurement alone; removed afterwards
    /// @param articles texts to work on
    List<String> run(Path folder, Articles articles) throws IOException, InterruptedException;
}
