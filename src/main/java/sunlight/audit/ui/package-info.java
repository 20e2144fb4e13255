/** The trail of what was done, for administrators. */
@org.jspecify.annotations.NullMarked
package sunlight.audit.ui;
