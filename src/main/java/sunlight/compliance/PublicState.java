package sunlight.compliance;

/** What the public is told about an item. What is overdue is told only where the bureau shows it openly. */
public enum PublicState {
    PUBLISHED, // 已公开
    POSTED, // 校内公示
    NIL, // 无此事项
    NOT_YET, // 尚未公开
    NOTHING_OWED, // 暂无应公开的内容
    TAKEN_DOWN, // 曾公开，已撤下
    OVERDUE // 逾期未公开
}
