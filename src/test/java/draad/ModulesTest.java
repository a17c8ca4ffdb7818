package draad;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import draad.web.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.transaction.event.TransactionalEventListener;

/** The walls of the house: who may use whom, and where an engine may be seen. */
class ModulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("draad");

    @Test
    void modulesUseOnlyWhatTheySayTheyUse() {
        ApplicationModules.of(DraadApplication.class).verify();
    }

    /** What open pages hear of is a hint: to keep it as an event would cost a case more than the engine does. */
    @Test
    void whatIsOnlyAHintIsNotKeptAsAnEvent() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .implement(Heard.class)
                .should()
                .beMetaAnnotatedWith(TransactionalEventListener.class)
                .check(CLASSES);
    }

    /** An engine may be imported by one package only, so that it can be replaced there. */
    @ParameterizedTest
    @CsvSource({
        "org.camunda.bpm.., ..process.camunda..",
        "org.camunda.feel.., ..form.feel..",
        "org.kie.., ..rule.drools..",
        "org.drools.., ..rule.drools.."
    })
    void anEngineStaysInItsOwnPackage(String engine, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(engine)
                .check(CLASSES);
    }
}
