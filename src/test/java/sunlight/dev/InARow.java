package sunlight.dev;

import static java.util.Comparator.comparing;

import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Tests of the real parts in one order on every machine: those by programs before those by people, each by their names. */
public final class InARow implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(comparing(InARow::isByPeople)
                        .thenComparing(tests -> tests.getTestClass().getName()));
    }

    private static boolean isByPeople(ClassDescriptor tests) {
        return tests.getTestClass().getSimpleName().endsWith("Journey");
    }
}
