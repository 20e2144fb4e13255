package sunlight.supervision.inspection;

/** By which rule schools are drawn. */
public enum SamplingRule {
    RANDOM, // 随机: each alike
    RISK, // 按风险: the more is overdue, the likelier
    ALL // 全部: everybody who owes one of the items
}
