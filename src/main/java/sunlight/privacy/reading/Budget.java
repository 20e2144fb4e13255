package sunlight.privacy.reading;

import java.time.Duration;
import sunlight.privacy.Trouble;

/** What is left to read of a file and of all that is in it. */
final class Budget {

    private final long end =
            System.nanoTime() + Duration.ofSeconds(Bounds.MOST_SECONDS).toNanos();
    private long bytes = Bounds.MOST_BYTES;
    private int entries = Bounds.MOST_ENTRIES;
    private int cells = Bounds.MOST_CELLS;
    private int gaps = Bounds.MOST_GAPS;
    private int pages = Bounds.MOST_PAGES;
    private boolean spent;
    private long waited;

    void bytes(long count) {
        bytes -= count;
        require(bytes >= 0);
    }

    void entries(int count) {
        entries -= count;
        require(entries >= 0);
    }

    void cells(int count) {
        cells -= count;
        require(cells >= 0);
    }

    void gaps(int count) {
        gaps -= count;
        require(gaps >= 0);
    }

    void pages(int count) {
        pages -= count;
        require(pages >= 0);
    }

    void time() {
        require(System.nanoTime() - waited < end);
    }

    /** Time that has an end of its own. */
    void waited(long nanos) {
        waited += nanos;
    }

    /** Whether nothing more may be read of the outermost file either. */
    boolean isSpent() {
        return spent;
    }

    private void require(boolean left) {
        if (!left) {
            spent = true;
            throw new Unreadable(Trouble.TOO_LARGE);
        }
    }
}
