package sunlight.publication.posting;

import java.time.LocalDate;

/**
 * A posting record as a bureau sees it: where and when, and whether a second person confirmed it. Neither the text nor the
 * photo, which are the school's.
 *
 * @param until the last day, planned or real
 */
public record PostingLine(int edition, String place, LocalDate from, LocalDate until, PostingState state) {}
