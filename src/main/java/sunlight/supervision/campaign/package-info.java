/** Campaigns: inspections of many schools for one reason, from the plan to the conclusion, and what is next in them. */
@NullMarked
package sunlight.supervision.campaign;

import org.jspecify.annotations.NullMarked;
