package sunlight.viewing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.language.Message;

/** A page, a sheet, a slide, or a document as a whole. */
final class Section {

    /** Behind every page. */
    static final int NO_PAGE = Integer.MAX_VALUE;

    private final @Nullable Message heading;
    private final int page;
    private final List<Block> blocks = new ArrayList<>();

    /** @param heading none where the document has no such parts */
    Section(@Nullable Message heading) {
        this.heading = heading;
        this.page = heading != null
                        && heading.key().equals(Reached.PAGE)
                        && heading.args().get(0) instanceof Number number
                ? number.intValue()
                : NO_PAGE;
    }

    @Nullable
    Message heading() {
        return heading;
    }

    int page() {
        return page;
    }

    boolean isPage() {
        return page != NO_PAGE;
    }

    List<Block> blocks() {
        return blocks;
    }

    void add(Block block) {
        blocks.add(block);
    }
}
