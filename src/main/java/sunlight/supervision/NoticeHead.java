package sunlight.supervision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says, apart from what is done with it.
 *
 * @param parent the notice of the bureau above that was passed down by this one
 * @param number the letter's number, once it is signed
 */
record NoticeHead(
        UUID bureau,
        UUID id,
        UUID addressee,
        @Nullable UUID parentBureau,
        @Nullable UUID parent,
        Strength strength,
        NoticeText text,
        @Nullable String number) {

    NoticeHead saying(NoticeText other) {
        return new NoticeHead(bureau, id, addressee, parentBureau, parent, strength, other, number);
    }

    NoticeHead numbered(String given) {
        return new NoticeHead(bureau, id, addressee, parentBureau, parent, strength, text, given);
    }
}
