package sunlight.messaging;

import org.jspecify.annotations.Nullable;

/**
 * A mail as it is handed to the mail server.
 *
 * @param id the same for the same mail, however often it is tried, so that a receiver notices a second one
 * @param unsubscribe address at which one request ends such mails
 */
public record Mail(
        String to,
        String subject,
        String text,
        String id,
        @Nullable String unsubscribe) {}
