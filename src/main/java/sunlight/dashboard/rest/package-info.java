/** The figures for programs. */
@NullMarked
package sunlight.dashboard.rest;

import org.jspecify.annotations.NullMarked;
