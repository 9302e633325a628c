package lectern.window;

import java.util.Locale;

/// A short code for the place of a fault: the same fault has the same code on every machine.
final class FaultCode {
    private static final int LETTERS = 4;
    private static final int RADIX = 32;

    private FaultCode() {}

    /// Two groups: what was thrown, and where in our code.
    static String of(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String place = "";
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith("lectern.")) {
                place = frame.getClassName() + "." + frame.getMethodName();
                break;
            }
        }
        return group(root.getClass().getName()) + "-" + group(place);
    }

    private static String group(String text) {
        String digits = Integer.toString(text.hashCode() >>> 1, RADIX).toUpperCase(Locale.ROOT);
        return ("0".repeat(LETTERS) + digits).substring(digits.length());
    }
}
