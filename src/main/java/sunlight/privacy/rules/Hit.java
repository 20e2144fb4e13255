package sunlight.privacy.rules;

import java.util.List;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Span;

/**
 * Something that a rule has found.
 *
 * @param value in normal form, so that it is known again however it is written
 * @param spans where it stands; more than one when it is split or when it is a list
 * @param mask what of it stays readable when it is masked
 * @param count how many persons or things it stands for
 * @param instead what to write in its place; empty where nothing is known
 */
public record Hit(PrivacyRule rule, String value, List<Span> spans, Mask mask, int count, String instead) {

    /** So much of a sentence that it is found again. */
    private static final int HEAD = 10;

    public Hit {
        spans = List.copyOf(spans);
    }

    public Hit(PrivacyRule rule, String value, List<Span> spans, Mask mask) {
        this(rule, value, spans, mask, 1);
    }

    public Hit(PrivacyRule rule, String value, List<Span> spans, Mask mask, int count) {
        this(rule, value, spans, mask, count, "");
    }

    /** The first of it, masked, short enough to be shown. */
    public String masked() {
        if (mask == Mask.NOTHING) {
            return value;
        }
        if (mask == Mask.SENTENCE) {
            return value.length() <= HEAD ? value : value.substring(0, HEAD) + "…";
        }
        var text = new StringBuilder();
        for (var masked : mask.over(spans.stream().limit(4).map(Span::text).toList())) {
            text.append(text.isEmpty() ? "" : " ").append(masked);
        }
        return text.length() <= 60 ? text.toString() : text.substring(0, 60) + "…";
    }
}
