package sunlight.compliance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person of a bureau found when looking whether a waiver is right 抽查结果.
 *
 * @param words what was looked at; asked for where it is wrong
 * @param seed of the sample that it was drawn with, if it was
 */
public record WaiverCheck(
        Verdict verdict, String words, @Nullable Long seed, String checker, Instant at) {

    /** Whether it is so. */
    public enum Verdict {
        RIGHT, // 属实
        WRONG // 不属实
    }
}
