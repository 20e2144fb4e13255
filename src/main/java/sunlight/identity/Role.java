package sunlight.identity;

import static sunlight.identity.Permission.ANSWER_NOTICES;
import static sunlight.identity.Permission.APPROVE;
import static sunlight.identity.Permission.ASSESS;
import static sunlight.identity.Permission.DECLARE;
import static sunlight.identity.Permission.DRAFT;
import static sunlight.identity.Permission.ENTRUST;
import static sunlight.identity.Permission.EXEMPT;
import static sunlight.identity.Permission.INSPECT;
import static sunlight.identity.Permission.KEEP_REGISTERS;
import static sunlight.identity.Permission.MANAGE_CALENDAR;
import static sunlight.identity.Permission.MANAGE_CATALOGUE;
import static sunlight.identity.Permission.MANAGE_PEOPLE;
import static sunlight.identity.Permission.MANAGE_REMINDERS;
import static sunlight.identity.Permission.MANAGE_REVIEWS;
import static sunlight.identity.Permission.MANAGE_SCHOOLS;
import static sunlight.identity.Permission.MANAGE_SITE;
import static sunlight.identity.Permission.MANAGE_TEMPLATES;
import static sunlight.identity.Permission.READ_INTERNAL;
import static sunlight.identity.Permission.READ_OWN;
import static sunlight.identity.Permission.REVIEW;
import static sunlight.identity.Permission.SIGN_LETTERS;
import static sunlight.identity.Permission.SUPERVISE;

import java.util.EnumSet;
import java.util.Set;
import sunlight.tenancy.TenantKind;

/** A role of a membership. It counts in that tenant and nowhere else. */
public enum Role {
    STAFF(READ_INTERNAL), // 教职工: reads what is disclosed inside, and nothing that is being worked on
    EDITOR(READ_INTERNAL, READ_OWN, DRAFT, DECLARE), // 编辑
    REVIEWER(READ_INTERNAL, READ_OWN, REVIEW), // 审核人
    APPROVER(READ_INTERNAL, READ_OWN, APPROVE, DECLARE, ANSWER_NOTICES), // 签发人
    SCHOOL_ADMIN(
            READ_INTERNAL,
            READ_OWN,
            MANAGE_PEOPLE,
            MANAGE_REVIEWS,
            MANAGE_SITE,
            MANAGE_REMINDERS,
            ANSWER_NOTICES), // 学校管理员
    SUPERVISOR(READ_INTERNAL, READ_OWN, INSPECT, SUPERVISE), // 责任督学: certain schools only
    INSPECTOR(READ_INTERNAL, READ_OWN, INSPECT, EXEMPT, SUPERVISE, ASSESS, KEEP_REGISTERS, ANSWER_NOTICES), // 监督员
    BUREAU_ADMIN(
            READ_INTERNAL,
            READ_OWN,
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
            MANAGE_REMINDERS); // 局管理员

    private final Set<Permission> permissions;

    Role(Permission first, Permission... more) {
        this.permissions = EnumSet.of(first, more);
    }

    public boolean grants(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether the role makes sense at a tenant of this kind. */
    public boolean fits(TenantKind kind) {
        return switch (this) {
            case SCHOOL_ADMIN -> kind != TenantKind.BUREAU;
            case SUPERVISOR, INSPECTOR, BUREAU_ADMIN -> kind == TenantKind.BUREAU;
            case STAFF, EDITOR, REVIEWER, APPROVER -> true;
        };
    }
}
