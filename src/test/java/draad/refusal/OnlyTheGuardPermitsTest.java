package draad.refusal;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import draad.process.ActionGuard;
import draad.shared.Permit;
import org.junit.jupiter.api.Test;

class OnlyTheGuardPermitsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("draad");

    @Test
    void onlyTheGuardMakesPermits() {
        classes()
                .that()
                .implement(Permit.class)
                .should()
                .resideInAPackage("draad.refusal")
                .check(CLASSES);
    }

    @Test
    void aPermitIsMadeByTheGuardAndAReportByTheOneWhoTakesReports() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Guard")
                .should()
                .callConstructorWhere(target(owner(type(GuardPermit.class))))
                .check(CLASSES);
        noClasses()
                .that()
                .doNotHaveSimpleName("FedBackClosing")
                .should()
                .callConstructorWhere(target(owner(type(ReportedClosing.class))))
                .check(CLASSES);
    }

    @Test
    void thereIsOneGuard() {
        classes()
                .that()
                .implement(ActionGuard.class)
                .should()
                .resideInAPackage("draad.refusal")
                .check(CLASSES);
    }

    @Test
    void nobodyWritesWordsAndExecutionsPastThem() {
        noClasses()
                .that()
                .resideOutsideOfPackage("draad.refusal")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("draad\\.refusal\\.(Words|Executions|WordLock)")
                .check(CLASSES);
    }
}
