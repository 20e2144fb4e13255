package sunlight.privacy;

/** How a reader of the file meets a text. */
public enum Layer {
    VISIBLE, // 正文
    HIDDEN, // 隐藏内容: comments, tracked changes, hidden text, sheets, rows, columns, pivot caches, notes
    METADATA // 文件属性: author, company, title, EXIF
}
