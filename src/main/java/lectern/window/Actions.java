package lectern.window;

import lectern.settings.Command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What each command does: the one table that keys, menus and the palette run commands from.
final class Actions {
    private final Map<Command, Action> table = new EnumMap<>(Command.class);
    private final Runnable before;

    /// @param before runs before any command is done
    Actions(Runnable before) {
        this.before = before;
    }

    /// Says what a command does that can always be done.
    void put(Command command, Runnable run) {
        put(command, run, () -> true);
    }

    /// @param possible whether it can be done now
    void put(Command command, Runnable run, BooleanSupplier possible) {
        put(command, run, possible, () -> {});
    }

    /// @param possible whether it can be done now
    /// @param otherwise says why not, where it cannot
    void put(Command command, Runnable run, BooleanSupplier possible, Runnable otherwise) {
        table.put(command, new Action(noted(run), possible, otherwise, () -> false));
    }

    /// Says what a command does that switches something, and can always be done.
    ///
    /// @param on whether it is on now
    void putSwitch(Command command, Runnable run, BooleanSupplier on) {
        putSwitch(command, run, () -> true, on);
    }

    /// Says what a command does that switches something.
    ///
    /// @param on whether it is on now
    void putSwitch(Command command, Runnable run, BooleanSupplier possible, BooleanSupplier on) {
        table.put(command, new Action(noted(run), possible, () -> {}, on));
    }

    private Runnable noted(Runnable run) {
        return () -> {
            before.run();
            run.run();
        };
    }

    /// What a command does; empty for one that does nothing by itself.
    Optional<Action> of(Command command) {
        return Optional.ofNullable(table.get(command));
    }

    /// Does it if it can be done now, or says why not.
    void run(Command command) {
        of(command).ifPresent(Action::tryRun);
    }
}
