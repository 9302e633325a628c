package lectern.cli;

import lectern.model.Block;
import lectern.model.Emphasis;
import lectern.model.Fold;
import lectern.model.Imported.Offer;
import lectern.model.PartialDate;
import lectern.model.Reason;
import lectern.model.Revision;
import lectern.model.Source;
import lectern.text.CodePoints;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// An article as JSON: its source, its text, and its blocks with offsets in code points.
///
/// @param confidence in percent, by field, where the import filled it in
record TextJson(
        Source source,
        Map<String, Integer> confidence,
        List<Offer> offers,
        Revision revision,
        List<Fold> folds,
        List<String> warnings) {
    String written() {
        var points = new CodePoints(revision.text());
        Map<Integer, Reason> clutter = new HashMap<>();
        folds.forEach(fold -> clutter.put(fold.block(), fold.reason()));
        var json =
                new Json()
                        .object()
                        .name("title")
                        .text(source.title())
                        .name("author")
                        .text(source.author())
                        .name("publisher")
                        .text(source.publisher())
                        .name("published")
                        .text(source.published().map(PartialDate::toString).orElse(""))
                        .name("url")
                        .text(source.url())
                        .name("language")
                        .text(source.language())
                        .name("confidence")
                        .object();
        new TreeMap<>(confidence).forEach((field, percent) -> json.name(field).number(percent));
        json.end().name("offers").array();
        for (Offer offer : offers.stream().sorted(Comparator.comparing(Offer::field)).toList()) {
            json.object()
                    .name("field")
                    .text(offer.field().name().toLowerCase(Locale.ROOT))
                    .name("value")
                    .text(offer.value())
                    .end();
        }
        json.end().name("text").text(revision.text()).name("blocks").array();
        for (int i = 0; i < revision.blocks().size(); i++) {
            Block block = revision.blocks().get(i);
            json.object()
                    .name("start")
                    .number(points.atUnit(block.range().start()))
                    .name("end")
                    .number(points.atUnit(block.range().end()))
                    .name("kind")
                    .text(block.kind().name().toLowerCase(Locale.ROOT))
                    .name("level")
                    .number(block.level())
                    .name("clutter");
            var reason = clutter.get(i);
            (reason == null ? json.nothing() : json.text(reason.word())).end();
        }
        json.end().name("emphases").array();
        for (Emphasis emphasis : revision.emphases()) {
            json.object()
                    .name("start")
                    .number(points.atUnit(emphasis.range().start()))
                    .name("end")
                    .number(points.atUnit(emphasis.range().end()))
                    .name("style")
                    .text(emphasis.style().name().toLowerCase(Locale.ROOT))
                    .end();
        }
        json.end().name("warnings").array();
        warnings.forEach(json::text);
        return json.end().end().toString();
    }
}
