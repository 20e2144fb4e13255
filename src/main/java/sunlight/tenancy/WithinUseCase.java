package sunlight.tenancy;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Part of another use case, which has asked for its permission; alone it finds no more than the public. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface WithinUseCase {}
