package sunlight.tenancy;

/** A bureau has subordinate tenants, a school and a unit have none. */
public enum TenantKind {
    BUREAU, // 教育局
    SCHOOL, // 学校
    UNIT; // 科室、直属单位: part of a bureau that owes items of the bureau's catalogue

    /** For whom the catalogue is that binds it: there is one for schools, and one for bureaus and their units. */
    public TenantKind audience() {
        return this == UNIT ? BUREAU : this;
    }
}
