package sunlight.rest;

import java.util.List;

/**
 * Problem details, RFC 9457.
 *
 * @param type names the kind of problem; it is compared, not opened
 * @param detail what is wrong and what to do, in the reader's language
 * @param issues each thing that is wrong, with the field that it is about
 */
public record ProblemAnswer(String type, String title, int status, String detail, List<Line> issues) {

    /** The media type of problem details. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One thing that is wrong. */
    public record Line(String field, String message) {}

    public ProblemAnswer {
        issues = List.copyOf(issues);
    }
}
