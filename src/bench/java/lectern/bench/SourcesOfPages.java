package lectern.bench;

import lectern.importer.ImportException;
import lectern.importer.Importers;
import lectern.model.Imported;
import lectern.model.Imported.Field;
import lectern.model.PartialDate;
import lectern.model.Source;
import lectern.work.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// How well title, author and date are read from saved pages whose truth is known. Equal: after folding case and marks; loose:
/// one within the other, at least 60 % of its length; any: one of the authors of the truth is named; invented: an author is
/// filled in though the truth has none.
final class SourcesOfPages implements Measurement {
    private static final double LOOSE = 0.6;

    @Override
    public String name() {
        return "Sources of pages";
    }

    @Override
    public List<String> run(Path folder, Articles articles)
            throws IOException, InterruptedException {
        Path html = Path.of(System.getProperty("data", "")).resolve("html");
        var lines = new ArrayList<String>();
        for (String set : List.of("atf", "wcxb")) {
            Path truth = html.resolve(set).resolve("truth.jsonl");
            if (!Files.exists(truth)) {
                lines.add(
                        "SKIPPED: no "
                                + truth.toAbsolutePath()
                                + " (name the folder of html with -Ddata=DIR)");
                continue;
            }
            var score = new Score();
            Path page = folder.resolve("page.html");
            for (JsonLine wanted : JsonLine.all(truth)) {
                Path packed =
                        truth.resolveSibling("pages").resolve(wanted.get("id").text() + ".html.gz");
                try (var in = new GZIPInputStream(Files.newInputStream(packed))) {
                    Files.write(page, in.readAllBytes());
                }
                score.add(wanted, read(page));
            }
            lines.add(set + ": " + score);
            lines.addAll(score.misses);
        }
        return lines;
    }

    private static Optional<Imported> read(Path page) {
        try {
            return Optional.of(Importers.standard().read(page, Optional.empty(), Progress.NONE));
        } catch (ImportException e) {
            return Optional.empty();
        }
    }

    /// Shares of the pages for which the truth has the field.
    private static final class Score {
        private static final Pattern MARKS =
                Pattern.compile("[^\\p{L}\\p{N}_]+", Pattern.UNICODE_CHARACTER_CLASS);
        private static final Pattern BETWEEN =
                Pattern.compile(
                        "\\s*[;,&|]\\s*|\\s+(?:and|und|et|y)\\s+", Pattern.CASE_INSENSITIVE);

        private final List<String> misses = new ArrayList<>();
        private int titles;
        private int titlesEqual;
        private int titlesLoose;
        private int authors;
        private int authorsLoose;
        private int authorsAny;
        private int authorsOffered;
        private int dates;
        private int datesRight;
        private int without;
        private int invented;

        void add(JsonLine wanted, Optional<Imported> read) {
            Source source = read.map(it -> it.document().source()).orElse(Source.titled(""));
            title(wanted.get("title").text(), source.title());
            date(
                    wanted.get("date").text(),
                    source.published().map(PartialDate::toString).orElse(""),
                    wanted);
            author(wanted, source.author(), read);
        }

        private void title(String wanted, String title) {
            boolean equal = folded(wanted).equals(folded(title));
            boolean near = equal || isLoose(wanted, title);
            titles++;
            titlesEqual += equal ? 1 : 0;
            titlesLoose += near ? 1 : 0;
            if (!near) {
                miss("title", wanted, title);
            }
        }

        private void date(String wanted, String date, JsonLine page) {
            if (wanted.isEmpty()) {
                return;
            }
            boolean right = wanted.equals(date);
            dates++;
            datesRight += right ? 1 : 0;
            if (!right) {
                miss(
                        "date",
                        wanted,
                        date + " " + page.get("id").text() + " " + page.get("url").text());
            }
        }

        private void author(JsonLine page, String author, Optional<Imported> read) {
            String wanted = page.get("author").text();
            if (wanted.isEmpty()) {
                without++;
                invented += author.isEmpty() ? 0 : 1;
                if (!author.isEmpty()) {
                    miss("invented", page.get("id").text() + " " + page.get("url").text(), author);
                }
                return;
            }
            boolean loose = folded(wanted).equals(folded(author)) || isLoose(wanted, author);
            boolean any = loose || namesOne(wanted, author);
            boolean offered =
                    any
                            || read.stream()
                                    .flatMap(it -> it.offers().stream())
                                    .filter(offer -> offer.field() == Field.AUTHOR)
                                    .anyMatch(offer -> namesOne(wanted, offer.value()));
            authors++;
            authorsLoose += loose ? 1 : 0;
            authorsAny += any ? 1 : 0;
            authorsOffered += offered ? 1 : 0;
            if (!any) {
                miss(
                        "author",
                        wanted,
                        author
                                + " "
                                + page.get("id").text()
                                + " "
                                + page.get("url").text()
                                + (offered ? " offered" : ""));
            }
        }

        private static boolean namesOne(String wanted, String author) {
            String given = " " + folded(author) + " ";
            for (String name : BETWEEN.split(wanted, -1)) {
                String plain = folded(name);
                if (plain.length() > 2 && given.contains(" " + plain + " ")) {
                    return true;
                }
            }
            return false;
        }

        private static String folded(String text) {
            return MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        }

        private static boolean isLoose(String one, String other) {
            String a = folded(one);
            String b = folded(other);
            String small = a.length() < b.length() ? a : b;
            String large = a.length() < b.length() ? b : a;
            return !small.isEmpty()
                    && large.contains(small)
                    && small.length() >= LOOSE * large.length();
        }

        private void miss(String what, String wanted, String read) {
            if (Boolean.getBoolean("lost")) {
                misses.add("  " + what + ": " + wanted + " | " + read);
            }
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "title equal %.3f loose %.3f of %d (wanted .90), author loose %.3f any %.3f of %d (wanted .85; with those offered %.3f),"
                            + " date %.3f of %d (wanted .90), author invented %.3f of %d (at most .15)",
                    share(titlesEqual, titles),
                    share(titlesLoose, titles),
                    titles,
                    share(authorsLoose, authors),
                    share(authorsAny, authors),
                    authors,
                    share(authorsOffered, authors),
                    share(datesRight, dates),
                    dates,
                    share(invented, without),
                    without);
        }

        private static double share(int part, int of) {
            return (double) part / Math.max(1, of);
        }
    }
}
