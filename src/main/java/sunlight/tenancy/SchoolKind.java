package sunlight.tenancy;

/** School kind 学校类型. A school may carry several and owes the union of their items. */
public enum SchoolKind {
    KINDERGARTEN, // 幼儿园
    PRIMARY, // 小学
    JUNIOR, // 初中
    SENIOR, // 普通高中
    VOCATIONAL, // 中等职业学校
    SPECIAL // 特殊教育学校
}
