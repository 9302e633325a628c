package lectern.bench;

import lectern.Fx;
import lectern.model.Annotation;
import lectern.model.Block;
import lectern.model.Codebook;
import lectern.model.Ids;
import lectern.model.Kind;
import lectern.model.Revision;
import lectern.model.Tag;
import lectern.text.TextRange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/// The reading view with texts and annotations nobody should have.
final class BadInput implements Measurement {
    private static final int ROUNDS = 7;

    @Override
    public String name() {
        return "Reading view, bad input: medians of CPU (longest FX task) in ms";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        String text = articles.text(9, 20_000);
        var loads = new LinkedHashMap<String, Load>();
        loads.put("usual, 20,000 characters", load(text, 100, i -> at(200 * i, 120)));
        loads.put("zero length", load(text, 100, i -> at(200 * i, 0)));
        loads.put("20 over the whole document", load(text, 20, _ -> at(0, text.length())));
        loads.put("300 on one sentence", load(text, 300, i -> at(700 + i % 20, 130 - i % 7)));
        loads.put("50 nested", load(text, 50, i -> at(700 + i, 400 - 2 * i)));
        loads.put("one character", load("x", 1, _ -> at(0, 1)));
        loads.put("one line of 1 MB", load("x".repeat(1 << 20), 10, i -> at(5_000 * i, 90)));
        loads.put("200,000 one-word paragraphs", words());
        loads.put(
                "control characters",
                load("a\u0007\u202e b\u2028 ".repeat(4_000), 50, i -> at(300 * i, 90)));
        loads.put("500 tags, one of 200 characters", tags(text));
        var figures = new ArrayList<String>();
        OurReader reader = Fx.call(OurReader::new);
        try {
            var painting = new Painting();
            for (Map.Entry<String, Load> load : loads.entrySet()) {
                figures.add(load.getKey() + ": " + measure(painting, reader, load.getValue()));
            }
        } finally {
            Fx.run(reader::hide);
        }
        return figures;
    }

    private static String measure(Painting painting, Reader reader, Load load)
            throws InterruptedException {
        var open = new Costs();
        var add = new Costs();
        var wheel = new Costs();
        for (int i = 0; i < ROUNDS; i++) {
            open.add(ReadingView.opened(painting, reader, load));
            int end = Math.min(load.text().length(), 200 + i);
            Annotation added = load.add(new TextRange(0, end), load.codebook.tags().getFirst());
            add.add(painting.of(reader.adding(load, added)));
            wheel.add(painting.of(() -> Wheel.turn(reader.wheel())));
        }
        return String.format(
                Locale.ROOT,
                "open %.1f (%.1f), one highlight %.1f (%.1f), wheel step %.1f (%.1f)",
                open.cpu(),
                open.longest(),
                add.cpu(),
                add.longest(),
                wheel.cpu(),
                wheel.longest());
    }

    private static TextRange at(int start, int length) {
        return new TextRange(start, start + length);
    }

    private static Load load(String text, int count, IntFunction<TextRange> where) {
        return load(ReadingView.block(text), count, where, Load.CODEBOOK);
    }

    private static Load load(
            Revision revision, int count, IntFunction<TextRange> where, Codebook codebook) {
        var annotations = new ArrayList<Annotation>();
        var tags = codebook.tags();
        for (int i = 0; i < count; i++) {
            TextRange range = where.apply(i);
            int end = Math.min(range.end(), revision.text().length());
            annotations.add(
                    Load.annotation(
                            revision,
                            new TextRange(Math.min(range.start(), end), end),
                            tags.get(i % tags.size()),
                            i));
        }
        return new Load(revision, annotations, codebook);
    }

    private static Load words() {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 200_000; i++) {
            text.append(i == 0 ? "" : "\n\n");
            blocks.add(new Block(at(text.length(), 4), Kind.PARAGRAPH));
            text.append("word");
        }
        var revision =
                new Revision(Ids.next(), Ids.next(), 1, text.toString(), blocks, Instant.EPOCH);
        return load(revision, 50, i -> at(600 * i, 4), Load.CODEBOOK);
    }

    private static Load tags(String text) {
        var tags = new ArrayList<Tag>();
        for (int i = 0; i < 500; i++) {
            tags.add(Load.tag(i == 0 ? "n".repeat(200) : "tag " + i, "sky", '1'));
        }
        return load(ReadingView.block(text), 500, i -> at(30 * i, 90), new Codebook(tags));
    }
}
