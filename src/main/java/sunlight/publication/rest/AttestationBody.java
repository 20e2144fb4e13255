package sunlight.publication.rest;

/** Says that the file in which a finding stands was looked through page by page. */
public record AttestationBody(String finding) {}
