package lectern.window;

import lectern.settings.Command;

/// The commands that take steps back and do them again.
final class StepCommands {
    private final Desk desk;
    private final Hints hints;
    private final Notices notices;

    StepCommands(Desk desk, Hints hints, Notices notices) {
        this.desk = desk;
        this.hints = hints;
        this.notices = notices;
    }

    void into(Actions actions) {
        actions.put(Command.UNDO, this::undo, () -> hints.undo().isPresent());
        actions.put(
                Command.REDO,
                () -> desk.edit(project -> project.history().redo()),
                () -> hints.redo().isPresent());
    }

    private void undo() {
        notices.withdraw();
        desk.edit(project -> project.history().undo());
    }
}
