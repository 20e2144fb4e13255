package sunlight.privacy.reading;

/** A paragraph or a cell while it is read: what a person sees of it and what not. */
final class Block {

    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();

    void add(String text, boolean isHidden) {
        (isHidden ? hidden : shown).append(text);
    }

    void add(Block block) {
        join(shown, block.shown);
        join(hidden, block.hidden);
    }

    String shown() {
        return shown.toString();
    }

    String hidden() {
        return hidden.toString();
    }

    private static void join(StringBuilder all, StringBuilder next) {
        if (!all.isEmpty() && !next.isEmpty()) {
            all.append('\n');
        }
        all.append(next);
    }
}
