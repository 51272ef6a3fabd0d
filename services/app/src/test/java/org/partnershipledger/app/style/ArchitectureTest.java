package org.partnershipledger.app.style;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Imports go one way: app to the four services, these to event-store and presentation, these to the kernel, the
 * kernel to the JDK. Three audiences differ in trust; only an event crosses between what they see.
 * Next: {@link PureCodeTest} for what may not be called in code that decides or folds.
 */
class ArchitectureTest {

    static final String ROOT = "org.partnershipledger";
    private static final List<String> SERVICES = List.of("ledger", "finance", "valuereport", "audit");
    private static final String ENTRY_NAMES = ".*(Page|Pages|Form|Forms|Download|Downloads|Api|Advice)";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(ROOT);

    @Test
    void everyModuleIsSeen() {
        for (String module :
                List.of("kernel", "eventstore", "presentation", "ledger", "finance", "valuereport", "audit", "app")) {
            assertThat(CLASSES.stream().filter(type -> in(type, module)))
                    .as("classes of %s", module)
                    .isNotEmpty();
        }
        assertThat(CLASSES.size()).isGreaterThan(100);
    }

    @Test
    void theKernelNeedsNothingButTheJdkAndPersistentCollections() {
        classes()
                .that()
                .resideInAPackage(within("kernel"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(within("kernel"), "java..", "org.pcollections..")
                .check(CLASSES);
    }

    @Test
    void noServiceKnowsAnother() {
        for (String service : SERVICES) {
            String[] others = SERVICES.stream()
                    .filter(other -> !other.equals(service))
                    .map(ArchitectureTest::within)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(within(service))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(CLASSES);
        }
    }

    @Test
    void nothingKnowsTheAppAndTheLowerModulesKnowNoService() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("app"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(within("app"))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(within("eventstore"), within("presentation"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        SERVICES.stream().map(ArchitectureTest::within).toArray(String[]::new))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(within("eventstore"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(within("presentation"))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(within("presentation"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(within("eventstore"))
                .check(CLASSES);
    }

    /** A room can be read, changed and taken out without the rooms that need it. */
    @Test
    void noPackageNeedsOneThatNeedsIt() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void axonCanBeTakenOut() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".ledger.axon..", within("app"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .check(CLASSES);
    }

    @Test
    void theAuditAddsUpByItsOwnCode() {
        noClasses()
                .that()
                .resideInAPackage(within("audit"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".kernel.gainshare..")
                .check(CLASSES);
    }

    @Test
    void theWebIsMetOnlyAtTheEdge() {
        noClasses()
                .that(are(
                        "not pages, forms, downloads or interfaces for programs",
                        type -> !in(type, "app") && !isAtTheEdge(type)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void storeAndPresentationKnowNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(within("eventstore"), within("presentation"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CLASSES);
    }

    static boolean in(JavaClass type, String module) {
        String name = type.getPackageName();
        return name.equals(ROOT + "." + module) || name.startsWith(ROOT + "." + module + ".");
    }

    /** Pages, forms, downloads and interfaces for programs are named so; their nested types go with them. */
    static boolean isAtTheEdge(JavaClass type) {
        String name = type.getName().substring(type.getPackageName().length() + 1);
        return name.split("\\$")[0].matches(ENTRY_NAMES);
    }

    static DescribedPredicate<JavaClass> are(String words, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(words, test);
    }

    private static String within(String module) {
        return ROOT + "." + module + "..";
    }
}
