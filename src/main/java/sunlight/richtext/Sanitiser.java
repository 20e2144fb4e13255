package sunlight.richtext;

import org.owasp.html.HtmlPolicyBuilder;

/** Lets through what a published text may hold. */
public final class Sanitiser {

    private Sanitiser() {}

    public static String clean(String html) {
        return new HtmlPolicyBuilder()
                .allowElements("p", "h2", "h3")
                .toFactory()
                .sanitize(html);
    }
}
