package sunlight.publication;

/** Why there is another edition. */
public enum ChangeKind {
    UPDATE, // 更新
    CORRECTION // 更正
}
