package lectern.bench;

import lectern.Fx;
import lectern.model.Annotation;
import lectern.model.Block;
import lectern.model.Ids;
import lectern.model.Kind;
import lectern.model.Revision;
import lectern.text.TextRange;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;

/// The reading view beside its reference R, RichTextFX with highlights as styles: both in turn, in the same window size, with
/// the same text and highlights, rendered by software.
final class ReadingView implements Measurement {
    private static final int ROUNDS = Integer.getInteger("rounds", 31);
    private static final int WARM_UP = 3;

    /// Who turns the wheel turns it by some steps: one window follows it, and is not each time another.
    private static final int WHEEL_STEPS = 8;

    private static final int WHEEL_TURNS = 31;
    private static final int HEAP_ROUNDS = 5;
    private static final int HIGHLIGHT = 150;
    private static final int LONG_PARAGRAPH = 100_000;
    private static final int LONG_HIGHLIGHTS = 500;
    private static final double MEGABYTE = 1 << 20;

    /// How long a new card glows; then nothing moves any more.
    private static final long GLOW_MILLIS = 1_300;

    @Override
    public String name() {
        return "Reading view beside RichTextFX with styles (R): CPU is FX thread + render thread, medians of at least "
                + ROUNDS;
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        var figures = new ArrayList<String>();
        Reader ours = Fx.call(OurReader::new);
        Reader alone = Fx.call(() -> new OurReader(true));
        Reader bare = Fx.call(() -> new OurReader(true));
        Reader reference = Fx.call(StyledReader::new);
        try {
            var painting = new Painting();
            for (int millions : new int[] {1, 5}) {
                String text = articles.text(millions, millions * 1_000_000);
                Load load = Load.of(text, millions == 1 ? 5_000 : 50_000);
                figures.add(
                        "-- "
                                + millions
                                + "M characters, "
                                + load.annotations().size()
                                + " highlights");
                open(figures, painting, ours, reference, load);
                var _ = painting.of(alone.opening(load));
                var _ = painting.of(bare.opening(Load.of(text, 0)));
                add(figures, painting, List.of(ours, alone, reference), load);
                wheel(figures, painting, List.of(ours, alone, bare, reference), load);
                if (millions == 5) {
                    jump(figures, painting, ours, reference, load);
                    heap(figures, painting, load);
                }
                Fx.run(ours::close);
                Fx.run(alone::close);
                Fx.run(bare::close);
                Fx.run(reference::close);
            }
            longParagraph(figures, painting, ours, articles);
            figures.add(
                    String.format(
                            Locale.ROOT,
                            "-- JavaFX itself: an empty window of this size paints one rectangle anew in %.1f ms CPU, whoever asks",
                            EmptyWindow.painted(painting, ROUNDS)));
        } finally {
            Fx.run(ours::hide);
            Fx.run(alone::hide);
            Fx.run(bare::hide);
            Fx.run(reference::hide);
        }
        return figures;
    }

    private static void open(
            List<String> figures, Painting painting, Reader ours, Reader reference, Load load)
            throws InterruptedException {
        var our = new Costs();
        var its = new Costs();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            Cost one = opened(painting, ours, load);
            Cost other = opened(painting, reference, load);
            if (i >= 0) {
                our.add(one);
                its.add(other);
            }
        }
        figures.add(Verdict.of("open until painted, CPU", our.cpu(), its.cpu(), 0.25));
        figures.add(
                Verdict.of(
                        String.format(Locale.ROOT, "open, longest FX task (R %.0f)", its.longest()),
                        our.longest(),
                        80,
                        "ms"));
        figures.add("open: ours " + our);
        figures.add("open: R " + its);
    }

    static Cost opened(Painting painting, Reader reader, Load load) throws InterruptedException {
        Fx.run(reader::close);
        return painting.of(reader.opening(load));
    }

    /// Each is taken away again before the next comes: the text is never highlighted deeper than it was. Who is first changes
    /// from round to round: after the pause the first finds the caches of the processor cold.
    private static void add(
            List<String> figures, Painting painting, List<Reader> readers, Load load)
            throws InterruptedException {
        var costs = readers.stream().map(_ -> new Costs()).toList();
        var least = new Costs();
        ReadyShapes shapes = Fx.call(() -> new ReadyShapes(readers.get(1).wheel()));
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            int start = 500 + 23 * (i + WARM_UP);
            Annotation added =
                    load.add(
                            new TextRange(start, start + HIGHLIGHT),
                            Load.TAGS.get(Math.floorMod(i, Load.TAGS.size())));
            for (int turn = 0; turn < readers.size(); turn++) {
                int k = Math.floorMod(i + turn, readers.size());
                Cost cost = painting.of(readers.get(k).adding(load, added));
                if (i >= 0) {
                    costs.get(k).add(cost);
                }
            }
            Cost shown = painting.of(shapes::show);
            if (i >= 0) {
                least.add(shown);
            }
            Fx.run(shapes::hide);
            load.remove(added);
            for (Reader reader : readers) {
                var _ = painting.of(reader.restoring(load));
            }
            Thread.sleep(GLOW_MILLIS);
        }
        Fx.run(shapes::remove);
        beside(figures, "one highlight until painted", costs, 0.20, 8);
        figures.add(
                String.format(
                        Locale.ROOT,
                        "one highlight: of this JavaFX itself takes %.2f R (%.1f ms) for seven rectangles that stand ready",
                        least.cpu() / costs.getLast().cpu(),
                        least.cpu()));
    }

    private static void wheel(
            List<String> figures, Painting painting, List<Reader> readers, Load load)
            throws InterruptedException {
        // Away from where the highlights were added.
        var away = new TextRange(load.text().length() / 3, load.text().length() / 3 + 1);
        var costs = readers.stream().map(_ -> new Costs()).toList();
        var turns = readers.stream().map(_ -> new Costs()).toList();
        for (Reader reader : readers) {
            var _ = painting.of(() -> reader.reveal(load, away));
        }
        for (int i = -WARM_UP; i < WHEEL_TURNS; i++) {
            for (int turn = 0; turn < readers.size(); turn++) {
                int k = Math.floorMod(i + turn, readers.size());
                Reader reader = readers.get(k);
                Cost whole = Cost.NONE;
                for (int step = 0; step < WHEEL_STEPS; step++) {
                    Cost cost = painting.of(() -> Wheel.turn(reader.wheel()));
                    whole = whole.and(cost);
                    if (i >= 0) {
                        costs.get(k).add(cost);
                    }
                }
                if (i >= 0) {
                    turns.get(k).add(whole);
                }
            }
        }
        beside(figures, "wheel step of 100 px", costs, 0.75, 14);
        figures.add(
                Verdict.of(
                        "wheel, "
                                + WHEEL_STEPS
                                + " steps with the paragraphs that come into view, CPU p50",
                        turns.getFirst().cpu(),
                        turns.getLast().cpu(),
                        0.75));
        figures.add(
                String.format(
                        Locale.ROOT,
                        "wheel step: RichTextFX itself, on our lazy document and without a single highlight, takes %.2f R",
                        costs.get(2).cpu() / costs.getLast().cpu()));
        figures.add(
                "wheel step: ours"
                        + Wheel.moved(painting, readers.getFirst())
                        + "; R"
                        + Wheel.moved(painting, readers.getLast()));
    }

    /// Ours with its cards, our text alone, and R.
    private static void beside(
            List<String> figures, String what, List<Costs> costs, double ratio, double millis) {
        Costs ours = costs.getFirst();
        Costs its = costs.getLast();
        figures.add(Verdict.of(what + ", CPU p50", ours.cpu(), its.cpu(), ratio));
        figures.add(
                Verdict.of(
                        what + " without cards and strip, CPU p50",
                        costs.get(1).cpu(),
                        its.cpu(),
                        ratio));
        figures.add(
                Verdict.of(
                        String.format(Locale.ROOT, "%s, CPU p95 (R %.1f)", what, its.cpu95()),
                        ours.cpu95(),
                        millis,
                        "ms"));
        figures.add(what + ": ours " + ours + "; R " + its);
    }

    private static void jump(
            List<String> figures, Painting painting, Reader ours, Reader reference, Load load)
            throws InterruptedException {
        var end = new Costs();
        var itsEnd = new Costs();
        var hit = new Costs();
        var itsHit = new Costs();
        var focus = new Costs();
        var random = new Random(11);
        var annotations = load.annotations();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            int at = random.nextInt(load.text().length() - 20);
            var range = new TextRange(at, at + 10);
            var annotation = annotations.get(random.nextInt(annotations.size()));
            var _ = painting.of(ours::top);
            var _ = painting.of(reference::top);
            Cost first = painting.of(() -> ours.end(load));
            Cost itsFirst = painting.of(() -> reference.end(load));
            Cost second = painting.of(() -> ours.reveal(load, range));
            Cost itsSecond = painting.of(() -> reference.reveal(load, range));
            Cost third = painting.of(() -> ((OurReader) ours).view.focus(annotation.id()));
            if (i >= 0) {
                end.add(first);
                itsEnd.add(itsFirst);
                hit.add(second);
                itsHit.add(itsSecond);
                focus.add(third);
            }
        }
        figures.add(jumped("to the end", end, itsEnd.wall()));
        figures.add(jumped("to a hit", hit, itsHit.wall()));
        figures.add(jumped("to an annotation", focus, Double.NaN));
    }

    private static String jumped(String where, Costs costs, double reference) {
        return Verdict.of(
                String.format(
                        Locale.ROOT,
                        "jump %s, wall (R %.0f, CPU %.1f)",
                        where,
                        reference,
                        costs.cpu()),
                costs.wall(),
                100,
                "ms");
    }

    private static void heap(List<String> figures, Painting painting, Load load)
            throws InterruptedException {
        double our = retained(painting, OurReader::new, load);
        double its = retained(painting, StyledReader::new, load);
        figures.add(
                Verdict.of(
                        String.format(
                                Locale.ROOT,
                                "heap of the open view beyond text and annotations (R %.1f)",
                                its),
                        our,
                        4,
                        "MB"));
    }

    /// The median of several rounds, each in a new window: collecting leaves now this, now that behind.
    private static double retained(Painting painting, Callable<Reader> made, Load load)
            throws InterruptedException {
        double[] rounds = new double[HEAP_ROUNDS];
        for (int i = 0; i < rounds.length; i++) {
            Reader reader = Fx.call(made);
            var _ = painting.of(() -> {});
            var _ = painting.of(() -> {});
            double before = used();
            open(painting, reader, load);
            rounds[i] = used() - before;
            Fx.run(reader::hide);
        }
        Arrays.sort(rounds);
        return rounds[rounds.length / 2];
    }

    /// In a method of its own: what opens must not be held by the frame that counts.
    private static void open(Painting painting, Reader reader, Load load)
            throws InterruptedException {
        var _ = painting.of(reader.opening(load));
    }

    private static double used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private static void longParagraph(
            List<String> figures, Painting painting, Reader ours, Articles articles)
            throws InterruptedException {
        String parted = articles.text(3, LONG_PARAGRAPH);
        Load normal = Load.of(parted, LONG_HIGHLIGHTS);
        String joined = parted.replace("\n\n", "  ").strip();
        Load one = Load.of(block(joined), LONG_HIGHLIGHTS);
        var our = new Costs();
        var usual = new Costs();
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            Cost first = opened(painting, ours, one);
            Cost second = opened(painting, ours, normal);
            if (i >= 0) {
                our.add(first);
                usual.add(second);
            }
        }
        figures.add("-- one paragraph of 100,000 characters, 500 highlights");
        figures.add(
                Verdict.of(
                        String.format(
                                Locale.ROOT,
                                "open, CPU %.1f ms against %.1f in normal paragraphs",
                                our.cpu(),
                                usual.cpu()),
                        our.cpu() / usual.cpu(),
                        2,
                        "x"));
    }

    /// A revision of one block.
    static Revision block(String text) {
        return new Revision(
                Ids.next(),
                Ids.next(),
                1,
                text,
                List.of(new Block(new TextRange(0, text.length()), Kind.PARAGRAPH)),
                Instant.EPOCH);
    }
}
