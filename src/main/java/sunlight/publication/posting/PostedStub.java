package sunlight.publication.posting;

import java.time.LocalDate;
import java.util.List;
import sunlight.catalogue.ItemCode;

/**
 * What the public may know of an edition for parents or staff: that there is one, and where it hung. Nothing of what it
 * says.
 *
 * @param places where and when it hung or hangs; none while nothing is recorded
 */
public record PostedStub(
        ItemCode item,
        String indexNumber,
        int edition,
        LocalDate publishedOn,
        boolean withdrawn,
        List<Hanging> places) {

    public PostedStub {
        places = List.copyOf(places);
    }

    /**
     * A stretch of time on a notice board.
     *
     * @param until the last day, planned or real
     * @param early whether it came down before the day that was planned
     */
    public record Hanging(String place, LocalDate from, LocalDate until, boolean early) {}
}
