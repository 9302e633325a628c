package lectern.importer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where a piece stands: in which boxes, how they are called, what else they hold, how far from headings and ends.
final class PlaceFeatures {
    private static final int FAR = 20;

    /// More pieces than so many are many, and so far from an end is the middle: of the few pages that are longer trees would
    /// learn where in them articles end.
    private static final int WIDE = 40;

    /// Logarithm of as many characters as make a long article: more say no more.
    private static final double LARGE = 9.5;

    private static final List<String> TAGS =
            List.of(
                    "nav",
                    "aside",
                    "footer",
                    "header",
                    "article",
                    "main",
                    "section",
                    "figure",
                    "table",
                    "ul",
                    "ol",
                    "form",
                    "blockquote",
                    "p",
                    "figcaption",
                    "details",
                    "dl");
    private static final List<String> OWN =
            List.of(
                    "p",
                    "div",
                    "span",
                    "a",
                    "li",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "td",
                    "th",
                    "time",
                    "figcaption",
                    "button",
                    "label",
                    "blockquote",
                    "section",
                    "body",
                    "small",
                    "address",
                    "dt",
                    "dd",
                    "cite",
                    "pre",
                    "code",
                    "article",
                    "font");
    private static final int[] LEVELS = {0, 1, 2, 3, 5};

    private final Layout page;
    private final Box[] tops;
    private final Candidate[] candidates;
    private final Map<Integer, Template> templates = new HashMap<>();
    private final int[] headings;
    private final int firstTitle;

    /// What pieces of one template have in common.
    private static final class Template {
        private int pieces;
        private int chars;
        private int words;
        private int sentences;
        private double linked;
    }

    PlaceFeatures(Layout page, Candidate... candidates) {
        this.page = page;
        this.candidates = candidates;
        tops = Arrays.stream(candidates).map(Candidate::top).toArray(Box[]::new);
        headings = new int[page.size];
        int title = -1;
        int heading = -1;
        for (int i = 0; i < page.size; i++) {
            Piece piece = page.get(i);
            var template = templates.computeIfAbsent(signature(i), _ -> new Template());
            template.pieces++;
            template.chars += piece.text().length();
            template.words += page.words[i];
            template.sentences += page.sentence[i] ? 1 : 0;
            template.linked += piece.linkShare();
            headings[i] = heading;
            if (piece.level() > 0) {
                heading = i;
            }
            if (piece.level() == 1 && title < 0) {
                title = i;
            }
        }
        firstTitle = title;
    }

    int signature(int piece) {
        return page.get(piece).box().block().signature;
    }

    void write(int i, Row row) {
        Box own = page.get(i).box();
        Box block = own.block();
        names(own, row);
        tags(own, row);
        row.put(own.depth).put(block.depth).put(OWN.indexOf(own.tag)).put(OWN.indexOf(block.tag));
        row.put(block.parent == null ? -1 : OWN.indexOf(block.parent.tag));
        for (int level : LEVELS) {
            box(block.up(level), i, row);
        }
        template(i, row);
        inside(i, row);
        place(i, row);
    }

    private static void names(Box own, Row row) {
        int groups = ClassWords.values().length;
        int[] near = new int[groups];
        Arrays.fill(near, FAR);
        int level = 0;
        for (Box box = own; box != null && level < FAR; box = box.parent) {
            for (int group = 0; group < groups; group++) {
                if ((box.words >> group & 1) != 0 && near[group] == FAR) {
                    near[group] = level;
                }
            }
            level++;
        }
        for (int distance : near) {
            row.put(distance);
        }
    }

    private static void tags(Box own, Row row) {
        int[] near = new int[TAGS.size()];
        Arrays.fill(near, FAR);
        int level = 0;
        boolean landmark = false;
        for (Box box = own; box != null && level < FAR; box = box.parent) {
            int tag = TAGS.indexOf(box.tag);
            if (tag >= 0 && near[tag] == FAR) {
                near[tag] = level;
            }
            landmark |= box.isLandmarkAround;
            level++;
        }
        for (int distance : near) {
            row.put(distance);
        }
        row.put(landmark);
    }

    private void box(Box box, int i, Row row) {
        int chars = page.chars(box);
        int pieces = Math.max(1, box.to - box.from);
        row.put(Math.min(LARGE, Math.log1p(chars)))
                .put((double) chars / Math.max(1, page.chars(0, page.size)))
                .put(page.linkShare(box))
                .put(near(pieces))
                .put((double) page.words(box.from, box.to) / pieces)
                .put(near(page.paragraphs(box.from, box.to)))
                .put((double) (i - box.from) / pieces);
    }

    private void template(int i, Row row) {
        Template template = templates.getOrDefault(signature(i), new Template());
        double pieces = Math.max(1, template.pieces);
        row.put(near(template.pieces))
                .put(template.chars / pieces)
                .put(template.linked / pieces)
                .put(template.sentences / pieces)
                .put((double) template.words / Math.max(1, page.words(0, page.size)));
    }

    private void inside(int i, Row row) {
        Box own = page.get(i).box();
        for (int c = 0; c < candidates.length; c++) {
            Box top = tops[c];
            Box shared = Box.around(own, top);
            row.put(candidates[c].kept().get(i))
                    .put(top.depth - shared.depth)
                    .put(own.depth - shared.depth)
                    .put((double) (i - top.from) / Math.max(1, top.to - top.from))
                    .put(near(i - top.from))
                    .put(near(top.to - i))
                    .put((double) page.chars(top) / Math.max(1, page.chars(0, page.size)));
        }
    }

    private void place(int i, Row row) {
        int all = Math.max(1, page.chars(0, page.size));
        int heading = headings[i];
        row.put((double) i / page.size)
                .put((double) page.chars(0, i) / all)
                .put(near(i))
                .put(near(page.size - i))
                .put(firstTitle < 0 ? 0 : near(i - firstTitle))
                .put(firstTitle < 0 ? -1 : near(page.paragraphs(Math.min(i, firstTitle), i)))
                .put(heading < 0 ? FAR : i - heading)
                .put(heading < 0 ? 0 : page.get(heading).level())
                .put(heading < 0 ? 0 : page.chars(heading, i))
                .put(near(page.paragraphs(0, i)))
                .put(near(page.paragraphs(i, page.size)));
    }

    private static int near(int distance) {
        return Math.clamp(distance, -WIDE, WIDE);
    }
}
