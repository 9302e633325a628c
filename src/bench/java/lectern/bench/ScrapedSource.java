package lectern.bench;

import lectern.bench.ScrapedCue.Place;
import lectern.importer.KnownCue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// A made-up site: it puts the same lines of its language, in the same order, around each of its articles.
final class ScrapedSource {
    private static final List<String> NAMES =
            List.of(
                    "The Northern Ledger",
                    "Harbour Post",
                    "Meridian",
                    "Daily Compass",
                    "Vantage 24");

    private static final Pattern LEFT_OVER =
            Pattern.compile(
                    "(?i)(?:\\P{L}*(?:read (?:more|next|also)|also read|related|up next) ?: ?.*|advertisement|sponsored link|already a"
                            + " subscriber\\?.*|skip past newsletter promotion)");

    private final Random random;
    private final List<String> titles;
    private final String name;
    private final List<ScrapedCue> head;
    private final List<ScrapedCue> middle;
    private final List<ScrapedCue> tail;
    private final int above;
    private final String between;
    private final boolean gluesTitle;
    private final boolean namesItself;
    private final boolean hasHeading;

    /// @param titles of its other articles
    ScrapedSource(Random random, String language, List<ScrapedCue> cues, List<String> titles) {
        this.random = random;
        this.titles = titles;
        name = NAMES.get(random.nextInt(NAMES.size()));
        head = some(cues, language, Place.HEAD, random.nextInt(4));
        middle = some(cues, language, Place.MIDDLE, random.nextInt(3));
        tail = some(cues, language, Place.TAIL, 3 + random.nextInt(6));
        between = random.nextInt(4) == 0 ? "\n" : "\n\n";
        above = random.nextInt(head.size() + 1);
        gluesTitle = random.nextInt(3) == 0;
        namesItself = random.nextInt(3) == 0;
        hasHeading = random.nextInt(4) == 0;
    }

    private List<ScrapedCue> some(List<ScrapedCue> cues, String language, Place place, int most) {
        var chosen =
                new ArrayList<>(
                        cues.stream()
                                .filter(cue -> cue.language().equals(language))
                                .filter(cue -> cue.place() == place)
                                .toList());
        Collections.shuffle(chosen, random);
        return chosen.subList(0, Math.min(most, chosen.size()));
    }

    /// What a line of a scraped text is.
    enum Label {
        BODY,
        /// Part of a body as people marked it, though it reads like a line of the page: counted on neither side.
        DOUBTFUL,
        KNOWN,
        UNKNOWN
    }

    /// A line and where it stands.
    record Line(int start, int end, Label label) {}

    /// A scraped text and what each of its lines is.
    record Scraped(String text, List<Line> lines) {}

    /// Wraps an article.
    ///
    /// @param body its lines; none of them is blank
    Scraped wrap(String title, List<String> body) {
        var page = new PageText();
        if (namesItself) {
            page.add(name, Label.UNKNOWN, between);
        }
        head.subList(0, above).forEach(cue -> page.add(cue, "\n\n"));
        page.add(title, Label.BODY, gluesTitle ? "\n" : "\n\n");
        head.subList(above, head.size()).forEach(cue -> page.add(cue, "\n\n"));
        List<String> lines = trapped(title, body);
        int every = Math.max(3, lines.size() / 4);
        for (int i = 0; i < lines.size(); i++) {
            page.add(lines.get(i), label(lines.get(i)), "\n\n");
            if (i % every == every - 1 && i < lines.size() - 1 && !middle.isEmpty()) {
                page.add(middle.get(i / every % middle.size()), "\n\n");
            }
        }
        tail.forEach(cue -> page.add(cue, between));
        return page.done();
    }

    static Label label(String line) {
        return LEFT_OVER.matcher(line).matches() ? Label.DOUBTFUL : Label.BODY;
    }

    /// The body with lines that look like lines of a page, and are not.
    private List<String> trapped(String title, List<String> body) {
        String comments =
                "Ministries publish drafts and wait for a comment. Few read each comment on %s, fewer answer one."
                        .formatted(title);
        String next =
                "The next round on %s is planned for the spring. Nobody expects it to be the last one of this kind."
                        .formatted(title);
        var lines = new ArrayList<>(body);
        int half = lines.size() / 2;
        if (hasHeading) {
            lines.addAll(half, List.of("What is at stake", next));
        }
        switch (random.nextInt(8)) {
            case 0 -> lines.addAll(half, List.of("Leave a Comment", comments));
            case 1 -> lines.addAll(half, List.of("Next", next));
            case 2 -> lines.addAll(half, List.of("Comments", comments));
            case 3 ->
                    lines.set(
                            lines.size() - 1,
                            lines.getLast()
                                    + " Citation: official statements are reported through standard"
                                    + " briefings and state media summaries.");
            default -> {}
        }
        return lines;
    }

    private final class PageText {
        private final StringBuilder text = new StringBuilder();
        private final List<Line> lines = new ArrayList<>();
        private String gap = "";

        void add(ScrapedCue cue, String behind) {
            String line = cue.filled(title(), name, 2 + random.nextInt(90));
            Label label = KnownCue.is(line) ? Label.KNOWN : Label.UNKNOWN;
            add(line, label, behind);
            for (int i = 0; i < cue.titles(); i++) {
                add(title(), label, behind);
            }
        }

        private String title() {
            return titles.get(random.nextInt(titles.size()));
        }

        void add(String line, Label label, String behind) {
            text.append(gap);
            int start = text.length();
            text.append(line);
            lines.add(new Line(start, text.length(), label));
            gap = behind;
        }

        Scraped done() {
            return new Scraped(text.append('\n').toString(), List.copyOf(lines));
        }
    }
}
