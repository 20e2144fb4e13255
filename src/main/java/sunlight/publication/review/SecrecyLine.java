package sunlight.publication.review;

import java.time.Instant;

/** A secrecy review as colleagues see it. */
public record SecrecyLine(int round, Secrecy judgement, String reviewer, Instant at) {}
