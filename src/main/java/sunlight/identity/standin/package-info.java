/** Who acts in somebody's place: delegation in absence 请假委托, entrusted review 委托审核. */
@NullMarked
package sunlight.identity.standin;

import org.jspecify.annotations.NullMarked;
