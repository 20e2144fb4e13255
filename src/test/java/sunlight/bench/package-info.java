/** Measures the product beside a control in the same run ({@code mvn -Pbench}). Never part of the test suite. */
@NullMarked
package sunlight.bench;

import org.jspecify.annotations.NullMarked;
