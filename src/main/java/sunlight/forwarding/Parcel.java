package sunlight.forwarding;

import org.jspecify.annotations.Nullable;
import sunlight.reminding.channel.Wire;

/**
 * What goes out now, and to where.
 *
 * @param edition the edition that it shows; nothing where the portal is to forget the disclosure
 * @param key the same however often it is tried
 */
record Parcel(
        CopyRows.Taken taken,
        Wire wire,
        String json,
        @Nullable Integer edition,
        String key) {

    @Override
    public String toString() {
        return "parcel " + key;
    }
}
