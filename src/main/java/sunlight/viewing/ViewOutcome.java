package sunlight.viewing;

import sunlight.privacy.Trouble;

/** What came of making a view; the message {@code ViewOutcome.<NAME>} says to a reader why there is none. */
public enum ViewOutcome {
    MADE, // 已生成
    EMPTY, // 没有可显示的内容
    ENCRYPTED, // 设有密码
    DAMAGED, // 已损坏
    TOO_LARGE, // 超出上限
    UNKNOWN; // 无法转换

    static ViewOutcome of(Trouble trouble) {
        return switch (trouble) {
            case ENCRYPTED -> ENCRYPTED;
            case DAMAGED -> DAMAGED;
            case TOO_LARGE, TOO_DEEP -> TOO_LARGE;
            case UNKNOWN_KIND, UNREADABLE_SCAN, PICTURE, LOCATION -> UNKNOWN;
        };
    }
}
