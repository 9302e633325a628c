package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.BitSet;

class ChoiceTest {
    private static final Layout PAGE =
            new Layout(
                    HtmlText.pieces(
                            Html.parse(
                                    "<h1>The ferry</h1><p>The ferry sails at nine.</p><p>It waits.</p>")));

    private static Choice choice(double... sure) {
        var none = new Candidate(new BitSet(), PAGE.get(0).box());
        return new Choice(PAGE, sure, sure, new double[] {-1, -1, -1}, none, none);
    }

    private static BitSet pieces(int... pieces) {
        var set = new BitSet();
        for (int piece : pieces) {
            set.set(piece);
        }
        return set;
    }

    @Test
    void theUsualGuessKeepsWhatIsLikely() {
        assertThat(choice(0.9, 0.6, 0.4).guesses().get(Choice.USUAL)).isEqualTo(pieces(0, 1));
    }

    @Test
    void anotherGuessKeepsWhatIsHardlyLikely() {
        assertThat(choice(0.9, 0.6, 0.12).guesses()).contains(pieces(0, 1, 2), pieces(0));
    }
}
