package sunlight.tenancy;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Anybody may ask; whoever asks sees what the public sees. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface OpenToAll {}
