package sunlight.compliance.rest;

/** Why an exemption is taken back. */
public record RevocationBody(String reason) {}
