package lectern.model;

/// What removing a tag would do.
///
/// @param nested tags under it that go with it
/// @param annotations annotations that carry it or one of those
/// @param leftUntagged those among them that would have no tag any more; they stay
public record TagUse(int nested, int annotations, int leftUntagged) {}
