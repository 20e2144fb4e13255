package sunlight.compliance.rest;

/** The exemption that was granted. */
public record GrantedAnswer(String id) {}
