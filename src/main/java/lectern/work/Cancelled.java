package lectern.work;

/// The user asked long work to stop.
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Cancelled() {
        super("cancelled", null, false, false);
    }
}
