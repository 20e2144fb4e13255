package sunlight.viewing;

import java.util.List;
import sunlight.privacy.Embedded;

/** A piece of a section. */
sealed interface Block {

    /** How many letters it takes. */
    int letters();

    /**
     * A paragraph, or the lines of a page.
     *
     * @param recognised whether a machine has read it in a picture
     */
    record Words(String text, boolean recognised) implements Block {
        @Override
        public int letters() {
            return text.length();
        }
    }

    /** A picture between the words. */
    record Seen(Embedded picture) implements Block {
        @Override
        public int letters() {
            return 0;
        }
    }

    /** A row of a table. */
    record Cells(int table, List<String> cells) implements Block {
        @Override
        public int letters() {
            return cells.stream().mapToInt(String::length).sum();
        }
    }
}
