/** The bureau's assessment of its schools for a period: how it is counted, objected to, decided and published. */
@NullMarked
package sunlight.assessment;

import org.jspecify.annotations.NullMarked;
