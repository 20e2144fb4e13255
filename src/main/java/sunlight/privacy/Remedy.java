package sunlight.privacy;

/** What can be done about a finding with one click. */
public enum Remedy {
    MASK, // 遮盖
    REPLACE, // 换成规范用语: where the list names a right word
    CLEAN_FILE, // 清理文件: a copy without metadata and hidden content
    CHANGE_AUDIENCE, // 改变公开范围
    OVERRIDE, // 说明理由后放行
    ATTEST // 已逐页核对
}
