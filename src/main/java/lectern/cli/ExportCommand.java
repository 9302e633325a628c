package lectern.cli;

import lectern.exporter.CsvExport;
import lectern.exporter.CsvOptions;
import lectern.exporter.CsvOptions.Shape;
import lectern.model.AnnotationFilter;
import lectern.work.Progress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `lectern export PROJECT OUT.csv`: all annotations as CSV.
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private final Place place;

    @Parameters(index = "1", paramLabel = "OUT.csv", descriptionKey = "target")
    private Path target = Path.of("");

    @Option(names = "--shape", paramLabel = "annotation|tag")
    private Shape shape = Shape.ANNOTATION;

    @Option(names = "--no-bom")
    private boolean withoutBom;

    @Option(names = "--raw")
    private boolean raw;

    @Option(names = "--all-tags")
    private boolean allTags;

    @Option(names = "--force")
    private boolean force;

    ExportCommand(Root root, Terminal terminal) {
        this.terminal = terminal;
        place = new Place(root);
    }

    @Override
    public Integer call() {
        try (var project = place.open()) {
            var options = new CsvOptions(shape, !withoutBom, raw, allTags);
            var export = new CsvExport(project.tags().codebook(), project.tags().counts(), options);
            var written =
                    export.write(
                            target,
                            row -> project.annotations().each(AnnotationFilter.ALL, row),
                            force,
                            Progress.NONE);
            terminal.line(terminal.words("exported", written.rows(), written.file()));
            written.warnings().forEach(terminal::say);
            return Exit.DONE;
        }
    }
}
