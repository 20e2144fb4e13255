package sunlight.tenancy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;

/** What begins no transaction is open to all, and has no other way to the database than the public's. */
@AnalyzeClasses(packages = "sunlight", importOptions = DoNotIncludeTests.class)
class PublicReadingTest {

    @ArchTest
    static final ArchRule what_reads_for_everybody_is_open_to_all = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(PublicReading.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(OpenToAll.class);

    @ArchTest
    static final ArchRule what_reads_for_everybody_asks_by_rows = noClasses()
            .that()
            .areAnnotatedWith(PublicReading.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);
}
