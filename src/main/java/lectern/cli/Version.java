package lectern.cli;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The version that Maven has written into the resources.
public final class Version implements IVersionProvider {
    /// Whether nothing but the version is asked for.
    public static boolean isAsked(String[] args) {
        return args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
    }

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }

    /// Name and version.
    public static String line() {
        var properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Version.class.getResourceAsStream("/version.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "lectern " + properties.getProperty("version");
    }
}
