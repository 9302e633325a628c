package lectern.project;

import lectern.model.Codebook;
import lectern.model.Entity;
import lectern.model.Ids;
import lectern.model.Tag;
import lectern.model.Tagging;
import lectern.project.Refused.Why;
import lectern.storage.TagTable;

import java.util.Optional;
import java.util.UUID;

/// Makes two tags one.
final class Merging {
    private Merging() {}

    static void merge(Edit edit, UUID id, UUID into) {
        Codebook codebook = Tags.codebook(edit);
        Tag from = Tags.require(codebook, id);
        Tag to = Tags.require(codebook, into);
        if (codebook.branch(id).contains(to)) {
            throw new Refused(Why.TAG_MERGED_INTO_ITSELF, from.name());
        }
        edit.tables().tags().taggings(id).forEach(row -> carry(edit, row, into));
        codebook.children(id).forEach(nested -> nest(edit, nested, into));
        edit.remove(Entity.TAG, id, Optional.empty());
        if (to.key() == null && from.key() != null) {
            Tags.set(edit, into, "key", from.key().toString());
        }
        if (to.definition().isEmpty()) {
            Tags.set(edit, into, "definition", from.definition());
        }
    }

    /// Puts the other tag in the place of this one on an annotation, unless it is there already.
    private static void carry(Edit edit, TagTable.TaggingRow row, UUID into) {
        Optional<UUID> document = Optional.of(row.documentId());
        edit.remove(Entity.TAGGING, row.id(), document);
        if (edit.tables().annotations().taggingId(row.annotationId(), into).isEmpty()) {
            UUID added = Ids.next();
            edit.tables()
                    .annotations()
                    .insertTagging(added, row.annotationId(), new Tagging(into, row.stance()));
            edit.added(Entity.TAGGING, added, document);
        }
    }

    /// Nests a tag under another as the last one there, by a name that is free there.
    private static void nest(Edit edit, Tag tag, UUID parent) {
        Codebook codebook = Tags.codebook(edit);
        Tags.set(edit, tag.id(), "name", Tags.freeName(codebook, tag.name(), parent, tag.id()));
        Tags.set(edit, tag.id(), "position", Tags.nextPosition(codebook, parent));
        Tags.set(edit, tag.id(), "parent", parent);
    }
}
