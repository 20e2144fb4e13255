package sunlight.compliance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.language.Text;

/** What a tenant has on record for one item. */
public record Facts(
        List<Published> editions,
        List<LocalDate> confirmations,
        List<LocalDate> events,
        List<Nil> nils,
        List<Exemption> exemptions) {

    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A published edition.
     *
     * @param missing labels of required elements that it does not answer
     * @param noticeUntil last day of its notice period, where it is a public notice
     * @param downOn the day on which it was taken down or withdrawn
     * @param withdrawn whether it came down as withdrawn; a notice that came down in time stays fulfilled
     */
    public record Published(
            LocalDate on,
            LocalDate formedOn,
            List<Text> missing,
            @Nullable LocalDate noticeUntil,
            @Nullable LocalDate downOn,
            boolean withdrawn) {

        boolean standsOn(LocalDate day) {
            return !on.isAfter(day) && (downOn == null || downOn.isAfter(day));
        }

        boolean countsOn(LocalDate day) {
            return !on.isAfter(day) && !(withdrawn && downOn != null && !downOn.isAfter(day));
        }
    }

    /** A nil declaration 无此事项, signed on a day for a period. */
    public record Nil(LocalDate signedOn, LocalDate from, LocalDate until, String reason) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until) && !day.isBefore(signedOn);
        }

        boolean discharges(Obligation obligation, LocalDate day) {
            return !day.isBefore(signedOn)
                    && !obligation.dueOn().isBefore(from)
                    && !obligation.dueOn().isAfter(until);
        }
    }

    /** An exemption 豁免 granted by the bureau. */
    public record Exemption(LocalDate from, LocalDate until, String ground) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
