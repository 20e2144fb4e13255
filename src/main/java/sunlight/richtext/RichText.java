package sunlight.richtext;

import org.jsoup.Jsoup;

/** A formatted text that has passed the sanitiser; no other can exist. */
public record RichText(String html) {

    public RichText {
        html = Sanitiser.clean(html);
    }

    /** For hashing, comparing and searching: the sanitiser's entities differ from what was typed, the text does not. */
    public String plainText() {
        return plainText(html);
    }

    /** How many pictures of a text say nothing to somebody who cannot see them. */
    public static int picturesWithoutAlt(String html) {
        return (int) Jsoup.parseBodyFragment(html).select("img").stream()
                .filter(picture -> picture.attr("alt").isBlank())
                .count();
    }

    public static String plainText(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
