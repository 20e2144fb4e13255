package sunlight.rest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Answers only people with a token; what they may do is decided by the use case. */
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface ForPeople {}
