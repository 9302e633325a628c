package lectern.importer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import lectern.model.Kind;
import lectern.model.Reason;
import lectern.work.Progress;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads saved web pages: the text of their paragraphs, headings, lists, tables and quotations. What stands around the
/// article is folded; nothing that runs survives.
final class Html implements Importer {
    /// A page takes many times its size in memory while it is read.
    private static final int LIMIT = 64 * 1024 * 1024;

    /// The tree of a page takes some hundred bytes for each tag. The longest laws and standards have a third of these.
    private static final int MOST_TAGS = 1_000_000;

    /// Deeper elements are put beside each other; no page needs more, and some are made to break readers.
    private static final int DEEPEST = 256;

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ANY_TAG =
            Pattern.compile("</?[a-z][a-z0-9]{0,10}(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile(
                    "(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    /// Encodings that browsers read as a wider one. Source: WHATWG Encoding Standard.
    private static final Map<String, String> WIDER =
            Map.of(
                    "ISO-8859-1", "windows-1252",
                    "US-ASCII", "windows-1252",
                    "ISO-8859-9", "windows-1254",
                    "GB2312", "GB18030",
                    "GBK", "GB18030",
                    "Shift_JIS", "windows-31j",
                    "EUC-KR", "x-windows-949",
                    "TIS-620", "x-windows-874");

    private final Supplier<ArticleModel> model;

    Html() {
        this(ArticleModel::standard);
    }

    /// @param model finds the article; asked for at the first page
    Html(Supplier<ArticleModel> model) {
        this.model = model;
    }

    @Override
    public boolean accepts(byte[] head, String fileName) {
        if (!holdsTag(head)) {
            return false;
        }
        // Without its zero bytes and byte order mark UTF-16 reads like Latin here.
        String start =
                new String(head, ISO_8859_1).replaceAll("[\0\u00EF\u00BB\u00BF\u00FE\u00FF]", "");
        boolean named = List.of("html", "htm", "xhtml").contains(FileText.ending(fileName));
        return BEGINNING.matcher(start).find() || (named && ANY_TAG.matcher(start).find());
    }

    private static boolean holdsTag(byte[] head) {
        for (byte b : head) {
            if (b == '<') {
                return true;
            }
        }
        return false;
    }

    @Override
    public Reading read(Path file, Optional<Charset> readAs, Progress progress)
            throws ImportException {
        String name = FileText.name(file);
        Contents contents = contents(file, name, readAs, progress);
        Article article = article(contents, name);
        progress.report(2, 2, name);
        return new Reading(article, contents.told().guess());
    }

    /// What a page holds, without the page.
    ///
    /// @param told what is known of its characters, without them
    private record Contents(Known known, List<Piece> pieces, PageArticle article, Decoded told) {
        Contents {
            pieces = List.copyOf(pieces);
        }
    }

    /// The bytes, the characters and the tree of a large page have no room beside each other: each of these methods lets go
    /// of what the next one does not need.
    private Contents contents(Path file, String name, Optional<Charset> readAs, Progress progress)
            throws ImportException {
        Decoded decoded = decoded(file, name, readAs, progress);
        if (tags(decoded.text()) > MOST_TAGS) {
            throw new ImportException(Sentence.TOO_MANY_TAGS, name);
        }
        progress.report(1, 2, name);
        Document page = parse(decoded.text());
        Contents contents = read(page, name, decoded.withoutText());
        if (contents.pieces().isEmpty()) {
            throw new ImportException(whyEmpty(page), name);
        }
        return contents;
    }

    private static Decoded decoded(
            Path file, String name, Optional<Charset> readAs, Progress progress)
            throws ImportException {
        byte[] bytes = FileText.bytes(file, LIMIT);
        progress.report(0, 2, name);
        return Decoding.decode(bytes, name, readAs, declared(bytes));
    }

    /// So many places look like the beginning or the end of an element.
    private static int tags(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            tags++;
        }
        return tags;
    }

    private static Sentence whyEmpty(Document page) {
        if (page.selectFirst("frameset, frame, iframe") != null) {
            return Sentence.FRAMES;
        }
        return page.selectFirst("script") == null ? Sentence.EMPTY : Sentence.SCRIPTED;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, 4096)), ISO_8859_1);
        return Optional.of(CHARSET.matcher(head))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .filter(Html::isSupported)
                .map(label -> Charset.forName(label).name())
                // A file that can be read as single bytes at all is not UTF-16, whatever it says.
                .filter(name -> !name.startsWith("UTF-16"))
                .map(name -> Charset.forName(WIDER.getOrDefault(name, name)));
    }

    private static boolean isSupported(String label) {
        try {
            return Charset.isSupported(label);
        } catch (java.nio.charset.IllegalCharsetNameException e) {
            return false;
        }
    }

    static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    }

    /// Whether there is more structure in it than in its bare text.
    static boolean holdsParagraphs(Document page) {
        return page.selectFirst("p, li, h1, h2, h3, h4, h5, h6, blockquote, br") != null;
    }

    Article page(Document page, String fileName, Decoded decoded) {
        return article(read(page, fileName, decoded.withoutText()), fileName);
    }

    private Contents read(Document page, String fileName, Decoded told) {
        var known = new PageFacts(page).known(fileName);
        List<Piece> pieces = HtmlText.pieces(page);
        var article = PageArticle.of(page, pieces, known.source().title(), model);
        return new Contents(known, pieces, article, told);
    }

    private static Article article(Contents contents, String fileName) {
        var known = contents.known();
        var pieces = contents.pieces();
        var article = contents.article();
        var composer =
                new Composer(pieces.stream().mapToInt(piece -> piece.text().length() + 2).sum());
        for (int i = 0; i < pieces.size(); i++) {
            // Who copies a part of a page wants it, save for what plainly is something else.
            composer.add(
                    pieces.get(i),
                    article.leftOut(i)
                            .filter(why -> !fileName.isEmpty() || why != Reason.BOILERPLATE));
        }
        article.title().ifPresent(block -> composer.mark(block, Kind.TITLE));
        if (known.source().title().isEmpty() && article.title().isPresent()) {
            known = known.titled(SourceFinder.flat(composer.of(article.title().get())));
        }
        var draft = composer.draft(article.by());
        List<String> warnings =
                contents.told()
                        .warnings(
                                fileName.isEmpty() ? Sentence.PASTED.about() : fileName,
                                draft.text(),
                                composer.replaced());
        return new Article(draft, known, warnings);
    }
}
