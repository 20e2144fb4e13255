package sunlight.ledger;

/** What an entry of the publication log tells. Names are part of the signed bytes and never change. */
public enum LogKind {
    PUBLISHED, // 公开
    CORRECTED, // 更正, an edition after the first
    WITHDRAWN, // 撤回
    EXPIRED, // 期满撤下
    CONFIRMED, // 经核无变化
    BACKFILL, // 补记, was public before the log began
    BACKFILL_WITHDRAWN // 补记, was withdrawn before the log began
}
