package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council of the islands met in the morning and voted for the harbour that nobody had asked for.",
                "de | Der Rat der Inseln hat am Morgen getagt und für den Hafen gestimmt, den niemand auf der Insel wollte.",
                "fr | Le conseil des îles a voté dans la matinée pour le port que personne ne voulait sur les îles du nord.",
                "es | El consejo de las islas votó por la mañana a favor del puerto que nadie quería en las islas del norte.",
                "it | Il consiglio delle isole ha votato in mattinata per il porto che nessuno voleva e che non è nel piano della regione.",
                "pt | O conselho das ilhas votou de manhã a favor do porto que ninguém queria e que não está no plano da região.",
                "nl | De raad van de eilanden heeft in de ochtend gestemd voor de haven die niemand op het eiland wilde hebben.",
                "ru | Совет островов утром проголосовал за порт, который никто не хотел, и это было странно для всех жителей.",
                "uk | Рада островів уранці проголосувала за порт, якого ніхто не хотів, і це було дивно для всіх її жителів.",
                "zh | 群岛议会今天上午投票赞成修建没有人想要的港口。",
                "ja | 島議会は今朝、誰も望まない港の建設に賛成した。",
                "ko | 섬 의회는 오늘 아침 아무도 원하지 않는 항구 건설에 찬성했다.",
                "el | Το συμβούλιο των νησιών ψήφισε υπέρ του λιμανιού.",
                "ar | صوت مجلس الجزر هذا الصباح لصالح الميناء الذي لا يريده أحد",
            })
    void aSentenceIsEnough(String language, String text) {
        assertThat(Language.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "Harbour", "Valdoria Osmere Norderwiek Arran Palu Quayside"})
    void whatProvesNothingIsNoLanguage(String text) {
        assertThat(Language.of(text)).isEmpty();
    }
}
