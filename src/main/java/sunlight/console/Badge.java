package sunlight.console;

/** A state in a word or two, on a colour. */
public final class Badge {

    private Badge() {}

    /** The word says it all. */
    public static Markup of(String colour, String word) {
        return Markup.of("<span class=\"badge {}\">{}</span>", colour, word);
    }

    /** Colour, sign and word together, so that none has to be told by its colour alone. */
    public static Markup of(String colour, String sign, String word) {
        return Markup.of(
                "<span class=\"badge {}\"><span class=\"sign\" aria-hidden=\"true\">{}</span>{}</span>",
                colour,
                sign,
                word);
    }
}
