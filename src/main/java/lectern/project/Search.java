package lectern.project;

import lectern.model.AnnotationRow;
import lectern.model.DocumentInfo;
import lectern.model.Fold;
import lectern.model.Hit;
import lectern.model.Hit.Where;
import lectern.model.Revision;
import lectern.storage.Tables;
import lectern.text.TextRange;
import lectern.text.WordSearch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Finds words in all bodies, titles and notes of a project.
public final class Search {
    /// Most hits in one text: the rest is found by opening it.
    private static final int MOST_IN_A_TEXT = 5;

    private final Tables reading;

    Search(Tables reading) {
        this.reading = reading;
    }

    /// Places where the words stand. A text, title or note is found if all of the words are in it; case and
    /// diacritics do not count; the last word may be the beginning of one.
    ///
    /// @param most how many hits at the most
    public List<Hit> find(String words, int most) {
        var hits = new ArrayList<Hit>();
        var needle = Needle.of(words);
        if (needle.isEmpty()) {
            return hits;
        }
        for (UUID document : documents(needle, most)) {
            if (hits.size() >= most) {
                break;
            }
            reading.documents().info(document).ifPresent(info -> addDocument(hits, info, needle));
        }
        if (!needle.isLiteral()) {
            List<UUID> notes = reading.index().notes(needle.words(), most);
            reading.annotations().rows(notes).forEach(row -> addNote(hits, row, needle));
        }
        return hits.size() > most ? List.copyOf(hits.subList(0, most)) : hits;
    }

    private List<UUID> documents(Needle needle, int most) {
        return needle.isLiteral()
                ? reading.index().documentsHolding(needle.literal(), most)
                : reading.index().documents(needle.words(), most);
    }

    private void addDocument(List<Hit> hits, DocumentInfo info, Needle needle) {
        String title = info.source().title();
        List<TextRange> inTitle = needle.in(title);
        if (!inTitle.isEmpty()) {
            hits.add(
                    new Hit(
                            Where.TITLE,
                            info.id(),
                            Optional.empty(),
                            title,
                            title,
                            inTitle,
                            Optional.empty()));
        }
        Revision revision = reading.revisions().newest(info.id()).orElseThrow();
        Set<Integer> folded = new HashSet<>();
        for (Fold fold : reading.revisions().folds(revision.id())) {
            folded.add(fold.block());
        }
        var found =
                needle.in(revision.text()).stream()
                        .filter(range -> !folded.contains(revision.blockAt(range.start())))
                        .toList();
        int covered = -1;
        int count = 0;
        for (TextRange range : found) {
            if (range.start() < covered || count == MOST_IN_A_TEXT) {
                continue;
            }
            var snippet = Snippet.around(revision.text(), range, found);
            hits.add(
                    new Hit(
                            Where.TEXT,
                            info.id(),
                            Optional.empty(),
                            title,
                            snippet.line(),
                            snippet.marks(),
                            Optional.of(range)));
            covered = snippet.of().end();
            count++;
        }
    }

    private static void addNote(List<Hit> hits, AnnotationRow row, Needle needle) {
        String note = row.annotation().note();
        List<TextRange> found = needle.in(note);
        if (found.isEmpty()) {
            return;
        }
        var snippet = Snippet.around(note, found.getFirst(), found);
        hits.add(
                new Hit(
                        Where.NOTE,
                        row.annotation().documentId(),
                        Optional.of(row.annotation().id()),
                        row.document().title(),
                        snippet.line(),
                        snippet.marks(),
                        Optional.of(row.annotation().anchor().range())));
    }

    /// What is looked for: folded words, or characters as they are for scripts without spaces.
    private record Needle(List<String> words, String literal) {
        static Needle of(String query) {
            String stripped = query.strip();
            boolean isLiteral = stripped.codePoints().anyMatch(Needle::isUnspaced);
            return isLiteral
                    ? new Needle(List.of(), stripped)
                    : new Needle(WordSearch.words(stripped), "");
        }

        private static boolean isUnspaced(int c) {
            return switch (Character.UnicodeScript.of(c)) {
                case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                default -> false;
            };
        }

        boolean isEmpty() {
            return words.isEmpty() && literal.isEmpty();
        }

        boolean isLiteral() {
            return !literal.isEmpty();
        }

        List<TextRange> in(String text) {
            if (!isLiteral()) {
                return WordSearch.find(text, words, true);
            }
            var found = new ArrayList<TextRange>();
            for (int at = text.indexOf(literal);
                    at >= 0;
                    at = text.indexOf(literal, at + literal.length())) {
                found.add(new TextRange(at, at + literal.length()));
            }
            return found;
        }
    }
}
