package lectern.importer;

import lectern.importer.ClutterRule.Place;
import lectern.importer.ClutterRule.Weight;
import lectern.model.Fold;
import lectern.model.Kind;
import lectern.model.Reason;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Finds the blocks of an article that are left-overs of a web page. It is careful: a line goes only where a
/// [ClutterRule] says so, tied to where it stands and what stands around it.
final class Clutter {
    /// No rule speaks of longer lines.
    private static final int LONGEST = 400;

    /// A one-word cue in the middle is a heading if the text itself speaks of that word so often.
    private static final int TOPIC = 2;

    /// Lines of these kinds are titles or buttons: what ends with a full stop is a sentence of the article.
    private static final Set<Reason> NO_SENTENCES = EnumSet.of(Reason.NAVIGATION, Reason.RELATED);

    private final Draft draft;
    private final BitSet repeated;
    private final SortedMap<Integer, Reason> found;

    /// Blocks that do not say that the article is over: of rules that hold in the middle, too, titles, and what the format
    /// itself folds, anywhere in a page.
    private final BitSet weak = new BitSet();

    private final int size;
    private final int first;
    private final int last;

    private Clutter(Draft draft, BitSet repeated) {
        this.draft = draft;
        this.repeated = repeated;
        size = draft.blocks().size();
        found = new TreeMap<>(draft.folded());
        found.keySet().forEach(weak::set);
        first = firstParagraph();
        last = lastParagraph();
    }

    /// The folds of a draft, by block; none where nothing would be left.
    ///
    /// @param repeated the blocks that stand in other articles, too
    static List<Fold> find(Draft draft, BitSet repeated) {
        var clutter = new Clutter(draft, repeated);
        clutter.sayAlone();
        clutter.sayBeside();
        new Margins(draft, clutter.found, clutter.weak, repeated, clutter.first, clutter.last)
                .find();
        if (clutter.found.size() == clutter.size) {
            return List.of();
        }
        return clutter.found.entrySet().stream()
                .map(
                        found ->
                                new Fold(
                                        found.getKey(),
                                        found.getValue(),
                                        clutter.by(found.getKey())))
                .toList();
    }

    private Fold.Origin by(int block) {
        return draft.folded().containsKey(block) ? draft.by() : Fold.Origin.RULE;
    }

    /// Whether a line standing for itself can be clutter anywhere: it is set apart from what it is glued to.
    static boolean isCue(String line) {
        return line.length() <= LONGEST
                && rule(line, CueLine.of(line), Place.ANYWHERE, Weight.ALONE).isPresent();
    }

    private static Optional<ClutterRule> rule(String raw, String line, Place place, Weight weight) {
        boolean sentence = raw.endsWith(".") && !raw.endsWith("..");
        for (ClutterRule rule : ClutterRule.values()) {
            if (rule.weight == weight
                    && rule.place.includes(place)
                    && !(sentence && NO_SENTENCES.contains(rule.reason))
                    && rule.matches(line)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private Optional<ClutterRule> rule(int block, Place place, Weight weight) {
        if (draft.blocks().get(block).range().length() > LONGEST) {
            return Optional.empty();
        }
        String raw = draft.of(block);
        return rule(raw, CueLine.of(raw), place, weight);
    }

    private Place place(int block) {
        if (block > last) {
            return Place.TAIL;
        }
        return block < first ? Place.HEAD : Place.MIDDLE;
    }

    private int firstParagraph() {
        int i = 0;
        while (i < size && !isBody(i)) {
            i++;
        }
        return i == size ? 0 : i;
    }

    /// The last paragraph; in a text without any, the last line that no rule knows.
    private int lastParagraph() {
        int i = size - 1;
        while (i >= 0 && (!isBody(i) || isAmongCues(i))) {
            i--;
        }
        return i >= 0 ? i : lastUnknown();
    }

    /// Whether what looks like a short paragraph is the title that one line of a page speaks of, with another such line below.
    private boolean isAmongCues(int block) {
        if (Prose.words(draft.of(block)) >= Prose.TITLE_WORDS) {
            return false;
        }
        int above = besideTitles(block, -1);
        int below = besideTitles(block, 1);
        return above >= 0
                && below < size
                && cue(above).filter(rule -> rule.takes >= block - above).isPresent()
                && cue(below).filter(rule -> rule.place != Place.ANYWHERE).isPresent();
    }

    /// The nearest block in this direction that is a cue or no title.
    private int besideTitles(int block, int step) {
        int i = block + step;
        while (i >= 0 && i < size && cue(i).isEmpty() && Prose.isTitleLike(draft.of(i))) {
            i += step;
        }
        return i;
    }

    private Optional<ClutterRule> cue(int block) {
        return rule(block, Place.ANYWHERE, Weight.ALONE);
    }

    private int lastUnknown() {
        int i = size - 1;
        while (i >= 0 && (found.containsKey(i) || cue(i).isPresent() || isTaken(i))) {
            i--;
        }
        return i;
    }

    private boolean isTaken(int block) {
        return block > 0
                && Prose.isTitleLike(draft.of(block))
                && cue(block - 1).filter(rule -> rule.takes > 0).isPresent();
    }

    private boolean isBody(int block) {
        Kind kind = draft.blocks().get(block).kind();
        return !found.containsKey(block)
                && !repeated.get(block)
                && kind != Kind.TITLE
                && kind != Kind.HEADING
                && kind != Kind.BYLINE
                && draft.isParagraph(block)
                && cue(block).isEmpty();
    }

    private void sayAlone() {
        for (int i = 0; i < size; i++) {
            if (found.containsKey(i) || draft.blocks().get(i).kind() == Kind.TITLE) {
                continue;
            }
            Optional<ClutterRule> rule = rule(i, place(i), Weight.ALONE);
            if (rule.isPresent() && !isTopic(i)) {
                found.put(i, rule.get().reason);
                weak.set(i, rule.get().place == Place.ANYWHERE);
                take(i + 1, rule.get());
            }
        }
    }

    private void take(int from, ClutterRule rule) {
        for (int i = from; i < Math.min(size, from + rule.takes); i++) {
            if (found.containsKey(i) || cue(i).isPresent() || !Prose.isTitleLike(draft.of(i))) {
                return;
            }
            found.put(i, rule.reason);
            weak.set(i);
        }
    }

    private void sayBeside() {
        for (int i = 1; i < size; i++) {
            sayBeside(i, i - 1);
        }
        for (int i = size - 2; i >= 0; i--) {
            sayBeside(i, i + 1);
        }
    }

    private void sayBeside(int block, int neighbour) {
        Place place = place(block);
        if (found.containsKey(neighbour) && !found.containsKey(block) && place != Place.MIDDLE) {
            rule(block, place, Weight.BESIDE).ifPresent(rule -> found.put(block, rule.reason));
        }
    }

    /// Whether a single word in the middle is what the article is about, and so a heading of it.
    private boolean isTopic(int block) {
        String cue = CueLine.of(draft.of(block));
        if (cue.indexOf(' ') >= 0 || place(block) != Place.MIDDLE) {
            return false;
        }
        var word =
                Pattern.compile(
                        "\\b" + Pattern.quote(cue) + "\\b",
                        Pattern.CASE_INSENSITIVE
                                | Pattern.UNICODE_CASE
                                | Pattern.UNICODE_CHARACTER_CLASS);
        int said = 0;
        for (int i = first; i <= last && said < TOPIC; i++) {
            if (isBody(i)) {
                said += (int) word.matcher(draft.of(i)).results().limit(TOPIC).count();
            }
        }
        return said >= TOPIC;
    }
}
