package lectern.cli;

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
import lectern.text.LineCounts;
import lectern.work.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/// `lectern import PROJECT FILE|FOLDER...`: reads articles into a project.
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final Place place;

    @Parameters(
            index = "1..*",
            paramLabel = "FILE|FOLDER",
            descriptionKey = "files",
            arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--copies", paramLabel = "keep|skip|revision")
    private Copies copies = Copies.KEEP;

    ImportCommand(Root root, Terminal terminal) {
        this.terminal = terminal;
        place = new Place(root);
    }

    @Override
    public Integer call() {
        try (var shelf = new Shelf()) {
            var outcomes =
                    new Intake(Importers.standard())
                            .run(Importers.expand(files), Optional.empty(), shelf, Progress.NONE);
            outcomes.forEach(this::report);
            return outcomes.stream().anyMatch(Outcome.Failed.class::isInstance)
                    ? Exit.FAILED
                    : Exit.DONE;
        } catch (Intake.Stopped stopped) {
            stopped.outcomes().forEach(this::report);
            throw stopped.problem();
        }
    }

    private void report(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> {
                row("imported", done.documentId().toString(), done.file(), done.title());
                done.copy().ifPresent(copy -> sayCopy(done.file(), copy));
                done.warnings().forEach(terminal::say);
            }
            case Outcome.Duplicate same -> {
                row(
                        "duplicate",
                        same.copy().original().toString(),
                        same.file(),
                        same.copy().title());
                if (same.copy().percent() < 100) {
                    sayCopy(same.file(), same.copy());
                }
            }
            case Outcome.Revised revised -> {
                row(
                        "revision",
                        revised.copy().original().toString(),
                        revised.file(),
                        revised.copy().title());
                terminal.say(
                        terminal.words(
                                "revised",
                                revised.file(),
                                revised.copy().percent(),
                                revised.copy().title(),
                                words(revised.annotations())));
            }
            case Outcome.Failed failed -> {
                row("failed", "", failed.file(), "");
                terminal.say(failed.why());
            }
        }
    }

    private void sayCopy(Path file, Copy copy) {
        terminal.say(terminal.words("copy", file, copy.percent(), copy.title()));
    }

    private String words(Reanchored annotations) {
        return terminal.texts()
                .get(
                        "reanchored",
                        annotations.all(),
                        annotations.orphans(),
                        annotations.all() - annotations.orphans());
    }

    private void row(String what, String id, Path file, String title) {
        terminal.print(
                String.join(
                                "\t",
                                what,
                                id,
                                Terminal.oneLine(file.toString()),
                                Terminal.oneLine(title))
                        + "\n");
    }

    /// The project; a new one is made when there is an article for it, and not before.
    private final class Shelf implements Intake.Shelf, AutoCloseable {
        private final UUID group = Ids.next();
        private Optional<Project> project;

        Shelf() {
            project = Files.exists(place.file()) ? Optional.of(place.open()) : Optional.empty();
            if (project.isEmpty()) {
                place.checkNew(terminal);
            }
        }

        @Override
        public List<Added> add(List<Imported> batch, Progress progress) {
            if (project.isEmpty()) {
                project = Optional.of(place.create());
            }
            return project.get().documents().addAll(batch, group, copies, progress);
        }

        @Override
        public LineCounts lines() {
            return project.map(it -> it.documents().lines()).orElseGet(LineCounts::new);
        }

        @Override
        public void close() {
            project.ifPresent(Project::close);
        }
    }
}
