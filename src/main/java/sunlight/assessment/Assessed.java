package sunlight.assessment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sunlight.assessment.score.Period;
import sunlight.identity.Here;
import sunlight.problem.NotFound;
import sunlight.tenancy.Closing;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/** Whom an assessment is about. */
@ApplicationScoped
class Assessed {

    @Inject
    Directory directory;

    @Inject
    Rows rows;

    /** Those of the kind below that were open on a day of the period at least, in the order of their names. */
    List<Tenant> all(AssessmentHead head) {
        return directory.below(Here.tenant()).stream()
                .filter(each -> head.whom().include(Here.tenant(), each) && wasOpen(each, head.period()))
                .toList();
    }

    /** Those of the kind that are suspended and of whom nobody has said until when they were open: nothing can be counted. */
    List<Tenant> left(Whom whom) {
        return directory.below(Here.tenant()).stream()
                .filter(each -> whom.include(Here.tenant(), each))
                .filter(each -> !each.active() && Closing.of(each).isEmpty())
                .toList();
    }

    /** Who opened or closed within the period is assessed for the days between: before and after them it owed nothing. */
    static boolean wasOpen(Tenant tenant, Period period) {
        if (tenant.opensOn().filter(period.until()::isBefore).isPresent()) {
            return false;
        }
        return Closing.of(tenant)
                .map(closing -> !closing.on().isBefore(period.from()))
                .orElse(tenant.active());
    }

    /** Those of the assessed who came into the list after the period had begun. */
    List<Newcomer> newcomers(AssessmentHead head) {
        var listed = listedOn();
        return all(head).stream()
                .flatMap(each -> Newcomer.of(each.id(), listed.get(each.id()), head.period()).stream())
                .toList();
    }

    /** Those of them of whom there is a result. */
    List<Newcomer> newcomers(AssessmentHead head, List<Result> results) {
        var counted = results.stream().map(each -> each.score().school()).collect(toSet());
        return newcomers(head).stream()
                .filter(each -> counted.contains(each.school()))
                .toList();
    }

    /** Whether one of them, or the tenant itself, is such a newcomer. */
    Optional<Newcomer> newcomer(AssessmentHead head, UUID id) {
        return Newcomer.of(id, listedOn().get(id), head.period());
    }

    /** Since when each of those below is in the list. */
    Map<UUID, LocalDate> listedOn() {
        return rows
                .of(
                        "select id, opened_on from tenant where path >= ?1 and path < ?2",
                        Here.tenant().path(),
                        Here.tenant().pathEnd())
                .stream()
                .collect(toMap(row -> (UUID) row[0], row -> Rows.day(row[1])));
    }

    /** One of them; every other does not exist. */
    Tenant one(Whom whom, UUID id) {
        return directory
                .byId(id)
                .filter(each -> whom.include(Here.tenant(), each))
                .orElseThrow(NotFound::new);
    }
}
