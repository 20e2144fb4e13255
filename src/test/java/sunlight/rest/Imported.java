package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import sunlight.dev.Until;

/** A draft that somebody brought over and submitted, taken through the rest of the way. */
public final class Imported {

    private Imported() {}

    /** The same for one that is not submitted yet: the gate reads its files first. */
    public static String released(String title) {
        var draft = address(title);
        var submitted = Until.answered(
                Duration.ofSeconds(60),
                () -> Desk.editor().step(draft + "/submission").status(),
                status -> status == 200);
        assertThat(submitted).isEqualTo(200);
        return published(title);
    }

    /** The id of the one with this title, which is public now. */
    public static String published(String title) {
        var address = address(title);
        assertThat(Desk.approver().step(address + "/approval").status()).isEqualTo(200);
        assertThat(Desk.approver().step(address + "/publication").status()).isEqualTo(200);
        return Desk.id(address);
    }

    private static String address(String title) {
        var drafts = Desk.editor().get(Desk.DRAFTS).json();
        for (var draft : drafts.path("items")) {
            if (draft.path("title").asText().equals(title)) {
                return Desk.DRAFTS + "/" + draft.path("id").asText();
            }
        }
        throw new AssertionError("no draft " + title + " in " + drafts);
    }
}
