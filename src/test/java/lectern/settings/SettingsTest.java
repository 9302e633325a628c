package lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

class SettingsTest {
    @TempDir Path folder;

    private Settings load() {
        return Settings.load(folder.resolve("data").resolve("settings"), Runnable::run);
    }

    @Test
    void everyFallbackMayStand() {
        assertThat(Setting.values()).allMatch(setting -> setting.accepts(setting.fallback));
        assertThat(Setting.values()).extracting(setting -> setting.key).doesNotHaveDuplicates();
    }

    @Test
    void whatIsPutIsThereNextTime() {
        load().put(Setting.THEME, "dark");
        load().put(Setting.RECENT, "/a/ü.lectern\n/b c.lectern");
        assertThat(load().get(Setting.THEME)).isEqualTo("dark");
        assertThat(load().get(Setting.RECENT)).isEqualTo("/a/ü.lectern\n/b c.lectern");
        assertThat(load().number(Setting.SIZE)).isEqualTo(18);
    }

    @Test
    void whatMayNotStandChangesNothing() {
        load().put(Setting.SIZE, 900);
        load().put(Setting.AUTHOR, " ");
        assertThat(load().number(Setting.SIZE)).isEqualTo(18);
        assertThat(load().get(Setting.AUTHOR)).isEqualTo("me");
    }

    @Test
    void manyChangesAreWrittenOnce() {
        var later = new ArrayList<Runnable>();
        var settings = Settings.load(folder.resolve("settings"), later::add);
        settings.put(Setting.SIZE, 20);
        settings.put(Setting.SIZE, 22);
        assertThat(later).hasSize(1);
        assertThat(folder).isEmptyDirectory();
        later.getFirst().run();
        assertThat(folder.resolve("settings")).content().contains("size=22");
    }

    @Test
    void aDamagedFileGivesTheDefaults() throws IOException {
        Path file = folder.resolve("settings");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, '\\', 'u', 'x'});
        assertThat(Settings.load(file, Runnable::run).get(Setting.THEME)).isEqualTo("system");
        Files.writeString(file, "theme=\\uZZZZ\nsize=big");
        assertThat(Settings.load(file, Runnable::run).number(Setting.SIZE)).isEqualTo(18);
    }
}
