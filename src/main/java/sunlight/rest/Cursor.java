package sunlight.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list to go on. A cursor names the last entry that was read, so that nothing is skipped or shown twice when
 * the list changes in between.
 */
public record Cursor(@Nullable String after, int limit) {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    /** Reads the two query parameters as they stand in the address. */
    public static Cursor of(@Nullable String after, @Nullable String limit) {
        return new Cursor(after == null ? null : decode(after), limit == null ? USUAL : number(limit));
    }

    /** How many entries must be read so that one knows whether there are more. */
    public int oneMore() {
        return limit + 1;
    }

    static String encode(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            var place = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (!RequiredFields.canBeKept(place)) {
                throw new IllegalArgumentException(cursor);
            }
            return place;
        } catch (IllegalArgumentException forged) {
            throw Refused.malformed("after", "rest.cursorMalformed");
        }
    }

    private static int number(String limit) {
        try {
            var number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw Refused.malformed("limit", "rest.limitMalformed", MOST);
        }
        throw Refused.malformed("limit", "rest.limitMalformed", MOST);
    }
}
