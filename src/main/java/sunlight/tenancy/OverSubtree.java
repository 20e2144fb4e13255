package sunlight.tenancy;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Reads the tenants below the own one as well, and writes nothing there. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface OverSubtree {}
