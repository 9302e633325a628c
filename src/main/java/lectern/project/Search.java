package lectern.project;

import lectern.model.AnnotationRow;
import lectern.model.DocumentInfo;
import lectern.model.Fold;
import lectern.model.Found;
import lectern.model.Found.InArticle;
import lectern.model.Hit;
import lectern.model.Hit.Where;
import lectern.model.Revision;
import lectern.project.Needle.Place;
import lectern.storage.Tables;
import lectern.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Finds words in all bodies, titles and notes of a project.
public final class Search {
    /// Most hits that are shown of one text, unless more are asked for.
    private static final int MOST_IN_A_TEXT = 5;

    private final Tables reading;

    Search(Tables reading) {
        this.reading = reading;
    }

    /// Places where the words stand, with a few hits of each article.
    ///
    /// @param most after so many hits no further article is looked into
    public Found find(String words, int most) {
        return find(words, most, Set.of());
    }

    /// Places where the words stand. A text, title or note is found if all of the words are in it; case and
    /// diacritics do not count; what stands between quotation marks stands so in the text; the last word may be the beginning of
    /// one. Where several words stand together comes first: such articles, and such places of an article.
    ///
    /// @param most after so many hits no further article is looked into
    /// @param whole the articles of which all hits are wanted
    public Found find(String words, int most, Set<UUID> whole) {
        var needle = Needle.of(words);
        if (needle.isEmpty()) {
            return new Found(List.of(), false);
        }
        var articles = new LinkedHashMap<UUID, Gathered>();
        List<UUID> documents = documents(needle, most);
        boolean more = documents.size() >= most;
        int hits = 0;
        for (UUID document : documents) {
            if (hits >= most) {
                more = true;
                break;
            }
            var info = reading.documents().info(document);
            if (info.isPresent()) {
                var found = new Gathered(info.get().source().title());
                look(info.get(), needle, found, whole.contains(document) ? most : MOST_IN_A_TEXT);
                hits += found.hits.size();
                articles.put(document, found);
            }
        }
        if (!needle.isLiteral()) {
            List<UUID> notes = reading.index().notes(needle.phrases(), most);
            more |= notes.size() >= most;
            reading.annotations().rows(notes).forEach(row -> addNote(articles, row, needle));
        }
        return new Found(
                articles.entrySet().stream()
                        .filter(entry -> !entry.getValue().hits.isEmpty())
                        .map(entry -> entry.getValue().of(entry.getKey()))
                        .toList(),
                more);
    }

    /// What was found in one article so far.
    private static final class Gathered {
        private final String title;
        private final List<Hit> hits = new ArrayList<>();
        private int shown;
        private int places;

        Gathered(String title) {
            this.title = title;
        }

        void add(Hit hit) {
            hits.add(hit);
            shown++;
            places++;
        }

        InArticle of(UUID id) {
            return new InArticle(id, title, List.copyOf(hits), shown, places);
        }
    }

    private List<UUID> documents(Needle needle, int most) {
        if (needle.isLiteral()) {
            return reading.index().documentsHolding(needle.literal(), most);
        }
        var documents = new LinkedHashSet<UUID>();
        if (!needle.together().isEmpty()) {
            documents.addAll(reading.index().documents(needle.together(), most));
        }
        if (documents.size() < most) {
            documents.addAll(reading.index().documents(needle.phrases(), most));
        }
        return documents.stream().limit(most).toList();
    }

    private void look(DocumentInfo info, Needle needle, Gathered article, int most) {
        String title = info.source().title();
        List<TextRange> inTitle = ranges(needle.in(title));
        if (!inTitle.isEmpty()) {
            article.add(
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
                        .filter(place -> !folded.contains(revision.blockAt(place.range().start())))
                        .toList();
        article.places += found.size();
        var ranges = ranges(found);
        var covered = new HashSet<TextRange>();
        int count = 0;
        for (Place place : wholeFirst(found)) {
            if (count == most || covered.contains(place.range())) {
                continue;
            }
            var snippet = Snippet.around(revision.text(), place.range(), ranges);
            article.hits.add(
                    new Hit(
                            Where.TEXT,
                            info.id(),
                            Optional.empty(),
                            title,
                            snippet.line(),
                            snippet.marks(),
                            Optional.of(place.range())));
            ranges.stream().filter(snippet.of()::contains).forEach(covered::add);
            count++;
        }
        article.shown += covered.size();
    }

    private static List<Place> wholeFirst(List<Place> places) {
        return places.stream().sorted(Comparator.comparing(place -> !place.whole())).toList();
    }

    private static List<TextRange> ranges(List<Place> places) {
        return places.stream().map(Place::range).toList();
    }

    private static void addNote(Map<UUID, Gathered> articles, AnnotationRow row, Needle needle) {
        String note = row.annotation().note();
        List<TextRange> found = ranges(needle.in(note));
        if (found.isEmpty()) {
            return;
        }
        var snippet = Snippet.around(note, found.getFirst(), found);
        UUID document = row.annotation().documentId();
        String title = row.document().title();
        articles.computeIfAbsent(document, _ -> new Gathered(title))
                .add(
                        new Hit(
                                Where.NOTE,
                                document,
                                Optional.of(row.annotation().id()),
                                title,
                                snippet.line(),
                                snippet.marks(),
                                Optional.of(row.annotation().anchor().range())));
    }
}
