package lectern.window;

import lectern.settings.Folders;
import lectern.settings.Setting;
import lectern.settings.Settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The projects that were opened lately, newest first.
final class Recent {
    private static final int MOST = 10;

    private final Settings settings;
    private final Folders folders;

    Recent(Settings settings, Folders folders) {
        this.settings = settings;
        this.folders = folders;
    }

    List<Path> files() {
        return settings.get(Setting.RECENT).lines().map(folders::found).toList();
    }

    void add(Path file) {
        var files = new ArrayList<>(files());
        files.remove(file);
        files.addFirst(file);
        keep(files.subList(0, Math.min(MOST, files.size())));
    }

    void forget(Path file) {
        keep(files().stream().filter(other -> !other.equals(file)).toList());
    }

    private void keep(List<Path> files) {
        settings.put(
                Setting.RECENT,
                String.join("\n", files.stream().map(folders::remembered).toList()));
    }
}
