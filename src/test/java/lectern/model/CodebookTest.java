package lectern.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class CodebookTest {
    private static final Tag SANCTIONS = tag("sanctions", null, 1, '3');
    private static final Tag ENERGY = tag("Energy", SANCTIONS.id(), 0, null);
    private static final Tag OIL = tag("oil", ENERGY.id(), 0, null);
    private static final Tag DETERRENCE = tag("deterrence", null, 0, '1');
    private static final Codebook CODEBOOK =
            new Codebook(List.of(OIL, SANCTIONS, ENERGY, DETERRENCE));

    private static Tag tag(
            String name, @Nullable UUID parent, int position, @Nullable Character key) {
        return new Tag(Ids.next(), parent, name, "sky", "", key, position);
    }

    @Test
    void eachTagComesBeforeThoseUnderIt() {
        assertThat(CODEBOOK.tags()).containsExactly(DETERRENCE, SANCTIONS, ENERGY, OIL);
        assertThat(CODEBOOK.branch(SANCTIONS.id())).containsExactly(SANCTIONS, ENERGY, OIL);
        assertThat(CODEBOOK.depth(OIL.id())).isEqualTo(2);
    }

    @Test
    void aTagIsFoundByItsPathOrByItsNameAlone() {
        assertThat(CODEBOOK.path(OIL.id())).isEqualTo("sanctions / Energy / oil");
        assertThat(CODEBOOK.find("Sanctions / energy")).contains(ENERGY);
        assertThat(CODEBOOK.find("OIL")).contains(OIL);
        assertThat(CODEBOOK.find("gas")).isEmpty();
        assertThat(CODEBOOK.byKey('3')).contains(SANCTIONS);
    }

    @Test
    void aNameThatTwoTagsHaveNeedsItsPath() {
        var twin = tag("oil", null, 2, null);
        var codebook = new Codebook(List.of(SANCTIONS, ENERGY, OIL, twin));
        assertThat(codebook.find("oil")).as("the path of the one at the top").contains(twin);
        assertThat(codebook.find("sanctions / energy / oil")).contains(OIL);
    }

    @Test
    void aTagWhoseParentIsGoneStandsAtTheTop() {
        assertThat(new Codebook(List.of(OIL)).children(null)).containsExactly(OIL);
    }
}
