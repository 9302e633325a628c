package lectern.project;

import lectern.model.AnnotationFilter;

import java.util.TreeMap;
import java.util.stream.Collectors;

/// Everything a user can see of a project as one text: two projects with the same dump look the same.
final class Dump {
    private Dump() {}

    static String of(Project project) {
        var dump = new StringBuilder();
        project.documents()
                .list()
                .forEach(
                        info -> {
                            var revision = project.documents().revision(info.id());
                            dump.append(info.id()).append(info.source()).append('\n');
                            dump.append(revision)
                                    .append(project.documents().folds(revision.id()))
                                    .append('\n');
                            dump.append(project.annotations().of(info.id())).append('\n');
                        });
        dump.append(
                project.tags().codebook().tags().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n")));
        dump.append(new TreeMap<>(project.tags().counts()));
        project.annotations().each(AnnotationFilter.ALL, row -> dump.append(row).append('\n'));
        return dump.toString();
    }
}
