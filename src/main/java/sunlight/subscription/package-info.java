/** Mails of new editions to those who asked for them 邮件订阅, with a confirmation before and an end by one click. */
@NullMarked
package sunlight.subscription;

import org.jspecify.annotations.NullMarked;
