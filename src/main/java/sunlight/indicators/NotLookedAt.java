package sunlight.indicators;

/** Indicators that this service cannot know. They are named, so that nobody takes silence for a pass. */
public enum NotLookedAt {
    INCIDENTS, // 安全、泄密事故等严重问题
    AVAILABILITY, // 站点无法访问
    GUIDES, // 服务不实用
    OTHER_LETTERS, // 局长信箱、校长信箱等其他渠道的来信
    NEW_MEDIA // 政务新媒体
}
