/**
 * The publication log: an unbroken chain of what each tenant published, corrected and withdrew, and signed checkpoints
 * that outsiders keep, so that nobody changes the past unnoticed, not even who runs the database.
 */
@NullMarked
package sunlight.ledger;

import org.jspecify.annotations.NullMarked;
