package sunlight.assessment;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.Omission.Missing;
import sunlight.assessment.score.ItemDays;
import sunlight.assessment.score.Peers;
import sunlight.assessment.score.SchoolScore;
import sunlight.language.Message;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Tenant;

/**
 * Says of everybody without a score or a rank why that is so. Pure.
 *
 * @param listed since when each is in the list
 */
record Omitting(AssessmentHead head, Run run, Map<UUID, LocalDate> listed) {

    /** @param concerned all of the kind, counted or not, in the order in which they are named */
    List<Omission> from(Collection<Tenant> concerned, Collection<Result> results) {
        var byId = results.stream().collect(toMap(each -> each.score().school(), Function.identity()));
        return concerned.stream()
                .flatMap(each -> of(each, byId.get(each.id())).stream())
                .toList();
    }

    private Optional<Omission> of(Tenant tenant, @Nullable Result result) {
        if (result == null) {
            return Optional.of(uncounted(tenant));
        }
        if (result.score().total() == null) {
            return Optional.of(new Omission(tenant.id(), Missing.SCORE, unscored(tenant, result.days())));
        }
        return result.placed().place() == null
                ? Optional.of(new Omission(tenant.id(), Missing.RANK, unranked(result.placed())))
                : Optional.empty();
    }

    private Omission uncounted(Tenant tenant) {
        return tenant.active() || Closing.of(tenant).isPresent()
                ? new Omission(tenant.id(), Missing.COUNT, Message.of("assessment.omitted.later", run.ordinal()))
                : Omission.uncountable(tenant);
    }

    private Message unscored(Tenant tenant, List<ItemDays> days) {
        if (days.stream().anyMatch(each -> each.owed() > 0)) {
            return Message.of("assessment.omitted.weightless");
        }
        return Stream.of(counted("exempt", days, ItemDays::exempt), counted("provisional", days, ItemDays::provisional))
                .flatMap(Optional::stream)
                .reduce((all, next) -> Message.of("assessment.and", all, next))
                .orElseGet(() -> nothingOwed(tenant));
    }

    private static Optional<Message> counted(String what, List<ItemDays> days, ToIntFunction<ItemDays> kind) {
        var items = days.stream().filter(each -> kind.applyAsInt(each) > 0).count();
        return items == 0 ? Optional.empty() : Optional.of(Message.of("assessment.omitted." + what, items));
    }

    private Message nothingOwed(Tenant tenant) {
        var since = listed.get(tenant.id());
        if (since != null && since.isAfter(head.period().from())) {
            return Message.of("assessment.omitted.new", since);
        }
        return Closing.of(tenant)
                .filter(closing -> closing.on().isBefore(head.period().until()))
                .map(closing -> Message.of("assessment.omitted.closed", closing.on()))
                .orElseGet(() -> Message.of("assessment.omitted.nothing"));
    }

    private static Message unranked(SchoolScore.Placed placed) {
        var peers = placed.score().peers();
        return Message.of(
                peers.size() == null && !peers.kinds().isEmpty() ? "assessment.omitted.size" : "assessment.omitted.few",
                placed.peerCount(),
                Peers.FEWEST);
    }
}
