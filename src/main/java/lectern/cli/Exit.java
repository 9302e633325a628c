package lectern.cli;

/// What a command answers to the shell.
final class Exit {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int PROJECT_REFUSED = 3;

    private Exit() {}
}
