package lectern.window;

import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

import lectern.exporter.CsvExport;
import lectern.exporter.CsvOptions;
import lectern.exporter.ExportException;
import lectern.exporter.Written;
import lectern.model.AnnotationFilter;
import lectern.settings.Command;
import lectern.settings.Folders;
import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;
import lectern.work.Lane;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The export: asks where in a small panel, writes on the reading lane, and says what was written.
final class Exporting {
    private final Window owner;
    private final Texts texts;
    private final Settings settings;
    private final Folders folders;
    private final Desk desk;
    private final Progressing progressing;
    private final Notices notices;
    private final Panels panels;
    private final Shelf shelf;

    Exporting(
            Window owner,
            Texts texts,
            Settings settings,
            Folders folders,
            Desk desk,
            Progressing progressing,
            Notices notices,
            Panels panels,
            Shelf shelf) {
        this.owner = owner;
        this.texts = texts;
        this.settings = settings;
        this.folders = folders;
        this.desk = desk;
        this.progressing = progressing;
        this.notices = notices;
        this.panels = panels;
        this.shelf = shelf;
    }

    /// Opens the panel.
    void ask() {
        desk.load(
                project -> project.annotations().count(AnnotationFilter.ALL),
                count -> desk.project().ifPresent(open -> show(count, target(open.file()))));
    }

    private void show(int count, Path target) {
        var asking = new Asking();
        var panel = new ExportPanel(texts, asking, target, count);
        asking.panel = Optional.of(panel);
        panels.show(panel.form(), panel.first());
    }

    /// The folder of the last export, or the project's, or for the sample the documents folder.
    private Path target(Path project) {
        String name = project.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String file = (dot > 0 ? name.substring(0, dot) : name) + ".csv";
        String last = settings.get(Setting.EXPORT_FOLDER);
        if (!last.isEmpty() && Files.isDirectory(folders.found(last))) {
            return folders.found(last).resolve(file);
        }
        return shelf.isSample() ? folders.documents().resolve(file) : project.resolveSibling(file);
    }

    /// The panel and what it asks for.
    private final class Asking implements ExportPanel.Requests {
        private Optional<ExportPanel> panel = Optional.empty();

        @Override
        public Optional<Path> chooseFolder(Path from) {
            var chooser = new DirectoryChooser();
            chooser.setTitle(texts.get("exporting.choose.title"));
            if (Files.isDirectory(from)) {
                chooser.setInitialDirectory(from.toFile());
            }
            return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        }

        @Override
        public void write(Path file, CsvOptions options, boolean replace) {
            progressing.start(
                    Lane.READING,
                    texts.get("exporting.writing"),
                    (project, progress) ->
                            new CsvExport(
                                            project.tags().codebook(),
                                            project.tags().counts(),
                                            options)
                                    .write(
                                            file,
                                            row ->
                                                    project.annotations()
                                                            .each(AnnotationFilter.ALL, row),
                                            replace,
                                            progress),
                    written -> written(written, options.shape()),
                    this::failed);
        }

        @Override
        public void close() {
            panels.close();
        }

        private void written(Written written, CsvOptions.Shape shape) {
            panels.close();
            settings.put(
                    Setting.EXPORT_FOLDER, folders.remembered(written.file().resolveSibling("")));
            notices.done(
                    texts.get(
                            switch (shape) {
                                case ANNOTATION -> "exporting.done";
                                case TAG -> "exporting.done.rows";
                            },
                            written.rows(),
                            written.file().toString()),
                    texts.get(Command.SHOW_IN_FOLDER.text()),
                    () -> shelf.showInFolder(written.file()));
            written.warnings().forEach(warning -> notices.problem(notices.words(warning)));
        }

        private void failed(Exception fault) {
            if (fault instanceof ExportException told && panels.isOpen() && panel.isPresent()) {
                String sentence = notices.words(told);
                if (told.reason() == ExportException.Reason.EXISTS) {
                    panel.get().askToReplace(sentence);
                } else {
                    panel.get().refused(sentence);
                }
            } else {
                notices.problem(fault);
            }
        }
    }
}
