package sunlight.compliance;

/** Compliance status 公开状态: what a (tenant, item) pair owes on a day, apart from any workflow state. */
public enum ComplianceStatus {
    NOT_APPLICABLE, // 不适用
    NOTHING_OWED_YET, // 暂无应公开
    DATE_NOT_SET, // 时点未定
    DUE_SOON, // 即将到期
    FULFILLED_IN_TIME, // 按时
    FULFILLED_LATE, // 逾期完成
    OVERDUE, // 逾期
    INCOMPLETE, // 要素不全
    STALE, // 超期未更新
    EXPIRED_NOTICE_UP, // 公示超期未撤
    NIL_DECLARED, // 无此事项
    EXEMPT // 豁免
}
