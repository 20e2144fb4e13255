package sunlight.tenancy;

/** What a unit of a bureau is; units are compared with their like only. */
public enum UnitKind {
    DEPARTMENT, // 科室
    AFFILIATE // 直属单位
}
