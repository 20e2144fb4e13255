package sunlight.tenancy;

/**
 * Something a person did that is worth keeping for good. Fired as an event; the audit journal writes it in the same
 * transaction. Holds no content and no personal data.
 */
public record Deed(String action, String subjectKind, String subjectId) {}
