package lectern.importer;

import lectern.model.Imported.Field;
import lectern.model.Imported.Offer;
import lectern.model.PartialDate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What running text lets one guess about its source: the agency in a dateline, *as reported by*, a closing citation.
final class Hints {
    /// The first paragraphs name the outlet; later ones name others.
    private static final int FIRST = 3;

    /// Longer closing citations are quotations.
    private static final int LONGEST_NOTE = 1000;

    private static final Pattern DATELINE =
            Pattern.compile(
                    "^[\"“]?(\\p{Lu}[\\p{L} .'’/-]{1,40}?(?:,[^()\\n]{1,40})?)\\s*\\(([\\p{Lu}][\\p{L} .&'’-]{1,40})\\)\\s*[-–—:]");

    private static final Pattern REPORTED =
            Pattern.compile(
                    "\\b(?:[Rr]eported by|[Aa]ccording to (?:a )?reports? (?:by|from)|[Pp]ublished (?:by|in)|[Aa]ppeared in|"
                            + "[Rr]eports from)\\s+(?:the\\s+)?"
                            + "(\\p{Lu}(?:[\\p{L}&’'-]|\\.(?=\\p{L}))*(?:\\s+(?:of\\s+|and\\s+|de\\s+)?\\p{Lu}[\\p{L}&’'-]*){0,4})");

    /// Who is called an agency, in several languages, and names of capitals alone that report.
    private static final Pattern AGENCY =
            Pattern.compile(
                    "\\b(?:[Nn]ews agency|Nachrichtenagentur|agence(?: de presse)?|agencia(?: de noticias)?|agenzia(?: di stampa)?"
                            + "|agência(?: de notícias)?|persbureau|nyhetsbyrån|агентств[оу]м?)\\s+[«„“\"]?(\\p{Lu}[\\p{L}&’'-]+(?:\\s+\\p{Lu}[\\p{L}&’'-]+){0,2})"
                            + "|\\b(\\p{Lu}[\\p{L}&’'-]+(?:\\s+\\p{Lu}[\\p{L}&’'-]+){0,2}) news agency\\b"
                            + "|\\b(\\p{Lu}{3,6}) (?:reported|reports)\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /// What [#AGENCY] finds nothing without, and [#REPORTED]: looking for them is ten times as fast.
    private static final List<String> OF_AGENCY =
            List.of("agen", "agên", "bureau", "byrån", "агентств", " reported", " reports");

    private static final List<String> OF_REPORTED =
            List.of("eported by", "report ", "eports ", "ublished ", "ppeared in");

    private static final Pattern CITATION =
            Pattern.compile(
                    "(?:^|[.!?…][\"”’»)]*\\s+)((?:Citation|Citations|Sources?|References?|Quellen?|Fuentes?|Fonti?|Bronn?e?n?)"
                            + "\\s*:\\s*)(\\S.*)$",
                    Pattern.DOTALL);

    private Hints() {}

    /// @param bodies the paragraphs of an article
    static List<Offer> in(List<String> bodies) {
        var offers = new ArrayList<Offer>();
        for (int i = 0; i < Math.min(FIRST, bodies.size()); i++) {
            dateline(bodies.get(i), offers);
            reported(bodies.get(i), offers);
            agency(bodies.get(i), offers);
        }
        if (!bodies.isEmpty()) {
            citation(bodies.getLast(), offers);
        }
        return offers.stream().distinct().toList();
    }

    private static void citation(String closing, List<Offer> offers) {
        int from = Math.max(0, closing.length() - LONGEST_NOTE);
        if (closing.indexOf(':', from) < 0) {
            return;
        }
        Matcher citation =
                CITATION.matcher(closing).region(from, closing.length()).useAnchoringBounds(false);
        if (citation.find()) {
            offers.add(new Offer(Field.NOTE, citation.group(2).strip()));
        }
    }

    private static void reported(String paragraph, List<Offer> offers) {
        if (OF_REPORTED.stream().noneMatch(paragraph::contains)) {
            return;
        }
        Matcher reported = REPORTED.matcher(paragraph);
        while (reported.find()) {
            String name = trimmed(reported.group(1));
            if (!Dates.isMonth(name)) {
                offers.add(new Offer(Field.PUBLISHER, name));
            }
        }
    }

    private static void agency(String paragraph, List<Offer> offers) {
        if (OF_AGENCY.stream().noneMatch(paragraph::contains)) {
            return;
        }
        Matcher agency = AGENCY.matcher(paragraph);
        while (agency.find()) {
            IntStream.rangeClosed(1, agency.groupCount())
                    .mapToObj(agency::group)
                    .filter(Objects::nonNull)
                    .forEach(name -> offers.add(new Offer(Field.PUBLISHER, trimmed(name))));
        }
    }

    /// Whether a line is a closing citation.
    static boolean isCitation(String line) {
        Matcher citation = CITATION.matcher(line);
        return citation.find() && citation.start(1) == 0;
    }

    private static void dateline(String paragraph, List<Offer> offers) {
        Matcher matcher = DATELINE.matcher(paragraph);
        if (matcher.find()) {
            offers.add(new Offer(Field.PUBLISHER, matcher.group(2).strip()));
            Dates.find(matcher.group(1))
                    .map(Dates.Found::date)
                    .map(PartialDate::toString)
                    .ifPresent(date -> offers.add(new Offer(Field.PUBLISHED, date)));
        }
    }

    private static String trimmed(String name) {
        return name.replaceAll("(?:['’]s|[.’'-])$", "");
    }
}
