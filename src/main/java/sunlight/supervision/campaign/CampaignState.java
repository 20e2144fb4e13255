package sunlight.supervision.campaign;

/** Where a campaign stands. */
public enum CampaignState {
    PLANNED, // 待开始
    UNDER_WAY, // 进行中
    CLOSED // 已结束
}
