package lectern;

import lectern.cli.Verb;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the app was started with.
///
/// @param data the folder to use instead of the usual data folder
/// @param files a project to open, articles to import
/// @param terminal whether the command line is meant, not the window
record Arguments(Optional<Path> data, List<Path> files, boolean terminal) {
    private static final String DATA = "--data-dir";

    private static final String HELP = "help";

    static Arguments of(List<String> words) {
        Optional<Path> data = Optional.empty();
        var rest = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(DATA) && i + 1 < words.size()) {
                i++;
                data = Optional.of(Path.of(words.get(i)));
            } else if (word.startsWith(DATA + "=")) {
                data = Optional.of(Path.of(word.substring(DATA.length() + 1)));
            } else {
                rest.add(word);
            }
        }
        boolean terminal =
                !rest.isEmpty()
                        && (Verb.of(rest.getFirst()).isPresent()
                                || rest.getFirst().equals(HELP)
                                || rest.getFirst().startsWith("-"));
        return new Arguments(
                data, terminal ? List.of() : rest.stream().map(Path::of).toList(), terminal);
    }
}
