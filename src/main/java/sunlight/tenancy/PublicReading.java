package sunlight.tenancy;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A door through which everybody reads and nobody writes; every public method is {@link OpenToAll}. It begins no transaction:
 * {@link Rows} asks the public's own connections. Called within a transaction it reads there, in the public's scope.
 */
@Stereotype
@ApplicationScoped
@InScope
@Retention(RUNTIME)
@Target(TYPE)
public @interface PublicReading {}
