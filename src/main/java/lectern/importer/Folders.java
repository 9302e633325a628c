package lectern.importer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the text files in folders.
final class Folders {
    /// The endings of files that are read when nobody named them.
    private static final Set<String> ENDINGS =
            Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml");

    private Folders() {}

    static List<Path> expand(Collection<Path> filesAndFolders) {
        var files = new LinkedHashSet<Path>();
        for (Path path : filesAndFolders) {
            files.addAll(Files.isDirectory(path) ? below(path) : List.of(path));
        }
        return List.copyOf(files);
    }

    private static List<Path> below(Path folder) {
        var visit = new Visit(folder);
        try {
            // Links to folders are not followed: they may lead in circles.
            Files.walkFileTree(folder, visit);
        } catch (IOException e) {
            // The visit goes on after failures, so only the folder itself can be meant: its import
            // will say why.
            return List.of(folder);
        }
        return visit.found.isEmpty() ? List.of(folder) : visit.found.stream().sorted().toList();
    }

    private static final class Visit extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> found = new ArrayList<>();

        Visit(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && isHidden(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)
                    && Files.isRegularFile(file)
                    && ENDINGS.contains(FileText.ending(file.toString()))) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /// A folder that may not be opened is kept: its import will say so.
        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            found.add(path);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            try {
                return (name != null && name.toString().startsWith(".")) || Files.isHidden(path);
            } catch (IOException e) {
                return true;
            }
        }
    }
}
