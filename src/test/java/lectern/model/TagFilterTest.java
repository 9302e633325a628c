package lectern.model;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.text.TextRange;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

class TagFilterTest {
    private static final UUID ENERGY = new UUID(1, 1);
    private static final UUID OIL = new UUID(1, 2);
    private static final UUID TALKS = new UUID(1, 3);
    private static final Codebook TAGS =
            new Codebook(
                    List.of(
                            new Tag(ENERGY, null, "energy", "sky", "", null, 0),
                            new Tag(OIL, ENERGY, "oil", "rose", "", null, 0),
                            new Tag(TALKS, null, "talks", "green", "", null, 1)));

    private static final Annotation PLAIN = annotation(1);
    private static final Annotation ON_OIL = annotation(2, OIL);
    private static final Annotation ON_TALKS = annotation(3, TALKS);
    private static final Annotation ON_BOTH = annotation(4, OIL, TALKS);
    private static final List<Annotation> ALL = List.of(PLAIN, ON_OIL, ON_TALKS, ON_BOTH);

    private static Annotation annotation(int number, UUID... tags) {
        return new Annotation(
                new UUID(2, number),
                new UUID(3, 3),
                new Anchor(new UUID(4, 4), new TextRange(0, 1), new Quote("a", "", "")),
                Arrays.stream(tags).map(tag -> new Tagging(tag)).toList(),
                "",
                Claim.NONE,
                "me",
                Instant.EPOCH,
                Instant.EPOCH);
    }

    @Test
    void nothingIsHiddenAtFirst() {
        assertThat(TagFilter.ALL.of(ALL, TAGS)).isEqualTo(ALL);
    }

    @Test
    void soloShowsOneBranchAlone() {
        var solo = TagFilter.ALL.toggleSolo(ENERGY);
        assertThat(solo.of(ALL, TAGS)).containsExactly(ON_OIL, ON_BOTH);
        assertThat(solo.toggleSolo(ENERGY)).isEqualTo(TagFilter.ALL);
    }

    @Test
    void aMutedBranchIsHiddenUnlessAnotherTagIsShown() {
        var muted = TagFilter.ALL.toggleMuted(ENERGY);
        assertThat(muted.of(ALL, TAGS)).containsExactly(PLAIN, ON_TALKS, ON_BOTH);
        assertThat(muted.toggleMuted(TALKS).of(ALL, TAGS)).containsExactly(PLAIN);
    }

    @Test
    void tagsThatAreGoneHideNothing() {
        var stale = TagFilter.ALL.toggleSolo(OIL).toggleMuted(TALKS);
        assertThat(stale.in(Codebook.EMPTY)).isEqualTo(TagFilter.ALL);
        assertThat(stale.in(TAGS)).isEqualTo(stale);
    }
}
