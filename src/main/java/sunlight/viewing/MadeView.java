package sunlight.viewing;

import java.util.List;

/**
 * A view as it has just been made.
 *
 * @param cut whether the file says more than the view shows
 * @param leaves clean HTML, one piece for each page of the view; pictures are {@code files/<id>}
 */
record MadeView(ViewOutcome outcome, boolean cut, List<String> leaves, List<ViewPicture> pictures) {

    static MadeView none(ViewOutcome why) {
        return new MadeView(why, false, List.of(), List.of());
    }
}
