package sunlight.compliance;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.NoticePeriod;
import sunlight.compliance.Facts.Published;
import sunlight.language.Message;

/** What the two rules of a public notice say of its editions: until when each must stay, and whether it must go then. */
record Notices(@Nullable NoticePeriod rule, Facts facts) {

    /** The last day of a notice that should have come down, and has not. */
    Optional<LocalDate> stillUp(LocalDate day) {
        if (rule == null || !rule.takenDown()) {
            return Optional.empty();
        }
        return standing(day).filter(until -> until.isBefore(day)).findFirst();
    }

    /** Says until when what is on display has to stay there. */
    Message mustStay(LocalDate day, Message why) {
        return rule == null
                ? why
                : standing(day)
                        .filter(until -> !until.isBefore(day))
                        .max(naturalOrder())
                        .map(until -> Message.of("compliance.mustStay", why, until))
                        .orElse(why);
    }

    /** Says that it was on display, but not for as long as it had to be. */
    Message downTooEarly(LocalDate day, Message why) {
        if (rule == null) {
            return why;
        }
        return facts.editions().stream()
                .filter(edition -> isDownTooEarly(edition, day))
                .max(Comparator.comparing(
                        edition -> Objects.requireNonNull(edition.down()).on()))
                .map(edition -> Message.of(
                        "compliance.downTooEarly",
                        Objects.requireNonNull(edition.down()).on(),
                        Objects.requireNonNull(edition.noticeUntil()),
                        why))
                .orElse(why);
    }

    private static boolean isDownTooEarly(Published edition, LocalDate day) {
        var down = edition.down();
        var until = edition.noticeUntil();
        return down != null
                && until != null
                && down.withdrawn()
                && !down.on().isAfter(until)
                && !down.on().isAfter(day);
    }

    private Stream<LocalDate> standing(LocalDate day) {
        return facts.editions().stream()
                .filter(edition -> edition.standsOn(day))
                .flatMap(edition -> Stream.ofNullable(edition.noticeUntil()));
    }
}
