package sunlight.privacy;

/** Why a file, or a part of it, cannot simply be passed. Each is a finding, never a pass. */
public enum Trouble {
    ENCRYPTED, // 已加密
    DAMAGED, // 已损坏
    UNKNOWN_KIND, // 无法识别
    TOO_LARGE, // 超出检查上限: expands beyond the bounds in bytes, cells, pixels, pages, entries or time
    TOO_DEEP, // 嵌套层数过多
    UNREADABLE_SCAN, // 扫描件，无法识别文字: nobody but a person can read it
    PICTURE, // 文件中的图片: large enough for a list or a face; who uploads it declares pictures of their own only
    LOCATION // 含拍摄位置
}
