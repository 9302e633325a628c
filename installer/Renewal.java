import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Brings the classes of a jar that are in a format older than that of Java 6 into that of Java 8: Java keeps no class of
/// such a format ready in a cache. The instructions stay as they are; what is added is the table by which they are checked.
void main(String[] args) throws IOException {
    try (var jar = FileSystems.newFileSystem(Path.of(args[0]));
            var files = Files.walk(jar.getPath("/"))) {
        var format = format(jar.getPath("/"));
        for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
            var old = format.parse(Files.readAllBytes(file));
            if (old.majorVersion() < ClassFile.JAVA_6_VERSION) {
                byte[] renewed = format.transformClass(old, renewal());
                List<VerifyError> faults = format.verify(renewed);
                if (!faults.isEmpty()) {
                    throw new IOException(file + " cannot be renewed", faults.getFirst());
                }
                Files.write(file, renewed);
            }
        }
    }
}

private static ClassTransform renewal() {
    return ClassTransform.transformingMethodBodies((code, part) -> code.with(part))
            .andThen(
                    (target, part) -> {
                        if (part instanceof ClassFileVersion) {
                            target.withVersion(ClassFile.JAVA_8_VERSION, 0);
                        } else {
                            target.with(part);
                        }
                    });
}

/// Knows which class of the jar, or of Java, is below which.
private static ClassFile format(Path root) {
    var classes =
            ClassHierarchyResolver.ofResourceParsing((ClassDesc name) -> open(root, name))
                    .orElse(ClassHierarchyResolver.defaultResolver())
                    .cached();
    return ClassFile.of(
            StackMapsOption.GENERATE_STACK_MAPS, ClassHierarchyResolverOption.of(classes));
}

private static InputStream open(Path root, ClassDesc name) {
    String descriptor = name.descriptorString();
    Path file = root.resolve(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
        return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
}
