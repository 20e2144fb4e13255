package sunlight.privacy.text;

/** A stretch of a text as it was written. */
public record Span(Source source, int start, int end) {

    public String text() {
        return source.text().substring(start, end);
    }
}
