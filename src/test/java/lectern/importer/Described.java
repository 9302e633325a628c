package lectern.importer;

import lectern.model.Block;
import lectern.model.Fold;
import lectern.model.Imported;

import java.util.HashMap;
import java.util.Map;

/// An import as lines of text, to be compared with a file.
final class Described {
    private Described() {}

    static String of(Imported imported) {
        var out = new StringBuilder();
        var source = imported.document().source();
        line(out, "title", source.title());
        line(out, "author", source.author());
        line(out, "publisher", source.publisher());
        line(out, "published", source.published().map(Object::toString).orElse(""));
        line(out, "url", source.url());
        line(out, "language", source.language());
        imported.offers().forEach(offer -> line(out, "offer " + offer.field(), offer.value()));
        imported.warnings().forEach(warning -> line(out, "warning", warning));
        out.append('\n');
        Map<Integer, Fold> folds = new HashMap<>();
        imported.folds().forEach(fold -> folds.put(fold.block(), fold));
        int number = 0;
        for (Block block : imported.revision().blocks()) {
            Fold fold = folds.get(number++);
            out.append(fold == null ? "" : "(" + fold.reason().word() + ") ")
                    .append(block.kind())
                    .append(" | ")
                    .append(block.range().of(imported.revision().text()).replace("\n", "⏎"))
                    .append('\n');
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(name).append(": ").append(value).append('\n');
        }
    }
}
