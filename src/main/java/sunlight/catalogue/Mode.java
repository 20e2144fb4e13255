package sunlight.catalogue;

/** How an item is disclosed. */
public enum Mode {
    PROACTIVE, // 主动公开
    NOTICE, // 公示
    GENERATED // 由系统生成
}
