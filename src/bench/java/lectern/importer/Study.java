package lectern.importer;

import lectern.model.Imported;
import lectern.model.Kind;
import lectern.text.LineCounts;

import net.dankito.readability4j.Readability4J;

import org.jsoup.nodes.Document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/// How well articles are found on saved pages: each page is read by a model that has seen no page of its site.
public final class Study {
    private static final Assembly ASSEMBLY = new Assembly(InstantSource.system());
    private static final List<String> SETS = List.of("wcxb", "atf");

    /// The truth holds neither title nor byline.
    private static final Set<Kind> HEAD = EnumSet.of(Kind.TITLE, Kind.BYLINE);

    /// Captions are marked as such: they stand beside the body.
    private static final Set<Kind> BESIDE = EnumSet.of(Kind.TITLE, Kind.BYLINE, Kind.CAPTION);

    private static final int ROUNDS = 2000;
    private static final double TAIL = 0.025;

    /// The time this thread worked: others may be busy on the same machine.
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final List<TruePage> pages = new ArrayList<>();
    private final Map<String, Integer> folds;
    private final ArticleTrainer trainer;

    /// @param data the folder of the page sets
    public Study(Path data) throws IOException {
        for (String set : SETS) {
            pages.addAll(TruePage.all(data.resolve(set)));
        }
        folds = Folds.of(pages.stream().map(TruePage::site).toList(), ArticleTrainer.FOLDS);
        trainer = new ArticleTrainer(studied(pages, folds));
    }

    private static List<StudiedPage> studied(List<TruePage> pages, Map<String, Integer> folds) {
        var studied = new ArrayList<StudiedPage>();
        for (TruePage page : pages) {
            if (!HtmlText.pieces(Html.parse(page.html())).isEmpty()) {
                studied.add(new StudiedPage(page, fold(page, folds)));
            }
        }
        return studied;
    }

    private static int fold(TruePage page, Map<String, Integer> folds) {
        Integer fold = folds.get(page.site());
        if (fold == null) {
            throw new IllegalStateException(page.site());
        }
        return fold;
    }

    /// The model that is shipped.
    public byte[] model() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        trainer.train(ArticleTrainer.ALL).write(out);
        return out.toByteArray();
    }

    /// Reads every page, and compares with Readability4J.
    public List<String> lines() {
        var ours = new ArrayList<Extraction>();
        var captioned = new ArrayList<Extraction>();
        var theirs = new ArrayList<Extraction>();
        var order = new ArrayList<TruePage>();
        for (int fold = 0; fold < ArticleTrainer.FOLDS; fold++) {
            ArticleModel model = trainer.train(ArticleTrainer.bit(fold));
            var html = new Html(() -> model);
            for (TruePage page : pages) {
                if (fold(page, folds) == fold) {
                    order.add(page);
                    String all = all(page);
                    Optional<Imported> read = read(html, page);
                    String kept = read.map(it -> body(it, Set.of())).orElse("");
                    String body = read.map(it -> body(it, BESIDE)).orElse("");
                    String withCaptions = read.map(it -> body(it, HEAD)).orElse("");
                    String readability = readability(page);
                    ours.add(Extraction.of(page.body(), body, kept, all));
                    captioned.add(Extraction.of(page.body(), withCaptions, kept, all));
                    theirs.add(Extraction.of(page.body(), readability, readability, all));
                }
            }
        }
        var lines = new ArrayList<String>();
        for (String set : SETS) {
            Function<List<Extraction>, List<Extraction>> inSet =
                    all -> {
                        var some = new ArrayList<Extraction>();
                        for (int i = 0; i < all.size(); i++) {
                            if (order.get(i).set().equals(set)) {
                                some.add(all.get(i));
                            }
                        }
                        return some;
                    };
            var a = inSet.apply(ours);
            var b = inSet.apply(theirs);
            lines.add(
                    set
                            + ", "
                            + a.size()
                            + " pages, each read by a model that saw none of its site");
            lines.add("  Lectern:       " + summary(a));
            lines.add("  with captions: " + summary(inSet.apply(captioned)));
            lines.add("  Readability4J: " + summary(b));
            lines.add("  difference:    " + difference(a, b));
        }
        return lines;
    }

    /// Everything that can be read on a page.
    private static String all(TruePage page) {
        return text(Html.parse(page.html()));
    }

    private static String text(Document page) {
        return String.join("\n\n", HtmlText.pieces(page).stream().map(Piece::text).toList());
    }

    /// A page as it is imported; empty if it is refused.
    private static Optional<Imported> read(Html html, TruePage page) {
        try {
            var decoded =
                    Decoding.decode(
                            page.bytes(),
                            page.id(),
                            Optional.empty(),
                            Optional.of(StandardCharsets.UTF_8));
            Article article = html.page(Html.parse(decoded.text()), page.id(), decoded);
            return Optional.of(ASSEMBLY.of(article, new BitSet()));
        } catch (ImportException e) {
            return Optional.empty();
        }
    }

    /// The text of what is not folded and not of these kinds.
    private static String body(Imported read, Set<Kind> without) {
        Set<Integer> folded = new HashSet<>();
        read.folds().forEach(fold -> folded.add(fold.block()));
        var text = new StringBuilder();
        var blocks = read.revision().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (!folded.contains(i) && !without.contains(blocks.get(i).kind())) {
                text.append(blocks.get(i).range().of(read.revision().text())).append("\n\n");
            }
        }
        return text.toString();
    }

    /// Pages a second on one core, by the model that is shipped, after warming up.
    public List<String> speed() {
        var html = new Html();
        int warm = pages.size() / 3;
        pages.subList(0, warm).forEach(page -> consume(read(html, page)));
        double[] millis = new double[pages.size()];
        for (int i = 0; i < millis.length; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            consume(read(html, pages.get(i)));
            millis[i] = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
        }
        double all = Arrays.stream(millis).sum();
        Arrays.sort(millis);
        return List.of(
                String.format(
                        Locale.ROOT,
                        "%.0f pages a second on one core; a page: median %.0f ms, 95 %% within %.0f ms, longest %.0f ms",
                        1000 * millis.length / all,
                        millis[millis.length / 2],
                        millis[(int) (0.95 * millis.length)],
                        millis[millis.length - 1]));
    }

    /// How long the first page of an app takes that has read a plain text.
    public static String first(Path data) throws IOException {
        Importers.standard().pasted("The ferry sails.", Optional.empty(), new LineCounts());
        TruePage page = TruePage.all(data.resolve("wcxb")).getFirst();
        long start = System.nanoTime();
        consume(read(new Html(), page));
        return String.format(Locale.ROOT, "%.0f ms", (System.nanoTime() - start) / 1e6);
    }

    private static void consume(Optional<Imported> read) {
        if (read.isPresent() && read.get().revision().blocks().size() < 0) {
            throw new IllegalStateException("Fewer than no blocks");
        }
    }

    private static String readability(TruePage page) {
        String html = new Readability4J("https://example.org/", page.html()).parse().getContent();
        return html == null ? "" : text(Html.parse(html));
    }

    private static String summary(List<Extraction> pages) {
        var total = total(pages);
        return String.format(
                Locale.ROOT,
                "F1 %.4f  P %.4f  R %.4f  exact %.3f; an article: paragraphs lost %s, lines of any kind lost %s, not on the page %.2f, clutter left %s",
                total.f1(),
                total.precision(),
                total.recall(),
                pages.stream().mapToInt(page -> page.exact() ? 1 : 0).average().orElse(0),
                Spread.of(pages, Extraction::paragraphs),
                Spread.of(pages, Extraction::lines),
                pages.stream().mapToInt(Extraction::absent).average().orElse(0),
                Spread.of(pages, Extraction::left));
    }

    private static Shingles.Total total(List<Extraction> pages) {
        return Shingles.Total.of(pages.stream().map(Extraction::overlap).toList());
    }

    /// With an interval of 95 %, from drawing the pages anew.
    private static String difference(List<Extraction> ours, List<Extraction> theirs) {
        var random = new Random(1);
        double[] differences = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var a = new ArrayList<Extraction>();
            var b = new ArrayList<Extraction>();
            for (int i = 0; i < ours.size(); i++) {
                int page = random.nextInt(ours.size());
                a.add(ours.get(page));
                b.add(theirs.get(page));
            }
            differences[round] = total(a).f1() - total(b).f1();
        }
        Arrays.sort(differences);
        return String.format(
                Locale.ROOT,
                "F1 %+.4f, 95 %% between %+.4f and %+.4f",
                total(ours).f1() - total(theirs).f1(),
                differences[(int) (TAIL * ROUNDS)],
                differences[(int) ((1 - TAIL) * ROUNDS) - 1]);
    }
}
