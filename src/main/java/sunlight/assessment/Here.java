package sunlight.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;

/** Who acts, for whom, and when: what each verb needs. */
@ApplicationScoped
public class Here {

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    public Assessment.By by() {
        return new Assessment.By(actor(), clock.instant(), today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public OffsetDateTime now() {
        return column(clock.instant());
    }

    public static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    public static Tenant tenant() {
        return Scope.bound().map(Scope::tenant).orElseThrow(NotFound::new);
    }

    public static Actor actor() {
        return Scope.bound().map(Scope::actor).orElseThrow(NotFound::new);
    }

    /** The schools below that are not closed, in the order of their names. */
    public List<Tenant> schools() {
        return assessed(Whom.SCHOOLS);
    }

    /** Whoever is assessed: those of the kind below that are not closed, in the order of their names. */
    public List<Tenant> assessed(Whom whom) {
        return directory.below(tenant()).stream()
                .filter(each -> each.active() && whom.include(tenant(), each))
                .toList();
    }

    /** A school below the own bureau; every other does not exist. */
    public Tenant school(UUID id) {
        return assessed(Whom.SCHOOLS, id);
    }

    /** A school, bureau or unit below the own bureau; every other does not exist. */
    public Tenant below(UUID id) {
        return directory
                .byId(id)
                .filter(each -> Stream.of(Whom.values()).anyMatch(whom -> whom.include(tenant(), each)))
                .orElseThrow(NotFound::new);
    }

    /** One of those who are assessed; every other does not exist. */
    public Tenant assessed(Whom whom, UUID id) {
        return directory.byId(id).filter(each -> whom.include(tenant(), each)).orElseThrow(NotFound::new);
    }

    public static String said(String field, String key, String text, int longest) {
        if (text.isBlank() || text.strip().length() > longest) {
            throw RuleBroken.of(field, key, longest);
        }
        return text.strip();
    }
}
