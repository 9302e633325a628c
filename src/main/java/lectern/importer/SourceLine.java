package lectern.importer;

import lectern.model.Imported.Field;
import lectern.model.Imported.Offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line that says where an article comes from: `By Jane Doe | 12 March 2024`, `Source: Northern Ledger`.
///
/// @param sure what it says plainly
/// @param unsure what it seems to say
record SourceLine(List<Offer> sure, List<Offer> unsure) {
    private static final int LONGEST = 250;
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
    private static final String PARTICLE =
            "(?:(?:van|von|zu|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten)\\s+)";

    /// Two to five capitalised words, particles between them.
    static final String NAME = WORD + "(?:\\s+" + PARTICLE + "{0,2}" + WORD + "){1,4}";

    private static final String NAMES =
            NAME
                    + "(?:(?:\\s*,\\s*(?:(?:and|und|et|y|e|en)\\s+)?|\\s+(?:and|&|und|et|y|e|en)\\s+)"
                    + NAME
                    + ")*";
    private static final Pattern BY =
            Pattern.compile(
                    "(?:[Bb]y|BY|[Ww]ritten by|[Rr]eported by|Von|Par|Por|Di|Door)\\s+("
                            + NAMES
                            + ")(.*)",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BY_ONE_WORD =
            Pattern.compile("(?:[Bb]y|BY)\\s+(" + WORD + ")", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BETWEEN_NAMES =
            Pattern.compile(
                    "\\s*,\\s*(?:(?:and|und|et|y|e|en)\\s+)?|\\s+(?:and|&|und|et|y|e|en)\\s+");

    /// `, MD, senior correspondent`: up to the next part of the line.
    private static final Pattern CREDENTIALS = Pattern.compile("^,(?!\\s+\\d)[^|•·\\d]*");

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[|•·]\\s*|\\s+[–—-]\\s+|\\s*[,;]\\s+(?=\\d)");
    private static final Pattern URL =
            Pattern.compile(
                    "(?:(?:url|link|web|source|quelle|fuente|fonte|bron|retrieved from|available at|original|read at)\\s*:?\\s*)?"
                            + "<?(https?://[^\\s<>]{4,500})>?",
                    FLAGS);
    private static final Pattern LABEL =
            Pattern.compile("(\\p{L}[\\p{L} ]{2,24}?)\\s*:\\s*(\\S.*)", FLAGS);
    private static final Pattern DATED =
            Pattern.compile(
                    "(?:first |originally )?(?:published|posted|date|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|datum|stand|fecha|data)"
                            + "\\s*(?:on|am|le|el|il|op|em)?\\s*:?\\s*(.+)",
                    FLAGS);
    private static final Pattern UPDATED =
            Pattern.compile(
                    "(?:last )?(?:updated|modified|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt)\\b.{0,60}",
                    FLAGS);

    /// What stands before the name of who has published.
    private static final Pattern PUBLISHED_BY =
            Pattern.compile(
                    "^(?:(?:[Ff]irst |[Oo]riginally )?[Pp]ublished (?:by|in)|[Pp]ublié (?:par|dans)|[Vv]eröffentlicht (?:von|in)"
                            + "|[Pp]ublicado (?:por|en|em)|[Pp]ubblicato (?:da|in)|[Gg]epubliceerd (?:door|in))\\s+(?:the\\s+)?");

    /// A time, or a day that could be two: no name.
    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[/.:-]\\d{1,2}\\b");

    SourceLine {
        sure = List.copyOf(sure);
        unsure = List.copyOf(unsure);
    }

    /// Reads a line; empty if it is none of this kind.
    static Optional<SourceLine> of(String line) {
        if (line.length() > LONGEST || line.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        return url(line)
                .or(() -> dated(line))
                .or(() -> labelled(line))
                .or(() -> byline(line))
                .or(() -> joined(line));
    }

    private static Optional<SourceLine> url(String line) {
        Matcher matcher = URL.matcher(line);
        return matcher.matches() ? sure(Field.URL, matcher.group(1)) : Optional.empty();
    }

    private static Optional<SourceLine> dated(String line) {
        Optional<SourceLine> whole = date(line);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher matcher = DATED.matcher(line);
        if (matcher.matches()) {
            return date(matcher.group(1));
        }
        return UPDATED.matcher(line).matches() && Dates.find(line).isPresent()
                ? Optional.of(
                        new SourceLine(
                                List.of(),
                                Dates.find(line)
                                        .map(d -> new Offer(Field.PUBLISHED, d.date().toString()))
                                        .stream()
                                        .toList()))
                : Optional.empty();
    }

    private static Optional<SourceLine> date(String line) {
        return Dates.whole(line).flatMap(date -> sure(Field.PUBLISHED, date.toString()));
    }

    private static Optional<SourceLine> labelled(String line) {
        Matcher matcher = LABEL.matcher(line);
        if (!matcher.matches() || Prose.isParagraph(line)) {
            return Optional.empty();
        }
        String value = matcher.group(2).strip();
        return switch (matcher.group(1).toLowerCase(java.util.Locale.ROOT)) {
            case "title", "headline", "titel", "titre", "título", "titolo" ->
                    sure(Field.TITLE, value);
            case "author", "authors", "autor", "autorin", "auteur", "autore", "auteurs", "byline" ->
                    sure(Field.AUTHOR, value);
            case "source",
                    "publisher",
                    "outlet",
                    "publication",
                    "newspaper",
                    "quelle",
                    "fuente",
                    "fonte",
                    "bron" ->
                    Prose.words(value) <= 8 && !value.endsWith(".")
                            ? sure(Field.PUBLISHER, value)
                            : unsure(Field.NOTE, value);
            default -> Optional.empty();
        };
    }

    private static Optional<SourceLine> byline(String line) {
        Matcher matcher = BY.matcher(line);
        if (!matcher.matches()) {
            Matcher one = BY_ONE_WORD.matcher(line);
            return one.matches() ? unsure(Field.AUTHOR, one.group(1)) : Optional.empty();
        }
        if (Prose.endsSentence(line) && Prose.words(line) > 8) {
            return Optional.empty();
        }
        var sure = new ArrayList<Offer>();
        var unsure = new ArrayList<Offer>();
        sure.add(new Offer(Field.AUTHOR, authors(matcher.group(1))));
        String rest = matcher.group(2);
        if (!rest.isBlank() && !BETWEEN.matcher(rest).lookingAt() && !rest.startsWith(",")) {
            return Optional.empty();
        }
        parts(CREDENTIALS.matcher(rest).replaceFirst(""), sure, unsure, Field.PUBLISHER);
        return Optional.of(new SourceLine(sure, unsure));
    }

    /// `Northern Ledger | 12 March 2024`: a name beside a date.
    private static Optional<SourceLine> joined(String line) {
        if (Prose.words(line) > 12 || !BETWEEN.matcher(line).find()) {
            return Optional.empty();
        }
        var sure = new ArrayList<Offer>();
        var unsure = new ArrayList<Offer>();
        parts(line, sure, unsure, Field.PUBLISHER);
        return sure.isEmpty() ? Optional.empty() : Optional.of(new SourceLine(sure, unsure));
    }

    private static void parts(String line, List<Offer> sure, List<Offer> unsure, Field other) {
        for (String part : BETWEEN.split(line, -1)) {
            String value = PUBLISHED_BY.matcher(part.strip()).replaceFirst("");
            Optional<SourceLine> dated = dated(value);
            if (dated.isPresent()) {
                sure.addAll(dated.get().sure());
            } else if (Prose.isTitleLike(value)
                    && !UPDATED.matcher(value).matches()
                    && !CLOCK.matcher(value).find()) {
                unsure.add(new Offer(other, value));
            }
        }
    }

    private static String authors(String names) {
        return String.join("; ", BETWEEN_NAMES.split(names, -1));
    }

    private static Optional<SourceLine> sure(Field field, String value) {
        return Optional.of(new SourceLine(List.of(new Offer(field, value)), List.of()));
    }

    private static Optional<SourceLine> unsure(Field field, String value) {
        return Optional.of(new SourceLine(List.of(), List.of(new Offer(field, value))));
    }
}
