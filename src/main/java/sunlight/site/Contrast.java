package sunlight.site;

/** The contrast of two colours as WCAG 2.2 computes it: 1 for none, 21 for black on white. */
public final class Contrast {

    /** The least contrast of text (level AA). */
    public static final double ENOUGH = 4.5;

    /** The darkest of the light grounds and light letters that meet a site's own colour. */
    private static final String LIGHT = "#dfe9f5";

    private static final double BELOW = 0.04045;

    private Contrast() {}

    /** Of a site's own colour with everything light that stands beside or upon it. */
    public static double ofSite(String colour) {
        return between(colour, LIGHT);
    }

    /** Of two colours, each as {@code #1b4f8a}. */
    public static double between(String one, String other) {
        var first = luminance(one);
        var second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= BELOW ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
