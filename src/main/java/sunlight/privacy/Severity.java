package sunlight.privacy;

/** What a finding demands before the text may go out. */
public enum Severity {
    HARD, // 禁止公开: must be mended; nobody may override it
    SOFT, // 须处理: mended, or overridden by the approver with a reason
    ATTEST, // 须人工核对: a person has looked and says so
    WARNING // 提示
}
