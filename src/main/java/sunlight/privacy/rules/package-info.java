/** What may not go out, rule by rule; they tell their hits to a sink and keep nothing but the table they are in. */
@NullMarked
package sunlight.privacy.rules;

import org.jspecify.annotations.NullMarked;
