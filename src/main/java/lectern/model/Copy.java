package lectern.model;

import java.util.UUID;

/// That a document is much the same as an earlier one.
///
/// @param original the earlier one
/// @param share of the words of both that lie in runs which the other has too, from 0 to 1
public record Copy(UUID original, String title, double share) {
    /// With less in common, two texts are not called copies.
    public static final double LEAST = .6;

    /// With so much in common they are one story, whoever looks at them.
    public static final double SURELY = .8;

    /// The share in whole percent; 100 stands for all of it alone.
    public int percent() {
        return share >= 1 ? 100 : Math.min(99, (int) (share * 100));
    }
}
