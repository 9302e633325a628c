package lectern.window;

import lectern.work.Lane;

import java.util.function.Consumer;

/// Starts long work with the open project and shows it in the status bar until it ends.
final class Progressing {
    private final Desk desk;
    private final StatusBar status;
    private final Notices notices;

    Progressing(Desk desk, StatusBar status, Notices notices) {
        this.desk = desk;
        this.status = status;
        this.notices = notices;
    }

    /// Starts work whose failure the notices tell.
    <T> void start(Lane lane, String title, Desk.LongWork<T> work, Consumer<T> done) {
        start(lane, title, work, done, notices::problem);
    }

    <T> void start(
            Lane lane,
            String title,
            Desk.LongWork<T> work,
            Consumer<T> done,
            Consumer<Exception> failed) {
        desk.start(
                        lane,
                        title,
                        work,
                        status::progress,
                        answer -> {
                            status.idle();
                            done.accept(answer);
                        },
                        fault -> {
                            status.idle();
                            failed.accept(fault);
                        })
                .ifPresent(status::busy);
    }
}
