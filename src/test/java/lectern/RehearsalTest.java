package lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;

class RehearsalTest {
    @TempDir Path folder;

    @Test
    void everyCommandRunsAndAllStaysInTheFolder() throws IOException {
        String article =
                Files.writeString(folder.resolve("a.txt"), "A title\n\nThe strait stays open.")
                        .toString();
        var handlers = List.of(Logger.getLogger("").getHandlers());
        try {
            Rehearsal.main(new String[] {folder.toString(), article, "stays open"});
            assertThat(folder.resolve("rehearsal.csv")).content().contains("stays open");
            assertThatThrownBy(
                            () ->
                                    Rehearsal.main(
                                            new String[] {folder.toString(), article, "is shut"}))
                    .hasMessageContaining("annotate: ")
                    .hasMessageContaining("is shut");
        } finally {
            restore(handlers);
        }
    }

    private static void restore(List<Handler> handlers) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            handler.close();
            root.removeHandler(handler);
        }
        handlers.forEach(root::addHandler);
    }
}
