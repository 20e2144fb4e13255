package sunlight.tenancy;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A door into the model: stateless, transactional, in the scope of the thread. Every public method says who may pass
 * it: {@code @Requires} or {@link OpenToAll}.
 */
@Stereotype
@ApplicationScoped
@Transactional
@InScope
@Retention(RUNTIME)
@Target(TYPE)
public @interface UseCase {}
