import static java.lang.constant.ConstantDescs.*;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

private static final ClassDesc OBJECT_METHODS = ClassDesc.of("java.lang.runtime.ObjectMethods");
private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
private static final Map<ClassDesc, ClassDesc> BOXES =
        Map.of(
                CD_boolean, CD_Boolean,
                CD_byte, CD_Byte,
                CD_char, CD_Character,
                CD_short, CD_Short,
                CD_int, CD_Integer,
                CD_long, CD_Long,
                CD_float, CD_Float,
                CD_double, CD_Double);

/// Brings the classes of jars into a form that a cache keeps ready as a whole.
///
/// Those in a format older than that of Java 6 are brought into that of Java 8: Java keeps no class of such a format. The
/// instructions stay as they are; what is added is the table by which they are checked.
///
/// What makes two records equal is written out. Java makes it of method handles when it is first asked for, at each start
/// anew.
void main(String[] args) throws IOException {
    for (String name : args) {
        try (var jar = FileSystems.newFileSystem(Path.of(name));
                var files = Files.walk(jar.getPath("/"))) {
            var format = format(jar.getPath("/"));
            var withTables = format.withOptions(StackMapsOption.GENERATE_STACK_MAPS);
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                var old = format.parse(Files.readAllBytes(file));
                if (old.majorVersion() < ClassFile.JAVA_6_VERSION) {
                    write(file, format, withTables.transformClass(old, renewal()));
                } else if (old.findAttribute(Attributes.record()).isPresent()) {
                    write(file, format, format.transformClass(old, equality(old)));
                }
            }
        }
    }
}

private static void write(Path file, ClassFile format, byte[] renewed) throws IOException {
    List<VerifyError> faults = format.verify(renewed);
    if (!faults.isEmpty()) {
        throw new IOException(file + " cannot be renewed", faults.getFirst());
    }
    Files.write(file, renewed);
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

/// Writes out `equals` and `hashCode` of a record where they are left to Java.
private static ClassTransform equality(ClassModel record) {
    ClassDesc owner = record.thisClass().asSymbol();
    var components = record.findAttribute(Attributes.record()).orElseThrow().components();
    return (target, part) -> {
        if (part instanceof MethodModel method && isLeftToJava(method)) {
            boolean equals = method.methodName().equalsString("equals");
            target.withMethodBody(
                    method.methodName(),
                    method.methodType(),
                    method.flags().flagsMask(),
                    equals
                            ? code -> equals(code, owner, components)
                            : code -> hash(code, owner, components));
        } else {
            target.with(part);
        }
    };
}

private static boolean isLeftToJava(MethodModel method) {
    String name = method.methodName().stringValue();
    return (name.equals("equals") || name.equals("hashCode"))
            && method.code().stream()
                    .flatMap(CodeModel::elementStream)
                    .anyMatch(
                            part ->
                                    part instanceof InvokeDynamicInstruction made
                                            && made.bootstrapMethod()
                                                    .owner()
                                                    .equals(OBJECT_METHODS));
}

/// Equal are records of one class whose components are equal, numbers as their classes compare them.
private static void equals(
        CodeBuilder code, ClassDesc owner, List<RecordComponentInfo> components) {
    Label different = code.newLabel();
    code.aload(1).instanceOf(owner).ifeq(different);
    for (RecordComponentInfo component : components) {
        ClassDesc type = component.descriptorSymbol();
        code.aload(0).getfield(owner, component.name().stringValue(), type);
        code.aload(1).checkcast(owner).getfield(owner, component.name().stringValue(), type);
        if (!type.isPrimitive()) {
            code.invokestatic(
                    OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object));
            code.ifeq(different);
        } else {
            code.invokestatic(BOXES.get(type), "compare", MethodTypeDesc.of(CD_int, type, type));
            code.ifne(different);
        }
    }
    code.iconst_1().ireturn().labelBinding(different).iconst_0().ireturn();
}

/// As Java reckons it, though nobody may rely on that.
private static void hash(
        CodeBuilder code, ClassDesc owner, List<RecordComponentInfo> components) {
    code.iconst_0();
    for (RecordComponentInfo component : components) {
        ClassDesc type = component.descriptorSymbol();
        code.bipush(31).imul();
        code.aload(0).getfield(owner, component.name().stringValue(), type);
        if (type.isPrimitive()) {
            code.invokestatic(BOXES.get(type), "hashCode", MethodTypeDesc.of(CD_int, type));
        } else {
            code.invokestatic(OBJECTS, "hashCode", MethodTypeDesc.of(CD_int, CD_Object));
        }
        code.iadd();
    }
    code.ireturn();
}

/// Knows which class of the jar, or of Java, is below which.
private static ClassFile format(Path root) {
    var classes =
            ClassHierarchyResolver.ofResourceParsing((ClassDesc name) -> open(root, name))
                    .orElse(ClassHierarchyResolver.defaultResolver())
                    .cached();
    return ClassFile.of(ClassHierarchyResolverOption.of(classes));
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
