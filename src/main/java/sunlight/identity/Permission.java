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
    SUPERVISE,
    SIGN_LETTERS,
    ANSWER_NOTICES,
    MANAGE_PEOPLE,
    MANAGE_REVIEWS,
    MANAGE_CALENDAR,
    MANAGE_CATALOGUE,
    MANAGE_SCHOOLS,
    MANAGE_TEMPLATES
}
