package sunlight.indicators;

import java.time.LocalDate;

/** Something that a reader sent in and nobody has answered. */
public record SentIn(Kind kind, LocalDate receivedOn) {

    /** Which way it came. */
    public enum Kind {
        HIDE_REQUEST, // 隐去请求
        COMPLAINT // 登记的申诉
    }
}
