package sunlight.privacy.reading;

import java.util.List;

/** A paragraph or a cell while it is read: what a person sees of it and what not. */
final class Block {

    static final String HIDDEN_TEXT = "privacy.place.hiddenText";
    static final String HIDDEN_SHAPE = "privacy.place.hiddenShape";
    static final String DELETED = "privacy.place.deleted";

    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private String how = HIDDEN_TEXT;

    void add(String text, boolean isHidden) {
        (isHidden ? hidden : shown).append(text);
    }

    /** @param how the step of a place that says in what way it is hidden */
    void hide(String text, String how) {
        this.how = hidden.isEmpty() ? how : this.how;
        hidden.append(text);
    }

    void add(Block block) {
        how = hidden.isEmpty() ? block.how : how;
        join(shown, block.shown);
        join(hidden, block.hidden);
    }

    String shown() {
        return shown.toString();
    }

    String hidden() {
        return hidden.toString();
    }

    /** In what way the first of it is hidden. */
    String how() {
        return how;
    }

    /** In what way the first of some cells is hidden. */
    static String howIn(List<Block> cells) {
        return cells.stream()
                .filter(cell -> !cell.hidden.isEmpty())
                .findFirst()
                .map(Block::how)
                .orElse(HIDDEN_TEXT);
    }

    private static void join(StringBuilder all, StringBuilder next) {
        if (!all.isEmpty() && !next.isEmpty()) {
            all.append('\n');
        }
        all.append(next);
    }
}
