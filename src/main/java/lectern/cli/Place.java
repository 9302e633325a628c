package lectern.cli;

import lectern.project.Project;

import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// The project a command works on.
final class Place {
    private final Root root;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "PROJECT")
    private Path file = Path.of("");

    Place(Root root) {
        this.root = root;
    }

    Path file() {
        return file;
    }

    /// Opens the project.
    Project open() {
        return written(Project.open(file, root.folders().locks()));
    }

    /// Looks whether a new project may have this name: only the right ending will do, so that a forgotten PROJECT
    /// does not turn an article's name into one.
    void checkNew(Terminal terminal) {
        if (!file.toString().endsWith(Project.ENDING)) {
            throw new Declined(Exit.USAGE, terminal.words("project_ending", file, Project.ENDING));
        }
    }

    /// Makes the project.
    Project create() {
        return written(Project.create(file, root.folders().locks()));
    }

    private Project written(Project project) {
        project.author(root.author());
        return project;
    }
}
