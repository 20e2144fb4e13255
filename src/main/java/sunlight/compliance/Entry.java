package sunlight.compliance;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.tenancy.Time;

/** A row of a record, by the names of its columns, as the database writes it in JSON. */
record Entry(JsonObject columns) {

    String text(String name) {
        return columns.getString(name);
    }

    boolean flag(String name) {
        return columns.getBoolean(name);
    }

    UUID id(String name) {
        return UUID.fromString(text(name));
    }

    JsonObject object(String name) {
        return columns.getJsonObject(name);
    }

    boolean isGiven(String name) {
        return !columns.isNull(name);
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        return isGiven(name) ? day(name) : null;
    }

    /** A moment, in China's time. */
    LocalDateTime moment(String name) {
        return OffsetDateTime.parse(text(name)).atZoneSameInstant(Time.ZONE).toLocalDateTime();
    }

    /** The day in China of a moment. */
    LocalDate dayOf(String name) {
        return moment(name).toLocalDate();
    }

    @Nullable
    LocalDate dayOfOrNull(String name) {
        return isGiven(name) ? dayOf(name) : null;
    }
}
