package sunlight.identity;

/** What a use case asks of the person; roles are sets of these. The two entrusted ones are in no role: a bureau gives them. */
public enum Permission {
    READ_INTERNAL,
    READ_OWN,
    DRAFT,
    REVIEW,
    APPROVE,
    REVIEW_ENTRUSTED,
    SIGN_ENTRUSTED,
    DECLARE,
    INSPECT,
    EXEMPT,
    SUPERVISE,
    ASSESS,
    KEEP_REGISTERS,
    SIGN_LETTERS,
    ANSWER_NOTICES,
    MANAGE_PEOPLE,
    ENTRUST,
    MANAGE_REVIEWS,
    MANAGE_SITE,
    MANAGE_CALENDAR,
    MANAGE_CATALOGUE,
    MANAGE_SCHOOLS,
    MANAGE_TEMPLATES,
    MANAGE_REMINDERS
}
