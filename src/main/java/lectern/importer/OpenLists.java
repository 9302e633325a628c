package lectern.importer;

import lectern.model.Kind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;

/// The lists around the place where a source is read.
final class OpenLists {
    private final Deque<Open> lists = new ArrayDeque<>();

    /// A list, and how far it is read.
    private static final class Open {
        final Optional<Numbering> numbering;
        int next;
        String mark = "";
        boolean begins;

        Open(Optional<Numbering> numbering) {
            this.numbering = numbering;
            next = numbering.map(Numbering::start).orElse(0);
        }
    }

    /// @param numbering none for a list whose items are in no order
    void open(Optional<Numbering> numbering) {
        lists.push(new Open(numbering));
    }

    void close() {
        lists.poll();
    }

    /// Begins an item of the innermost list.
    ///
    /// @param number its own, where the source gives one
    void item(OptionalInt number) {
        Open list = lists.peek();
        if (list != null) {
            list.next = number.orElse(list.next);
            list.mark = list.numbering.map(numbering -> numbering.mark(list.next)).orElse("");
            list.next += list.numbering.map(Numbering::step).orElse(0);
            list.begins = true;
        }
    }

    /// The place of the next block. The first of an item carries its mark, unless it is one that no number stands before.
    ListPlace next(Kind kind) {
        Open list = lists.peek();
        if (list == null) {
            return ListPlace.NONE;
        }
        boolean begins = list.begins && kind != Kind.CAPTION && kind != Kind.TABLE_ROW;
        String mark = begins ? list.mark : "";
        list.begins &= !begins;
        return new ListPlace(lists.size(), begins, mark);
    }
}
