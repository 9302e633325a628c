package lectern.project;

import lectern.model.Codebook;
import lectern.model.Entity;
import lectern.model.NewTag;
import lectern.model.StepName;
import lectern.model.StepName.Verb;
import lectern.model.Tag;
import lectern.model.TagName;
import lectern.model.TagUse;
import lectern.project.Refused.Why;
import lectern.storage.Tables;
import lectern.storage.TagTable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/// The codebook of a project. Each verb throws [Refused] where its input will not do.
public final class Tags {
    /// The palette, in the order in which new tags take it.
    private static final List<String> PALETTE =
            List.of(
                    "sky",
                    "vermilion",
                    "green",
                    "rose",
                    "amber",
                    "violet",
                    "teal",
                    "olive",
                    "brown",
                    "slate");

    /// Between the names of two tags in the name of a step.
    private static final String ARROW = " → ";

    private final Edits edits;
    private final Tables reading;

    Tags(Edits edits, Tables reading) {
        this.edits = edits;
        this.reading = reading;
    }

    public Codebook codebook() {
        return new Codebook(reading.tags().list());
    }

    /// How many annotations carry each tag; a tag without any is left out.
    public Map<UUID, Integer> counts() {
        return reading.tags().counts();
    }

    /// How many different passages of different stories carry each tag: the same words in copies of one story count once.
    public Map<UUID, Integer> countsOfStories() {
        return reading.tags().countsOfStories();
    }

    /// Makes a tag at the end of its siblings. It gets the palette colour that is used least.
    ///
    /// @param parent the tag to nest it under, or null for the top
    /// @return the new tag
    public UUID create(String name, @Nullable UUID parent) {
        var made = new NewTag(name, Optional.ofNullable(parent));
        return edits.edit(
                new StepName(Verb.CREATE_TAG, name.strip()),
                edit -> {
                    create(edit, made);
                    return made.id();
                });
    }

    /// Makes a tag as a part of an edit.
    static void create(Edit edit, NewTag made) {
        Codebook codebook = codebook(edit);
        UUID parent = made.parentId().orElse(null);
        made.parentId().ifPresent(id -> require(codebook, id));
        requireName(codebook, made.name(), parent, made.id());
        edit.tables()
                .tags()
                .insert(
                        new Tag(
                                made.id(),
                                parent,
                                made.name().strip(),
                                freshColour(codebook),
                                "",
                                null,
                                nextPosition(codebook, parent)));
        edit.added(Entity.TAG, made.id(), Optional.empty());
    }

    private static String freshColour(Codebook codebook) {
        var uses = new HashMap<String, Integer>();
        codebook.tags().forEach(tag -> uses.merge(tag.colour(), 1, Integer::sum));
        return PALETTE.stream()
                .min((a, b) -> Integer.compare(uses.getOrDefault(a, 0), uses.getOrDefault(b, 0)))
                .orElseThrow();
    }

    public void rename(UUID id, String name) {
        change(
                Verb.RENAME_TAG,
                id,
                (edit, tag) -> {
                    requireName(codebook(edit), name, tag.parentId(), id);
                    set(edit, id, "name", name.strip());
                });
    }

    /// Gives another colour.
    ///
    /// @param colour name of a palette colour, or an own one as `#rrggbb`
    public void recolour(UUID id, String colour) {
        change(Verb.RECOLOUR_TAG, id, (edit, _) -> set(edit, id, "colour", colour));
    }

    public void define(UUID id, String definition) {
        change(Verb.DEFINE_TAG, id, (edit, _) -> set(edit, id, "definition", definition.strip()));
    }

    /// Gives a digit, taking it from the tag that had it; null takes it away.
    public void key(UUID id, @Nullable Character key) {
        if (key != null && (key < '0' || key > '9')) {
            throw new Refused(Why.TAG_KEY);
        }
        change(
                Verb.KEY_TAG,
                id,
                (edit, _) -> {
                    if (key != null) {
                        codebook(edit)
                                .byKey(key)
                                .ifPresent(owner -> set(edit, owner.id(), "key", null));
                    }
                    set(edit, id, "key", key == null ? null : key.toString());
                });
    }

    /// Nests a tag under another, or at the top for null, before the sibling that now has this index.
    ///
    /// @param index from 0; beyond the last sibling means at the end
    public void move(UUID id, @Nullable UUID parent, int index) {
        change(
                Verb.MOVE_TAG,
                id,
                (edit, tag) -> {
                    Codebook codebook = codebook(edit);
                    if (parent != null) {
                        require(codebook, parent);
                        if (codebook.branch(id).stream()
                                .anyMatch(below -> below.id().equals(parent))) {
                            throw new Refused(Why.TAG_INTO_ITSELF, tag.name());
                        }
                    }
                    requireName(codebook, tag.name(), parent, id);
                    List<Tag> siblings = codebook.children(parent);
                    var order = new ArrayList<UUID>();
                    siblings.forEach(sibling -> order.add(sibling.id()));
                    int at = Math.clamp(index, 0, order.size());
                    int old = order.indexOf(id);
                    order.remove(id);
                    order.add(old >= 0 && old < at ? at - 1 : at, id);
                    set(edit, id, "parent", parent);
                    for (int i = 0; i < order.size(); i++) {
                        set(edit, order.get(i), "position", i);
                    }
                });
    }

    /// What removing a tag would do.
    public TagUse use(UUID id) {
        List<Tag> branch = codebook().branch(id);
        var tagsGone = new HashMap<UUID, Integer>();
        var tagsInAll = new HashMap<UUID, Integer>();
        for (Tag tag : branch) {
            reading.tags()
                    .carriers(tag.id())
                    .forEach(
                            (annotation, tags) -> {
                                tagsGone.merge(annotation, 1, Integer::sum);
                                tagsInAll.put(annotation, tags);
                            });
        }
        long left =
                tagsGone.entrySet().stream()
                        .filter(e -> e.getValue().equals(tagsInAll.get(e.getKey())))
                        .count();
        return new TagUse(Math.max(0, branch.size() - 1), tagsGone.size(), (int) left);
    }

    /// Moves a tag and those under it to the bin and takes them off annotations, which stay.
    public void remove(UUID id) {
        change(
                Verb.REMOVE_TAG,
                id,
                (edit, _) -> {
                    for (Tag tag : codebook(edit).branch(id).reversed()) {
                        for (TagTable.TaggingRow row : edit.tables().tags().taggings(tag.id())) {
                            edit.remove(Entity.TAGGING, row.id(), Optional.of(row.documentId()));
                        }
                        edit.remove(Entity.TAG, tag.id(), Optional.empty());
                    }
                });
    }

    /// Makes two tags one: every annotation that carries the first gets the second, what is nested under the first comes under the
    /// second, and the first goes to the bin. Its digit and its definition go over where the second has none.
    public void merge(UUID id, UUID into) {
        Codebook before = codebook();
        String names = require(before, id).name() + ARROW + require(before, into).name();
        boolean _ =
                edits.edit(
                        new StepName(Verb.MERGE_TAG, names),
                        edit -> {
                            Merging.merge(edit, id, into);
                            return true;
                        });
    }

    private void change(Verb verb, UUID id, BiConsumer<Edit, Tag> work) {
        Tag before = require(codebook(), id);
        boolean _ =
                edits.edit(
                        new StepName(verb, before.name()),
                        edit -> {
                            work.accept(edit, require(codebook(edit), id));
                            return true;
                        });
    }

    /// The position of one more tag that is nested under this one, or at the top for null.
    static int nextPosition(Codebook codebook, @Nullable UUID parent) {
        List<Tag> siblings = codebook.children(parent);
        return siblings.isEmpty() ? 0 : siblings.getLast().position() + 1;
    }

    static void set(Edit edit, UUID id, String field, @Nullable Object value) {
        edit.set(Entity.TAG, id, Optional.empty(), field, value);
    }

    static Codebook codebook(Edit edit) {
        return new Codebook(edit.tables().tags().list());
    }

    static Tag require(Codebook codebook, UUID id) {
        return codebook.tag(id).orElseThrow(() -> new Refused(Why.NO_TAG));
    }

    private static void requireName(
            Codebook codebook, String name, @Nullable UUID parent, UUID self) {
        TagName.fault(name)
                .ifPresent(
                        fault -> {
                            throw Refused.of(fault, name);
                        });
        if (isTaken(codebook, name, parent, self)) {
            throw new Refused(Why.TAG_NAME_TAKEN, name.strip());
        }
    }

    private static boolean isTaken(
            Codebook codebook, String name, @Nullable UUID parent, UUID self) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return codebook.children(parent).stream()
                .anyMatch(
                        tag ->
                                !tag.id().equals(self)
                                        && tag.name().toLowerCase(Locale.ROOT).equals(folded));
    }

    /// The name under which a removed tag can come back: its own, or one with a number behind it.
    static String freeName(Codebook codebook, String name, @Nullable UUID parent, UUID self) {
        String free = name;
        for (int number = 2; isTaken(codebook, free, parent, self); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }
}
