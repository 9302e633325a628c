package lectern.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class DecodingTest {
    private static final String ISLANDS =
            "Zwölf Inseln, die Fähre fährt über ödes Gewässer. Größe heißt hier: außer Atem.\n";

    private static Decoded decode(byte[] bytes) throws ImportException {
        return Decoding.decode(bytes, "ferry.txt", Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkIsBelievedAndTakenAway(String name) throws ImportException {
        var charset = Charset.forName(name);
        var decoded = decode(("\uFEFF" + ISLANDS).getBytes(charset));
        assertThat(decoded).isEqualTo(new Decoded(ISLANDS, charset, false, 0, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void withoutOneUnicodeIsFoundOut(String name) throws ImportException {
        for (String text :
                new String[] {ISLANDS, "Острова и паромы, все в море.\n", "群岛议会 今天\n上午投票。\n"}) {
            var decoded = decode(text.getBytes(Charset.forName(name)));
            assertThat(decoded.text()).isEqualTo(text);
            assertThat(decoded.guessed()).isFalse();
            assertThat(decoded.warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, windows-1252",
        "ISO-8859-1, windows-1252",
    })
    void aGuessIsAlwaysCalledOne(String written, String guessed) throws ImportException {
        var decoded = decode(ISLANDS.getBytes(Charset.forName(written)));
        assertThat(decoded.text()).isEqualTo(ISLANDS);
        assertThat(decoded.guess()).contains(Charset.forName(guessed));
        assertThat(decoded.warnings())
                .containsExactly(
                        "ferry.txt does not say its encoding, windows-1252 was guessed. If letters look wrong,"
                                + " read it as another encoding.");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Совет островов утром проголосовал за порт которого никто не хотел и это было странно",
        "KOI8-R, Совет островов утром проголосовал за порт которого никто не хотел и это было странно",
        "Shift_JIS, 島議会は今朝、誰も望まない港の建設に賛成した。議員は寒さに震えていた。",
        "EUC-KR, 섬 의회는 오늘 아침 아무도 원하지 않는 항구 건설에 찬성했다. 의원들은 추위에 떨었다.",
        "GB18030, 群岛议会今天上午投票赞成修建没有人想要的港口。议员们冷得发抖。",
        "windows-1250, Żółta łódź płynie ku wyspie a kapitan śpi na pokładzie bo ma ciężki katar",
        "ISO-8859-2, Žlutá loď pluje k ostrovu a kapitán spí na palubě protože má těžkou rýmu",
        "windows-1250, Az őszi szél űzi a hajót és a kapitány a fedélzeten alszik mert nagyon fáradt",
        "windows-1254, Sarı gemi adaya doğru gidiyor ve kaptan güvertede uyuyor çünkü ağır nezlesi var",
        "windows-1252, O navio amarelo vai para a ilha e o capitão dorme no convés porque não está são",
        "windows-1256, السفينة الصفراء تبحر نحو الجزيرة والقبطان نائم",
        "ISO-2022-JP, 島議会は今朝、誰も望まない港の建設に賛成した。",
    })
    void theGuessIsGood(String charset, String text) throws ImportException {
        var decoded = decode(text.getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.guessed()).isTrue();
    }

    @Test
    void theUserIsBelievedFirst() throws ImportException {
        byte[] bytes = ISLANDS.getBytes(UTF_8);
        var decoded =
                Decoding.decode(
                        bytes, "f", Optional.of(Charset.forName("windows-1252")), Optional.empty());
        assertThat(decoded.text()).startsWith("ZwÃ¶lf");
        assertThat(decoded.guessed()).isFalse();
    }

    @Test
    void whatDoesNotFitWhatTheUserSaysIsReplacedAndCounted() throws ImportException {
        byte[] bytes = ISLANDS.getBytes(Charset.forName("windows-1252"));
        var decoded = Decoding.decode(bytes, "f.txt", Optional.of(UTF_8), Optional.empty());
        assertThat(decoded.text()).startsWith("Zw\uFFFDlf");
        assertThat(decoded.warnings("f.txt", decoded.text(), 0))
                .containsExactly("f.txt holds unreadable characters. Shown as \uFFFD: 10.");
    }

    @Test
    void aFileCutInTheMiddleOfACharacterIsStillUtf8() throws ImportException {
        byte[] bytes = (ISLANDS + "ö").getBytes(UTF_8);
        var decoded = decode(Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(decoded.text()).isEqualTo(ISLANDS + "\uFFFD");
        assertThat(decoded.guessed()).isFalse();
        assertThat(decoded.replaced()).isEqualTo(1);
    }

    @Test
    void oneNulDoesNotMakeItUtf16() throws ImportException {
        var decoded = decode("The ferry\0 leaves at nine.\n".getBytes(UTF_8));
        assertThat(decoded.text()).isEqualTo("The ferry\uFFFD leaves at nine.\n");
        assertThat(decoded.replaced()).isEqualTo(1);
        assertThat(decoded.warnings()).isEmpty();
    }

    @Test
    void loneSurrogatesAreReplacedAndCounted() throws ImportException {
        byte[] bytes = "\uFEFFThe ferry leaves.".getBytes(UTF_16LE);
        bytes[8] = 0;
        bytes[9] = (byte) 0xD8;
        assertThat(decode(bytes).text()).isEqualTo("The\uFFFDferry leaves.");
    }

    @Test
    void whatAPageSaysOfItselfIsUsedWhereItIsTrue() throws ImportException {
        var declared = Optional.of(Charset.forName("windows-1250"));
        byte[] polish = "Łódź płynie, a prom się spóźnia.".getBytes(declared.get());
        var decoded = Decoding.decode(polish, "p.html", Optional.empty(), declared);
        assertThat(decoded.text()).startsWith("Łódź");
        assertThat(decoded.guessed()).isFalse();
        byte[] utf8 = ISLANDS.getBytes(UTF_8);
        assertThat(Decoding.decode(utf8, "p.html", Optional.empty(), declared).text())
                .isEqualTo(ISLANDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {" \n\t\r\n", "\uFEFF", "\u00A0\u00A0"})
    void blankIsEmpty(String text) {
        assertThatThrownBy(() -> decode(text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        e -> assertThat(e.sentence()).isEqualTo(Sentence.EMPTY))
                .hasMessageStartingWith("ferry.txt is empty");
    }

    @Test
    void noiseIsNoText() {
        for (int seed = 0; seed < 20; seed++) {
            var noise = new byte[3000];
            new Random(seed).nextBytes(noise);
            noise[0] = 'x';
            assertThatThrownBy(() -> decode(noise))
                    .as("seed %d", seed)
                    .isInstanceOfSatisfying(
                            ImportException.class,
                            e -> assertThat(e.sentence()).isEqualTo(Sentence.BINARY));
        }
    }

    @Test
    void anyTextSurvivesAnyUnicode() throws ImportException {
        for (int seed = 0; seed < 200; seed++) {
            String text = "Text " + RandomText.of(new Random(seed), 80) + ".";
            for (Charset charset : new Charset[] {UTF_8, UTF_16BE, UTF_16LE}) {
                assertThat(decode(("\uFEFF" + text).getBytes(charset)).text())
                        .as("seed %d %s", seed, charset)
                        .isEqualTo(text);
            }
            assertThat(decode(text.getBytes(UTF_8)).text()).as("seed %d", seed).isEqualTo(text);
        }
    }
}
