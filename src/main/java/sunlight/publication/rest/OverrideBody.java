package sunlight.publication.rest;

/** Lets a finding of the privacy gate pass, for a reason that stays on record. */
public record OverrideBody(String finding, String reason) {}
