package sunlight.supervision.inspection;

/** By which rule schools are found. */
public enum SamplingRule {
    RANDOM, // 随机: each alike
    RISK, // 按风险: the more is overdue, the likelier
    ALL, // 全部: everybody who owes one of the items
    CHOSEN; // 指定: whom a person names, in a single inspection

    /** Whether it is left to a seed who comes. */
    public boolean draws() {
        return this == RANDOM || this == RISK;
    }
}
