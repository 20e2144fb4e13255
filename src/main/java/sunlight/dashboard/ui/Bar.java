package sunlight.dashboard.ui;

import sunlight.console.Markup;

/** Bars for the eye; the numbers stand beside them, so a reader that speaks passes over them. */
final class Bar {

    private static final int WIDTH = 100;

    private Bar() {}

    /** How much of all was done: green, the rest red. */
    static Markup share(int done, int all) {
        var width = all == 0 ? 0 : Math.round(done * (float) WIDTH / all);
        return Markup.of(
                "<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\""
                        + " focusable=\"false\"><rect class=\"rest\" width=\"{}\" height=\"10\"/>"
                        + "<rect class=\"done\" width=\"{}\" height=\"10\"/></svg>",
                all == 0 ? 0 : WIDTH,
                width);
    }

    /** How much it is beside the most. */
    static Markup length(int count, int most) {
        return Markup.of(
                "<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\""
                        + " focusable=\"false\"><rect class=\"much\" width=\"{}\" height=\"10\"/></svg>",
                most == 0 ? 0 : Math.round(count * (float) WIDTH / most));
    }
}
