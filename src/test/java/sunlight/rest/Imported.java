package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft that somebody brought over and submitted, taken through the rest of the way. */
public final class Imported {

    private Imported() {}

    /** The id of the one with this title, which is public now. */
    public static String published(String title) {
        var drafts = Desk.editor().get(Desk.DRAFTS).json();
        for (var draft : drafts.path("items")) {
            if (draft.path("title").asText().equals(title)) {
                var address = Desk.DRAFTS + "/" + draft.path("id").asText();
                assertThat(Desk.approver().step(address + "/approval").status()).isEqualTo(200);
                assertThat(Desk.approver().step(address + "/publication").status())
                        .isEqualTo(200);
                return Desk.id(address);
            }
        }
        throw new AssertionError("no draft " + title + " in " + drafts);
    }
}
