package lectern.window;

import javafx.scene.input.Clipboard;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import lectern.importer.Importers;
import lectern.importer.Intake;
import lectern.importer.Intake.Outcome;
import lectern.model.Added;
import lectern.model.Copies;
import lectern.model.Copy;
import lectern.model.Ids;
import lectern.model.Imported;
import lectern.model.Reanchored;
import lectern.project.Project;
import lectern.settings.Setting;
import lectern.settings.Settings;
import lectern.settings.Texts;
import lectern.text.LineCounts;
import lectern.work.Lane;
import lectern.work.Progress;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Brings articles into the project: what is dropped, pasted, chosen or named on the command line.
final class Importing {
    /// What becomes of an import on the screen.
    interface Results {
        /// One article is there now.
        void open(UUID documentId);

        /// Several files were read, or one with something to say.
        void report(List<Outcome> outcomes);

        /// Makes the text of a copy the newest one of its original.
        ///
        /// @param done takes what became of the highlights
        void revise(UUID original, UUID documentId, Consumer<Reanchored> done);
    }

    private final Window owner;
    private final Texts texts;
    private final Settings settings;
    private final Desk desk;
    private final Shelf shelf;
    private final Progressing progressing;
    private final Notices notices;
    private final Results results;
    private final Importers importers = Importers.standard();

    Importing(
            Window owner,
            Texts texts,
            Settings settings,
            Desk desk,
            Shelf shelf,
            Progressing progressing,
            Notices notices,
            Results results) {
        this.owner = owner;
        this.texts = texts;
        this.settings = settings;
        this.desk = desk;
        this.shelf = shelf;
        this.progressing = progressing;
        this.notices = notices;
        this.results = results;
    }

    /// Asks which files.
    void chooseFiles() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("import.choose.files"));
        lastFolder().ifPresent(chooser::setInitialDirectory);
        var chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen != null) {
            files(chosen.stream().map(File::toPath).toList());
        }
    }

    /// Asks which folder.
    void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("import.choose.folder"));
        lastFolder().ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showDialog(owner))
                .ifPresent(folder -> files(List.of(folder.toPath())));
    }

    private Optional<File> lastFolder() {
        String last = settings.get(Setting.IMPORT_FOLDER);
        return last.isEmpty() || !Files.isDirectory(Path.of(last))
                ? Optional.empty()
                : Optional.of(new File(last));
    }

    /// Imports files, and what is in folders.
    void files(List<Path> filesAndFolders) {
        if (filesAndFolders.isEmpty()) {
            return;
        }
        Path first = filesAndFolders.getFirst().toAbsolutePath();
        Path folder = Files.isDirectory(first) ? first : first.getParent();
        settings.put(Setting.IMPORT_FOLDER, String.valueOf(folder));
        inOwnProject(() -> run(filesAndFolders, Optional.empty(), Optional.empty()));
    }

    /// Reads a file again, in another encoding; the article that came of it goes to the bin.
    void readAs(Path file, UUID instead, Charset charset) {
        run(List.of(file), Optional.of(charset), Optional.of(instead));
    }

    /// Imports what is on the clipboard.
    void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            files(clipboard.getFiles().stream().map(File::toPath).toList());
        } else if (clipboard.hasString()) {
            text(
                    clipboard.getString(),
                    Optional.ofNullable(clipboard.hasHtml() ? clipboard.getHtml() : null));
        } else {
            notices.say(texts.get("import.nothing.pasted"));
        }
    }

    /// Imports a text that was copied or dragged here.
    ///
    /// @param html the same text with its markup
    void text(String text, Optional<String> html) {
        if (text.isBlank()) {
            notices.say(texts.get("import.nothing.pasted"));
            return;
        }
        inOwnProject(
                () ->
                        progressing.start(
                                Lane.PARSING,
                                texts.get("import.reading"),
                                (project, progress) -> {
                                    var known = desk.read(() -> project.documents().lines());
                                    var article = importers.pasted(text, html, known);
                                    return add(
                                                    project,
                                                    List.of(article),
                                                    Ids.next(),
                                                    List.of(),
                                                    progress)
                                            .getFirst();
                                },
                                this::pasted));
    }

    private void pasted(Added added) {
        results.open(added.documentId());
        switch (added) {
            case Added.Duplicate there ->
                    notices.say(texts.get("import.already.here", there.copy().title()));
            case Added.New it -> it.copy().ifPresent(copy -> offer(it.documentId(), copy));
            case Added.Revised _ -> {}
        }
    }

    private void offer(UUID documentId, Copy copy) {
        notices.done(
                texts.get("import.copy", copy.percent(), copy.title()),
                texts.get("report.revise"),
                () ->
                        results.revise(
                                copy.original(),
                                documentId,
                                found -> {
                                    results.open(copy.original());
                                    notices.say(CopyChoices.words(texts, found));
                                }));
    }

    private void run(List<Path> chosen, Optional<Charset> readAs, Optional<UUID> instead) {
        UUID group = Ids.next();
        progressing.start(
                Lane.PARSING,
                texts.get("import.importing"),
                (project, progress) -> {
                    var files = Importers.expand(chosen);
                    return taken(files, readAs, shelf(project, group, instead), progress);
                },
                this::tell);
    }

    private Taken taken(
            List<Path> files, Optional<Charset> readAs, Intake.Shelf shelf, Progress progress) {
        try {
            var outcomes = new Intake(importers).run(files, readAs, shelf, progress);
            return new Taken(outcomes, files.size(), Optional.empty());
        } catch (Intake.Stopped stopped) {
            return new Taken(stopped.outcomes(), files.size(), Optional.of(stopped.problem()));
        }
    }

    private void tell(Taken taken) {
        int count = taken.outcomes().size();
        if (count > 0 || taken.problem().isEmpty()) {
            imported(taken.outcomes());
        }
        if (taken.problem().isPresent()) {
            notices.problem(taken.problem().get());
        } else if (count < taken.files()) {
            notices.say(texts.get("import.cancelled", count, taken.files()));
        }
    }

    /// What came of the files: of fewer than there are, if the user cancelled or the project could take no more.
    private record Taken(List<Outcome> outcomes, int files, Optional<RuntimeException> problem) {}

    private Intake.Shelf shelf(Project project, UUID group, Optional<UUID> instead) {
        return new Intake.Shelf() {
            @Override
            public List<Added> add(List<Imported> batch, Progress progress) {
                return Importing.this.add(
                        project, batch, group, instead.stream().toList(), progress);
            }

            @Override
            public LineCounts lines() {
                return desk.read(() -> project.documents().lines());
            }
        };
    }

    private List<Added> add(
            Project project,
            List<Imported> batch,
            UUID group,
            List<UUID> instead,
            Progress progress) {
        return desk.await(
                () -> {
                    if (!instead.isEmpty()) {
                        project.documents().remove(instead);
                    }
                    return project.documents().addAll(batch, group, Copies.KEEP, progress);
                });
    }

    private void imported(List<Outcome> outcomes) {
        if (outcomes.size() != 1) {
            results.report(outcomes);
            return;
        }
        switch (outcomes.getFirst()) {
            case Outcome.Done done when done.copy().isPresent() -> results.report(outcomes);
            case Outcome.Done done -> {
                results.open(done.documentId());
                if (!done.warnings().isEmpty()) {
                    notices.done(
                            done.warnings().getFirst(),
                            texts.get("import.show.report"),
                            () -> results.report(outcomes));
                }
            }
            case Outcome.Duplicate there -> {
                results.open(there.copy().original());
                notices.say(texts.get("import.already.here", there.copy().title()));
            }
            case Outcome.Revised _ -> results.report(outcomes);
            case Outcome.Failed failed -> notices.problem(failed.why());
        }
    }

    /// While the sample shows, or nothing, what is imported goes into the user's own project.
    private void inOwnProject(Runnable work) {
        if (desk.project().isEmpty() || shelf.isSample()) {
            shelf.readings(work);
        } else {
            work.run();
        }
    }
}
