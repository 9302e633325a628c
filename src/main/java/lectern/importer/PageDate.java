package lectern.importer;

import lectern.model.PartialDate;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When a page was published. Its head may count in another time zone, and what it prints may be the day of its last change:
/// the day that it prints is what readers cite, if the head knows of it.
final class PageDate {
    private static final Pattern IN_URL =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\\d|3[01])(?:[/-]|$)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final List<String> PUBLISHED =
            List.of(
                    "article:published_time",
                    "datepublished",
                    "date",
                    "dc.date",
                    "dc.date.issued",
                    "dcterms.created",
                    "dcterms.date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "parsely-pub-date",
                    "sailthru.date",
                    "article.published",
                    "og:published_time",
                    "citation_publication_date",
                    "citation_date");

    private static final List<String> MODIFIED =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "datemodified",
                    "lastmod",
                    "last-modified");

    /// Longer texts speak of dates; shorter ones tell that of the page.
    private static final int LINE = 90;

    private final Document page;
    private final LinkedData data;
    private final PageMeta meta;
    private final String url;

    PageDate(Document page, LinkedData data, PageMeta meta, String url) {
        this.page = page;
        this.data = data;
        this.meta = meta;
        this.url = url;
    }

    /// All that it tells, the surest first.
    List<Told> all() {
        List<PartialDate> printed = printed();
        List<Stamp> published = published();
        List<PartialDate> modified = stamps(modified()).map(Stamp::day).toList();
        var told = new ArrayList<Told>();
        if (!published.isEmpty()) {
            Stamp stamp = published.getFirst();
            Optional<PartialDate> seen =
                    printed.stream()
                            .filter(stamp::mayBe)
                            .findFirst()
                            .or(() -> modified.stream().filter(printed::contains).findFirst());
            seen.ifPresent(day -> add(told, day, 95));
            add(told, stamp.day(), seen.isPresent() ? 50 : 90);
        }
        inUrl().ifPresent(
                        day -> {
                            var stamp = new Stamp(day, true, true);
                            add(
                                    told,
                                    printed.stream().filter(stamp::mayBe).findFirst().orElse(day),
                                    85);
                        });
        modified.stream()
                .filter(printed::contains)
                .forEach(day -> add(told, day, told.isEmpty() ? 75 : 50));
        printed.stream().limit(1).forEach(day -> add(told, day, told.isEmpty() ? 65 : 40));
        modified.stream().limit(1).forEach(day -> add(told, day, told.isEmpty() ? 60 : 40));
        return told;
    }

    private List<Stamp> published() {
        return stamps(
                        Stream.of(
                                        data.texts("datePublished"),
                                        PUBLISHED.stream().flatMap(name -> meta.texts(name)),
                                        attributes("[itemprop=datePublished], time[pubdate]"))
                                .flatMap(texts -> texts))
                .toList();
    }

    private Stream<String> modified() {
        return Stream.of(
                        data.texts("dateModified"),
                        MODIFIED.stream().flatMap(name -> meta.texts(name)),
                        attributes("[itemprop=dateModified]"))
                .flatMap(texts -> texts);
    }

    /// A day as the head of a page tells it.
    ///
    /// @param before whether it may be the day before where the page is read
    /// @param after whether it may be the next day there
    private record Stamp(PartialDate day, boolean before, boolean after) {
        private static final Pattern UNIVERSAL =
                Pattern.compile("[T ](\\d\\d):\\d\\d.*(?:Z|[+]00:?00)$");
        private static final int NOON = 12;

        static Optional<Stamp> of(String text) {
            Matcher universal = UNIVERSAL.matcher(text.strip());
            int hour = universal.find() ? Integer.parseInt(universal.group(1)) : -1;
            return Dates.find(text)
                    .map(found -> new Stamp(found.date(), hour >= 0 && hour < NOON, hour >= NOON));
        }

        boolean mayBe(PartialDate printed) {
            if (day.day() == 0 || printed.day() == 0) {
                return day.equals(printed);
            }
            long later = epoch(printed) - epoch(day);
            return later == 0 || (later == -1 && before) || (later == 1 && after);
        }

        private static long epoch(PartialDate date) {
            return LocalDate.of(date.year(), date.month(), date.day()).toEpochDay();
        }
    }

    private static void add(List<Told> told, PartialDate day, int percent) {
        if (told.stream().noneMatch(other -> other.value().equals(day.toString()))) {
            told.add(new Told(day.toString(), percent));
        }
    }

    private Stream<String> attributes(String selector) {
        return page.select(selector).stream()
                .map(
                        element ->
                                element.hasAttr("datetime")
                                        ? element.attr("datetime")
                                        : element.hasAttr("content")
                                                ? element.attr("content")
                                                : element.text());
    }

    private static Stream<Stamp> stamps(Stream<String> texts) {
        return texts.map(Stamp::of).flatMap(Optional::stream);
    }

    private Optional<PartialDate> inUrl() {
        Matcher matcher = IN_URL.matcher(url);
        return matcher.find()
                ? PartialDate.parse(
                        "%s-%02d-%02d"
                                .formatted(
                                        matcher.group(1),
                                        Integer.parseInt(matcher.group(2)),
                                        Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /// The days in short lines of the page, those of `time` elements first, lists beside the article left out.
    private List<PartialDate> printed() {
        return Stream.concat(
                        page.select("time").stream()
                                .flatMap(
                                        time ->
                                                Stream.of(time.text(), time.attr("datetime"))
                                                        .flatMap(line -> day(time, line))),
                        page.select("body *").stream()
                                .flatMap(element -> day(element, element.ownText())))
                .distinct()
                .toList();
    }

    private static Stream<PartialDate> day(Element element, String line) {
        return line.length() > LINE || !YEAR.matcher(line).find() || PageFacts.isElsewhere(element)
                ? Stream.empty()
                : Dates.find(line).map(Dates.Found::date).filter(date -> date.day() > 0).stream();
    }
}
