package sunlight.site;

/** Kind of openness 五公开: which side of the work an item shows. */
public enum Openness {
    DECISION, // 决策公开
    EXECUTION, // 执行公开
    MANAGEMENT, // 管理公开
    SERVICE, // 服务公开
    RESULT // 结果公开
}
