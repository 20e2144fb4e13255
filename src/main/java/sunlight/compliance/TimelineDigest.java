package sunlight.compliance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import sunlight.language.Message;

/** A timeline in short. Equal digests are of equal timelines; one that says the same in other words has another. */
final class TimelineDigest {

    private static final char END = '\n';

    private TimelineDigest() {}

    static String of(List<Interval> intervals) {
        var text = new StringBuilder();
        intervals.forEach(interval -> add(text, interval));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(StringBuilder text, Interval interval) {
        var verdict = interval.verdict();
        text.append(interval.from()).append(END).append(interval.until()).append(END);
        text.append(verdict.status().name()).append(END).append(verdict.dueOn()).append(END);
        text.append(verdict.provisional()).append(END);
        add(text, verdict.reason());
    }

    private static void add(StringBuilder text, Message reason) {
        text.append(reason.key()).append(END).append(reason.args().size()).append(END);
        for (var arg : reason.args()) {
            if (arg instanceof Message inner) {
                add(text, inner);
            } else {
                text.append(arg).append(END);
            }
        }
    }
}
