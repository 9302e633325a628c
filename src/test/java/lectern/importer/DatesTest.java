package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.PartialDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 March 2024 | 2024-03-12",
                "March 12, 2024 | 2024-03-12",
                "Mar. 12, 2024 | 2024-03-12",
                "Sept 3, 2023 | 2023-09-03",
                "Tuesday, March 12th, 2024 at 10:45 AM GMT | 2024-03-12",
                "2024-03-12 | 2024-03-12",
                "2024-03-12T10:45:00+01:00 | 2024-03-12",
                "12.03.2024 | 2024-03-12",
                "12. März 2024, 18:30 Uhr | 2024-03-12",
                "1er mars 2024 | 2024-03-01",
                "12 de marzo de 2024 | 2024-03-12",
                "12 marzo 2024 | 2024-03-12",
                "12 de março de 2024 | 2024-03-12",
                "12 maart 2024 | 2024-03-12",
                "12 марта 2024 | 2024-03-12",
                "2024年3月12日 | 2024-03-12",
                "31/12/2023 | 2023-12-31",
                "12/31/2023 | 2023-12-31",
                "March 2024 | 2024-03",
            })
    void aLineCanBeADate(String line, String date) {
        assertThat(Dates.whole(line)).map(PartialDate::toString).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2024",
                "32 March 2024",
                "30 February 2024",
                "2024",
                "12 Mars bars",
                "In March 2024 the ferry stopped.",
                "The treaty of 12 March 2024",
                "",
            })
    void othersAreNone(String line) {
        assertThat(Dates.whole(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The treaty of 12 March 2024 holds.", "On 2024-03-12, at night"})
    void aDateIsFoundInASentence(String line) {
        assertThat(Dates.find(line)).map(found -> found.date().toString()).contains("2024-03-12");
    }
}
