package sunlight.tenancy;

/** A bureau has subordinate tenants, a school has none. */
public enum TenantKind {
    BUREAU, // 教育局
    SCHOOL // 学校
}
