package lectern.importer;

import lectern.importer.ClutterRule.Place;
import lectern.importer.ClutterRule.Weight;
import lectern.model.Fold;
import lectern.model.Kind;
import lectern.model.Reason;

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

    private static final Pattern EDGES =
            Pattern.compile(
                    "^(?:(?!\\([cC]\\))[\\s\\p{P}\\p{S}&&[^©]])+|[\\s\\p{P}\\p{S}]+$",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Draft draft;
    private final SortedMap<Integer, Reason> found;
    private final int size;
    private final int first;
    private final int last;

    private Clutter(Draft draft) {
        this.draft = draft;
        size = draft.blocks().size();
        found = new TreeMap<>(draft.folded());
        first = firstParagraph();
        last = lastParagraph();
    }

    /// The folds of a draft, by block; none where nothing would be left.
    static List<Fold> find(Draft draft) {
        var clutter = new Clutter(draft);
        clutter.sayAlone();
        clutter.sayBeside();
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
                && rule(line, plain(line), Place.ANYWHERE, Weight.ALONE).isPresent();
    }

    /// A line in the form the rules are written in: without marks at its ends, blanks as one space.
    static String plain(String line) {
        String straight = line.replace('’', '\'');
        return BLANKS.matcher(EDGES.matcher(straight).replaceAll("")).replaceAll(" ");
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
        return rule(raw, plain(raw), place, weight);
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
        while (i >= 0 && !isBody(i)) {
            i--;
        }
        return i >= 0 ? i : lastUnknown();
    }

    private int lastUnknown() {
        int i = size - 1;
        while (i >= 0
                && (found.containsKey(i)
                        || rule(i, Place.ANYWHERE, Weight.ALONE).isPresent()
                        || isTaken(i))) {
            i--;
        }
        return i;
    }

    private boolean isTaken(int block) {
        return block > 0
                && Prose.isTitleLike(draft.of(block))
                && rule(block - 1, Place.ANYWHERE, Weight.ALONE)
                        .filter(rule -> rule.takes > 0)
                        .isPresent();
    }

    private boolean isBody(int block) {
        Kind kind = draft.blocks().get(block).kind();
        return !found.containsKey(block)
                && kind != Kind.TITLE
                && kind != Kind.HEADING
                && kind != Kind.BYLINE
                && Prose.isParagraph(draft.of(block))
                && rule(block, Place.ANYWHERE, Weight.ALONE).isEmpty();
    }

    private void sayAlone() {
        for (int i = 0; i < size; i++) {
            if (found.containsKey(i) || draft.blocks().get(i).kind() == Kind.TITLE) {
                continue;
            }
            Optional<ClutterRule> rule = rule(i, place(i), Weight.ALONE);
            if (rule.isPresent() && !isTopic(i)) {
                found.put(i, rule.get().reason);
                take(i + 1, rule.get());
            }
        }
    }

    private void take(int from, ClutterRule rule) {
        for (int i = from; i < Math.min(size, from + rule.takes); i++) {
            if (found.containsKey(i)
                    || rule(i, Place.ANYWHERE, Weight.ALONE).isPresent()
                    || !Prose.isTitleLike(draft.of(i))) {
                return;
            }
            found.put(i, rule.reason);
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
        String cue = plain(draft.of(block));
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
