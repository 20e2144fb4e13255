package sunlight;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the product. What they lean on is known by name only: to read it too takes ten times as long. */
public final class OwnClasses {

    private OwnClasses() {}

    public static JavaClasses read() {
        return ArchConfiguration.withThreadLocalScope((ArchConfiguration scope) -> {
            scope.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("sunlight");
        });
    }
}
