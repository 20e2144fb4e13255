package sunlight.identity;

/** What a use case asks of the person; roles are sets of these. */
public enum Permission {
    READ_OWN,
    DRAFT,
    REVIEW,
    APPROVE,
    DECLARE,
    INSPECT,
    EXEMPT,
    MANAGE_PEOPLE,
    MANAGE_REVIEWS,
    MANAGE_CALENDAR,
    MANAGE_TEMPLATES
}
