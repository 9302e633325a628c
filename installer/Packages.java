import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Runs the script that makes the packages of this system, with the JDK that runs this.
void main() throws IOException, InterruptedException {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> script =
            system.startsWith("windows")
                    ? List.of("powershell", "-ExecutionPolicy", "Bypass", "-File", "installer\\windows.ps1")
                    : List.of("sh", system.startsWith("mac") ? "installer/macos.sh" : "installer/linux.sh");
    var builder = new ProcessBuilder(script).inheritIO();
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    System.exit(builder.start().waitFor());
}
