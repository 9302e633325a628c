package lectern.cli;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A test at a shell, with a project of one article.
abstract class AtTheShell {
    @TempDir Path folder;
    Shell shell;

    @BeforeEach
    void aProjectWithOneArticle() {
        shell = new Shell(folder);
    }
}
