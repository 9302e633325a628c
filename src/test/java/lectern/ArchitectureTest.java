package lectern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The arrows between packages. Move the class, do not loosen the rule.
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("lectern");

    /// Each package, and those of ours that it may know.
    private static final Map<String, List<String>> ARROWS =
            Map.ofEntries(
                    Map.entry("text", List.of()),
                    Map.entry("model", List.of("text")),
                    Map.entry("storage", List.of("text", "model")),
                    Map.entry("project", List.of("text", "model", "storage", "work")),
                    Map.entry("importer", List.of("text", "model", "work")),
                    Map.entry("exporter", List.of("text", "model", "work")),
                    Map.entry("work", List.of()),
                    Map.entry("settings", List.of()),
                    Map.entry("guide", List.of("settings")),
                    Map.entry("reader", List.of("text", "model", "project", "settings", "work")),
                    Map.entry(
                            "window",
                            List.of(
                                    "text",
                                    "model",
                                    "project",
                                    "settings",
                                    "guide",
                                    "work",
                                    "reader",
                                    "importer",
                                    "exporter")),
                    Map.entry(
                            "cli",
                            List.of(
                                    "text",
                                    "model",
                                    "project",
                                    "settings",
                                    "work",
                                    "importer",
                                    "exporter")));

    @TestFactory
    List<DynamicTest> packagesKnowOnlyWhatTheyMay() {
        var tests = new ArrayList<DynamicTest>();
        for (var arrow : ARROWS.entrySet()) {
            String[] forbidden =
                    ARROWS.keySet().stream()
                            .filter(
                                    other ->
                                            !other.equals(arrow.getKey())
                                                    && !arrow.getValue().contains(other))
                            .map(other -> "lectern." + other + "..")
                            .toArray(String[]::new);
            tests.add(
                    DynamicTest.dynamicTest(
                            arrow.getKey(),
                            () ->
                                    noClasses()
                                            .that()
                                            .resideInAPackage("lectern." + arrow.getKey() + "..")
                                            .should()
                                            .dependOnClassesThat()
                                            .resideInAnyPackage(forbidden)
                                            .orShould()
                                            .dependOnClassesThat()
                                            .resideInAPackage("lectern")
                                            .allowEmptyShould(true)
                                            .check(CLASSES)));
        }
        return tests;
    }

    @Test
    void projectKnowsOfWorkOnlyItsProgress() {
        for (String name : List.of("project", "importer", "exporter")) {
            noClasses()
                    .that()
                    .resideInAPackage("lectern." + name)
                    .should()
                    .dependOnClassesThat(
                            com.tngtech.archunit.base.DescribedPredicate.describe(
                                    "work, save for Progress and Cancelled",
                                    type ->
                                            type.getPackageName().equals("lectern.work")
                                                    && !List.of("Progress", "Cancelled")
                                                            .contains(type.getSimpleName())))
                    .check(CLASSES);
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("lectern.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void textKnowsNothingButTheJavaBase() {
        classes()
                .that()
                .resideInAPackage("lectern.text")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.text..",
                        "java.io..",
                        "java.nio..",
                        "lectern.text",
                        "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void onlyTheScreenKnowsJavaFx() {
        only(
                "javafx..",
                "lectern",
                "lectern.settings",
                "lectern.guide",
                "lectern.reader",
                "lectern.window");
        only("atlantafx..", "lectern", "lectern.window");
        only("org.kordamp..", "lectern.reader", "lectern.window");
    }

    @Test
    void onlyTheReaderKnowsRichTextFx() {
        only("org.fxmisc..", "lectern.reader");
        only("org.reactfx..", "lectern.reader");
    }

    @Test
    void onlyStorageKnowsSql() {
        only("java.sql..", "lectern.storage");
        only("org.sqlite..", "lectern.storage");
    }

    @Test
    void eachReaderOfAFormatIsKnownInOnePlace() {
        only("org.jsoup..", "lectern.importer");
        // Articles on one side, our own guide on the other: what they make of it has nothing in
        // common.
        only("org.commonmark..", "lectern.importer", "lectern.guide");
        only("org.mozilla.universalchardet..", "lectern.importer");
        only("de.siegmar.fastcsv..", "lectern.exporter");
        only("picocli..", "lectern.cli");
    }

    private static void only(String library, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void nothingSpeaksToANetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..", "javafx.scene.web..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection)"
                                + "|java\\.nio\\.channels\\..*Socket.*|org\\.jsoup\\.(Connection|helper\\.HttpConnection).*")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("lectern.cli")
                .and()
                .doNotHaveFullyQualifiedName("lectern.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void eachPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
                .check(CLASSES);
    }
}
