package sunlight.compliance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.language.Text;

/** What a tenant has on record for one item. */
public record Facts(
        List<Published> editions,
        List<LocalDate> confirmations,
        List<Happening> events,
        List<Nil> nils,
        List<Exemption> exemptions) {

    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Nil declarations as far as no event declared later ends them. */
    List<Nil> nilsInForce() {
        return nils.stream().map(nil -> nil.endedBy(events)).toList();
    }

    /**
     * A published edition.
     *
     * @param disclosure what it is an edition of
     * @param missing labels of required elements that it does not answer
     * @param noticeUntil last day of its notice period, where it is a public notice
     * @param down how it came down, where it did
     */
    public record Published(
            UUID disclosure,
            LocalDate on,
            LocalDate formedOn,
            List<Text> missing,
            @Nullable LocalDate noticeUntil,
            @Nullable Down down) {

        boolean standsOn(LocalDate day) {
            return !on.isAfter(day) && (down == null || down.on().isAfter(day));
        }

        boolean countsOn(LocalDate day) {
            return !on.isAfter(day)
                    && (down == null || !down.withdrawn() || down.on().isAfter(day));
        }
    }

    /**
     * How an edition came down.
     *
     * @param withdrawn whether it was withdrawn; a notice that came down in time stays fulfilled
     * @param above whether it was a text above that was withdrawn, to which the edition only refers
     */
    public record Down(LocalDate on, boolean withdrawn, boolean above) {

        public Down(LocalDate on, boolean withdrawn) {
            this(on, withdrawn, false);
        }
    }

    /**
     * A declared event that makes an item owed.
     *
     * @param declaredAt when it was declared, in China's time
     */
    public record Happening(LocalDate on, LocalDateTime declaredAt) {}

    /**
     * A nil declaration 无此事项 for a period.
     *
     * @param signedAt when it was signed, in China's time
     */
    public record Nil(LocalDateTime signedAt, LocalDate from, LocalDate until, String reason) {

        LocalDate signedOn() {
            return signedAt.toLocalDate();
        }

        boolean holdsOn(LocalDate day) {
            return covers(day) && !day.isBefore(signedOn());
        }

        boolean discharges(Obligation obligation, LocalDate day) {
            return !day.isBefore(signedOn()) && covers(obligation.about());
        }

        /** It did happen after all: the later statement counts, from the day of the event on. */
        Nil endedBy(List<Happening> events) {
            return events.stream()
                    .filter(event -> covers(event.on()) && event.declaredAt().isAfter(signedAt))
                    .map(Happening::on)
                    .min(LocalDate::compareTo)
                    .map(on -> new Nil(signedAt, from, on.minusDays(1), reason))
                    .orElse(this);
        }

        private boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * An exemption 豁免 granted by the bureau.
     *
     * @param until last day, the day before its revocation where it was revoked
     */
    public record Exemption(LocalDate from, LocalDate until, String ground) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
