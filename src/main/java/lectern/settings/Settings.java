package lectern.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The settings of this user, kept in one small file. A file that cannot be read gives the defaults.
///
/// A change is written a little later, to a sibling that is then moved over the file.
public final class Settings {
    private static final Logger LOG = Logger.getLogger(Settings.class.getName());

    private final Path file;
    private final Executor later;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final AtomicBoolean waiting = new AtomicBoolean();

    private Settings(Path file, Executor later) {
        this.file = file;
        this.later = later;
    }

    /// Reads the settings.
    ///
    /// @param later runs what it is given after a pause: many changes in a row are written once
    public static Settings load(Path file, Executor later) {
        var settings = new Settings(file, later);
        var read = new Properties();
        try (var in = new StringReader(Files.readString(file))) {
            read.load(in);
        } catch (NoSuchFileException e) {
            LOG.log(Level.FINE, "no settings yet: {0}", file);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "settings are damaged, defaults are used: " + file, e);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "settings cannot be read, defaults are used: " + file, e);
        }
        for (Setting setting : Setting.values()) {
            String value = read.getProperty(setting.key, setting.fallback);
            settings.values.put(setting, setting.accepts(value) ? value : setting.fallback);
        }
        return settings;
    }

    public synchronized String get(Setting setting) {
        return values.getOrDefault(setting, setting.fallback);
    }

    public int number(Setting setting) {
        return Integer.parseInt(get(setting));
    }

    public boolean is(Setting setting) {
        return Boolean.parseBoolean(get(setting));
    }

    /// Changes a setting; a value that may not stand changes nothing.
    public void put(Setting setting, String value) {
        synchronized (this) {
            if (!setting.accepts(value) || value.equals(values.put(setting, value))) {
                return;
            }
        }
        if (waiting.compareAndSet(false, true)) {
            later.execute(this::save);
        }
    }

    public void put(Setting setting, int value) {
        put(setting, Integer.toString(value));
    }

    public void put(Setting setting, boolean value) {
        put(setting, Boolean.toString(value));
    }

    /// Writes what has changed, now.
    public synchronized void save() {
        if (!waiting.getAndSet(false)) {
            return;
        }
        var properties = new Properties();
        values.forEach(
                (setting, value) -> {
                    if (!value.equals(setting.fallback)) {
                        properties.setProperty(setting.key, value);
                    }
                });
        Path sibling = file.resolveSibling(file.getFileName() + ".new");
        try {
            var text = new StringWriter();
            properties.store(text, "Settings of Lectern");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(sibling, text.toString());
            Files.move(
                    sibling,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "settings cannot be written: " + file, e);
        }
    }
}
