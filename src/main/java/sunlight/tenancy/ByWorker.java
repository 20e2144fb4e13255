package sunlight.tenancy;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Done by the system itself, never on behalf of a person: the scope must carry no actor. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface ByWorker {}
