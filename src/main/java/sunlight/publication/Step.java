package sunlight.publication;

/** What a person does to a disclosure. */
public enum Step {
    WRITE, // 撰写
    SUBMIT, // 提交
    APPROVE, // 审核通过
    SEND_BACK, // 退回
    SCHEDULE, // 定时发布
    UNSCHEDULE, // 取消定时
    PUBLISH, // 发布
    REVISE, // 修订
    WITHDRAW, // 撤下
    DISCARD, // 删除草稿
    EXPIRE // 公示期满撤下
}
