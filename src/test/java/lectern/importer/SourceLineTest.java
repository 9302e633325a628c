package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;

import lectern.model.Imported.Offer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

class SourceLineTest {
    @Test
    void aDayOrTimeIsNoPublisher() {
        assertThat(SourceLine.of("By Grete Halvorsen - 03/04/24 11:35 AM ET"))
                .map(SourceLine::unsure)
                .contains(List.of());
    }

    private static String words(List<Offer> offers) {
        return offers.stream()
                .map(offer -> offer.field() + "=" + offer.value())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "By Grete Halvorsen ! AUTHOR=Grete Halvorsen",
                "By Grete Halvorsen, MD, Senior Correspondent | 12 March 2024 ! AUTHOR=Grete Halvorsen PUBLISHED=2024-03-12",
                "BY GRETE HALVORSEN ! AUTHOR=GRETE HALVORSEN",
                "By Grete Halvorsen, Jan van der Veld and Tess O’Hara ! AUTHOR=Grete Halvorsen; Jan van der Veld; Tess O’Hara",
                "By Grete Halvorsen | 12 March 2024 ! AUTHOR=Grete Halvorsen PUBLISHED=2024-03-12",
                "By Grete Halvorsen, 12 March 2024 ! AUTHOR=Grete Halvorsen PUBLISHED=2024-03-12",
                "Von Grete Halvorsen ! AUTHOR=Grete Halvorsen",
                "Par Odile Marchetti ! AUTHOR=Odile Marchetti",
                "Published: 12 March 2024, 10:45 ! PUBLISHED=2024-03-12",
                "Posted on March 12, 2024 ! PUBLISHED=2024-03-12",
                "Veröffentlicht am 12. März 2024 ! PUBLISHED=2024-03-12",
                "Publié le 12 mars 2024 ! PUBLISHED=2024-03-12",
                "Source: The Norderwiek Gazette ! PUBLISHER=The Norderwiek Gazette",
                "Quelle: Inselbote ! PUBLISHER=Inselbote",
                "Author: G. Halvorsen ! AUTHOR=G. Halvorsen",
                "Title: The Ferry ! TITLE=The Ferry",
                "https://gazette.example.org/ferry?id=1 ! URL=https://gazette.example.org/ferry?id=1",
                "Source: https://gazette.example.org/ferry ! URL=https://gazette.example.org/ferry",
                "Inselbote | 12.03.2024 ! PUBLISHED=2024-03-12",
            })
    void whatALineSaysPlainlyIsSure(String line, String sure) {
        assertThat(SourceLine.of(line))
                .map(SourceLine::sure)
                .map(SourceLineTest::words)
                .contains(sure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Inselbote | 12.03.2024 ! PUBLISHER=Inselbote",
                "By Grete Halvorsen | Norderwiek Gazette ! PUBLISHER=Norderwiek Gazette",
                "Published by the Norderwiek Institute | 12 March 2024 ! PUBLISHER=Norderwiek Institute",
                "Originally published in The Inselbote, 12 March 2024 ! PUBLISHER=The Inselbote",
                "By Reuters ! AUTHOR=Reuters",
                "Updated: 13 March 2024 ! PUBLISHED=2024-03-13",
            })
    void whatItSeemsToSayIsOffered(String line, String unsure) {
        assertThat(SourceLine.of(line))
                .map(SourceLine::unsure)
                .map(SourceLineTest::words)
                .contains(unsure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By nine the ferry had left",
                "By the time Grete Halvorsen arrived, the ferry had left and nobody waved.",
                "By Grete Halvorsen’s own count the ferry is late on nine days of ten, and she counts well.",
                "Von Norderwiek nach Arran",
                "A title: with a colon",
                "The treaty of 12 March 2024 and its enemies",
                "See https://gazette.example.org for more",
                "Source: the captain, who does not want to be named because he has a cold again.",
                "",
            })
    void otherLinesSayNothing(String line) {
        assertThat(SourceLine.of(line).filter(found -> !found.sure().isEmpty())).isEmpty();
    }
}
