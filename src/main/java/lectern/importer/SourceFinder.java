package lectern.importer;

import lectern.model.Block;
import lectern.model.Fold;
import lectern.model.Imported.Field;
import lectern.model.Imported.Offer;
import lectern.model.Kind;
import lectern.model.PartialDate;
import lectern.model.Source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads in the text itself who wrote it, where and when. What is said plainly is filled in, what is likely is
/// offered, nothing is made up.
final class SourceFinder {
    /// So far into a text, and so far from its end, lines about its source are looked for.
    private static final int HEAD = 12;

    private static final int TAIL = 8;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// A heading has fewer words than a title.
    private static final int HEADING_WORDS = 13;

    private static final int FIRST_WORDS = 80;

    /// A file is seldom called like its article.
    private static final int GUESSED = 30;

    private final Draft draft;
    private final List<Block> blocks;
    private final List<Integer> open = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final Map<String, Integer> percents;
    private Source source;

    private SourceFinder(Draft draft, List<Fold> folds, Known known) {
        this.draft = draft;
        this.blocks = new ArrayList<>(draft.blocks());
        this.source = known.source();
        this.percents = new HashMap<>(known.percents());
        offers.addAll(known.offers());
        Set<Integer> folded = new HashSet<>();
        folds.forEach(fold -> folded.add(fold.block()));
        for (int i = 0; i < blocks.size(); i++) {
            if (!folded.contains(i)) {
                open.add(i);
            }
        }
    }

    /// What was found.
    ///
    /// @param percents how sure each field is, see [Known]
    /// @param blocks the blocks of the draft, some known better now: title, byline, headings
    record Findings(
            Source source, Map<String, Integer> percents, List<Offer> offers, List<Block> blocks) {}

    /// @param known what the format told: it stands, the text only fills what is empty; its title may be empty
    static Findings find(Draft draft, List<Fold> folds, Known known) {
        var finder = new SourceFinder(draft, folds, known);
        finder.readTitle();
        finder.readLines();
        Hints.in(finder.bodies()).forEach(finder::offer);
        finder.nameUntitled();
        finder.markHeadings();
        return new Findings(
                finder.source, finder.percents, finder.offers, List.copyOf(finder.blocks));
    }

    private List<String> bodies() {
        return open.stream().filter(this::isParagraph).map(draft::of).toList();
    }

    private void readTitle() {
        if (blocks.stream().anyMatch(block -> block.kind() == Kind.TITLE)) {
            return;
        }
        for (int i = 0; i < Math.min(open.size() - 1, HEAD); i++) {
            int block = open.get(i);
            String line = draft.of(block);
            if (SourceLine.of(line).isPresent()) {
                continue;
            }
            if (!source.title().isEmpty() ? isSame(line, source.title()) : isTitle(i)) {
                mark(block, Kind.TITLE);
                if (source.title().isEmpty()) {
                    source = source.withTitle(flat(line));
                    percents.put("title", Known.SEEN);
                }
            } else if (Prose.isTitleLike(line) && source.title().isEmpty()) {
                offer(new Offer(Field.TITLE, flat(line)));
            }
            return;
        }
    }

    /// A title-like line with a sentence or running text soon behind it: at once, or after bylines and one line more.
    private boolean isTitle(int position) {
        if (!Prose.isTitleLike(draft.of(open.get(position)))
                || blocks.get(open.get(position)).kind() == Kind.LIST_ITEM) {
            return false;
        }
        int between = 0;
        for (int i = position + 1; i < Math.min(open.size(), position + HEAD); i++) {
            String next = draft.of(open.get(i));
            if (Prose.endsSentence(next) || Prose.words(next) >= Prose.TITLE_WORDS) {
                return true;
            }
            if (SourceLine.of(next).isEmpty() && ++between > 1) {
                return false;
            }
        }
        return false;
    }

    private void readLines() {
        int first = 0;
        while (first < open.size() && !isParagraph(open.get(first))) {
            first++;
        }
        int last = open.size() - 1;
        while (last >= 0 && !isParagraph(open.get(last))) {
            last--;
        }
        List<Integer> tail =
                open.subList(
                        Math.min(
                                open.size(),
                                Math.max(Math.max(last, first) + 1, open.size() - TAIL)),
                        open.size());
        open.subList(0, Math.min(first, HEAD)).forEach(this::readLine);
        // Addresses behind the text are what it refers to rather than where it stood.
        tail.stream().filter(block -> !isAddress(block)).forEach(this::readLine);
        List<Integer> addresses = tail.stream().filter(this::isAddress).toList();
        if (addresses.size() == 1) {
            offer(new Offer(Field.URL, draft.of(addresses.getFirst())));
        }
    }

    private boolean isAddress(int block) {
        return draft.of(block).startsWith("http") && SourceLine.of(draft.of(block)).isPresent();
    }

    private void readLine(int block) {
        if (blocks.get(block).kind() == Kind.TITLE) {
            return;
        }
        SourceLine.of(draft.of(block))
                .ifPresent(
                        line -> {
                            mark(block, Kind.BYLINE);
                            line.sure().forEach(this::fill);
                            line.unsure().forEach(this::offer);
                        });
    }

    private void fill(Offer found) {
        if (!valueOf(found.field()).isEmpty() || found.field() == Field.NOTE) {
            offer(found);
            return;
        }
        if (found.field() != Field.NOTE) {
            percents.put(found.field().name().toLowerCase(Locale.ROOT), Known.LINE);
        }
        source =
                switch (found.field()) {
                    case TITLE -> source.withTitle(found.value());
                    case AUTHOR -> source.withAuthor(found.value());
                    case PUBLISHER -> source.withPublisher(found.value());
                    case PUBLISHED -> source.withPublished(PartialDate.parse(found.value()));
                    case URL -> source.withUrl(found.value());
                    case NOTE -> source;
                };
        offers.removeIf(
                offer -> offer.field() == found.field() && offer.value().equals(found.value()));
    }

    private void offer(Offer found) {
        if (!valueOf(found.field()).equals(found.value()) && !offers.contains(found)) {
            offers.add(found);
        }
    }

    private String valueOf(Field field) {
        return switch (field) {
            case TITLE -> source.title();
            case AUTHOR -> source.author();
            case PUBLISHER -> source.publisher();
            case PUBLISHED -> source.published().map(PartialDate::toString).orElse("");
            case URL -> source.url();
            case NOTE -> "";
        };
    }

    /// An article always has a name: that of its file, or its first words.
    private void nameUntitled() {
        if (!source.title().isEmpty()) {
            return;
        }
        String words = open.isEmpty() ? "" : firstWords(draft.of(open.getFirst()));
        String stem = FileText.stem(source.file()).strip();
        if (stem.isEmpty()) {
            source = source.withTitle(words);
            percents.put("title", GUESSED);
        } else {
            source = source.withTitle(stem);
            percents.put("title", GUESSED);
            if (offers.stream().noneMatch(offer -> offer.field() == Field.TITLE)
                    && !words.isEmpty()) {
                offer(new Offer(Field.TITLE, words));
            }
        }
    }

    private static String firstWords(String block) {
        String line = flat(block);
        if (line.length() <= FIRST_WORDS) {
            return line;
        }
        int space = line.lastIndexOf(' ', FIRST_WORDS);
        int end = space > 0 ? space : FIRST_WORDS;
        end -= Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        return line.substring(0, end) + "…";
    }

    /// Short lines between paragraphs are headings; questions and quotations are not.
    private void markHeadings() {
        for (int i = 1; i < open.size() - 1; i++) {
            int block = open.get(i);
            String line = blocks.get(block).kind() == Kind.PARAGRAPH ? draft.of(block) : "";
            boolean speaks =
                    line.endsWith("?")
                            || (!line.isEmpty() && "\"“„«‘'–—".indexOf(line.charAt(0)) >= 0);
            if (!speaks
                    && Prose.isTitleLike(line)
                    && Prose.words(line) < HEADING_WORDS
                    && isParagraph(open.get(i + 1))
                    && isAboveHeading(open.get(i - 1))) {
                mark(block, Kind.HEADING);
            }
        }
    }

    private boolean isAboveHeading(int block) {
        return switch (blocks.get(block).kind()) {
            case TITLE, BYLINE, QUOTATION, LIST_ITEM, CAPTION, TABLE_ROW -> true;
            case PARAGRAPH -> isParagraph(block);
            case HEADING, NOTE, NAVIGATION -> false;
        };
    }

    private boolean isParagraph(int block) {
        Block it = blocks.get(block);
        return it.kind() != Kind.TITLE && it.kind() != Kind.HEADING && draft.isParagraph(block);
    }

    private void mark(int block, Kind kind) {
        blocks.set(block, blocks.get(block).as(kind));
    }

    private static boolean isSame(String line, String title) {
        Optional<String> plain = Optional.of(CueLine.of(line)).filter(p -> !p.isEmpty());
        return plain.filter(CueLine.of(title)::equalsIgnoreCase).isPresent();
    }

    /// On one line.
    static String flat(String block) {
        return BLANKS.matcher(block).replaceAll(" ").strip();
    }
}
