package sunlight.publication;

import org.jspecify.annotations.Nullable;

/**
 * A draft with all that its public page would say besides its text, if it were published today.
 *
 * @param notice how long it would be on display, where it is a public notice
 * @param snapshot where it stood before, if it was taken over from elsewhere
 */
public record Upcoming(
        Draft draft, @Nullable NoticeRun notice, @Nullable Snapshot snapshot) {}
