package lectern;

import lectern.cli.Cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Every command of the command line once, in one process and in a folder of its own: the build of the packages looks on,
/// and keeps ready for a fast start what the commands have needed.
final class Rehearsal {
    private final Path folder;
    private final String project;

    private Rehearsal(Path folder) {
        this.folder = folder;
        project = folder.resolve("rehearsal.lectern").toString();
    }

    /// Runs them all; what fails ends it.
    ///
    /// @throws IOException if the folder cannot be written to, or the article not read
    /// @param args a folder that may be written to, and an article with quotations that stand in it
    public static void main(String[] args) throws IOException {
        var quotes = List.of(args).subList(2, args.length);
        new Rehearsal(Path.of(args[0])).run(args[1], quotes);
    }

    private void run(String article, List<String> quotes) throws IOException {
        String table = folder.resolve("rehearsal.csv").toString();
        var _ = command("--version");
        var _ = command("--help");
        var _ = command("export", "--help");
        var _ = command("import", project, article);
        String id = command("documents", project).split("\t", -1)[0];
        var _ = command("documents", project, "--json");
        var _ = command("text", article);
        var _ = command("text", page(article), "--json");
        var _ = command("text", project, "--document", id, "--json");
        for (String quote : quotes) {
            var _ =
                    command(
                            "annotate",
                            project,
                            "--document",
                            id,
                            "--quote",
                            quote,
                            "--tag",
                            "deterrence");
        }
        var _ = command("undo", project);
        var _ = command("redo", project);
        var _ = command("history", project);
        var _ = command("export", project, table);
        var _ = command("export", project, table, "--shape", "tag", "--force");
        var _ = command("check", project);
    }

    /// The same article as a web page.
    private String page(String article) throws IOException {
        var page =
                new StringBuilder(
                        "<nav><a href='/'>Home</a> <a href='/all'>All</a></nav><article>");
        for (String line : Files.readAllLines(Path.of(article))) {
            page.append("<p>").append(line).append("</p>\n");
        }
        return Files.writeString(folder.resolve("rehearsal.html"), page + "</article>").toString();
    }

    /// Runs a command as [Main] does; what it has printed.
    private String command(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--data-dir=" + folder);
        var arguments = Arguments.of(all);
        Log.to(Main.folders(arguments).log());
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit =
                Cli.run(
                        all.toArray(String[]::new),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        if (exit != 0) {
            throw new IllegalStateException(words[0] + ": " + err.toString(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
