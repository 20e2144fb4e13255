package sunlight.assessment;

import sunlight.language.Message;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;
import sunlight.tenancy.UnitKind;

/** Who is assessed: those of one kind, since only the like are compared. */
public enum Whom {
    SCHOOLS,
    BUREAUS, // the bureaus below, each in its own name
    DEPARTMENTS, // 科室 of the own bureau
    AFFILIATES; // 直属单位 of the own bureau

    /** One of them, as a heading. */
    public Message one() {
        return said("one");
    }

    /** All of them, within a sentence. */
    public Message many() {
        return said("many");
    }

    /** All of them, as an official paper speaks to them. */
    public Message each() {
        return said("each");
    }

    /** So many of them. */
    public Message counted(long count) {
        return Message.of("Whom.count." + name(), count);
    }

    private Message said(String form) {
        return Message.of("Whom." + form + "." + name());
    }

    /** For whom the catalogue is that they owe. */
    TenantKind audience() {
        return this == SCHOOLS ? TenantKind.SCHOOL : TenantKind.BUREAU;
    }

    boolean include(Tenant bureau, Tenant each) {
        if (!each.isBelow(bureau)) {
            return false;
        }
        return switch (this) {
            case SCHOOLS -> each.isSchool();
            case BUREAUS -> each.isBureau();
            case DEPARTMENTS -> isUnit(UnitKind.DEPARTMENT, bureau, each);
            case AFFILIATES -> isUnit(UnitKind.AFFILIATE, bureau, each);
        };
    }

    private static boolean isUnit(UnitKind kind, Tenant bureau, Tenant each) {
        return each.unit().filter(kind::equals).isPresent()
                && each.lineage().get(each.lineage().size() - 2).equals(bureau.id());
    }
}
