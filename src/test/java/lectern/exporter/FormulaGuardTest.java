package lectern.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'x", "'"
            })
    void oneApostropheStandsBeforeWhatASpreadsheetWouldRun(String cell) {
        assertThat(FormulaGuard.put(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "1-1", " =1", "“quoted”", "’tis"})
    void whatIsHarmlessStaysAsItIs(String cell) {
        assertThat(FormulaGuard.put(cell)).isEqualTo(cell);
    }

    @Test
    void everyCellComesBack() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            String cell = Made.hostile(random);
            assertThat(FormulaGuard.takeBack(FormulaGuard.put(cell))).isEqualTo(cell);
        }
    }
}
