package sunlight.portal.pages;

import java.util.List;

/**
 * What remains on the public site of something that hangs inside a school: that it is there, never what it says.
 *
 * @param about item, audience, number and day
 * @param places where it hangs or hung
 */
public record PostedPage(Frame frame, List<Row> about, List<Place> places, List<String> says, Link signIn) {

    /** A stretch of time on a notice board. */
    public record Place(String name, String from, String until, String state, boolean hanging) {}
}
