package sunlight.publication.review;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.Catalogues;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** An administrator says how many reviews which items need. Rounds that are under way keep what they began with. */
@UseCase
public class SettingReviews {

    @Inject
    ReviewRuleRows rows;

    @Inject
    Catalogues catalogues;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** The rules with what they may name. */
    public record State(ReviewRules rules, Catalogue catalogue) {}

    @Requires(Permission.READ_OWN)
    public State state() {
        return new State(rows.of(Scope.requireTenant()), catalogue());
    }

    @Requires(Permission.MANAGE_REVIEWS)
    public void set(ReviewRule rule) {
        var floor = rows.of(Scope.requireTenant()).floor();
        if (rule.demands().reviews() < floor) {
            throw RuleBroken.of("reviews", "reviews.rules.belowFloor", floor);
        }
        if (!isKnown(rule.covers())) {
            throw RuleBroken.of("covers", "reviews.rules.unknown");
        }
        var before = said(rule.covers());
        rows.put(rule, Scope.requireActor(), clock.instant());
        deeds.fire(new Deed("reviews.set", "review_rule", rule.covers()).changing(before, said(rule)));
    }

    /** What it covered falls under the next wider rule. */
    @Requires(Permission.MANAGE_REVIEWS)
    public void remove(String covers) {
        var before = said(covers);
        rows.remove(covers);
        deeds.fire(new Deed("reviews.removed", "review_rule", covers).changing(before, null));
    }

    private @Nullable Message said(String covers) {
        return rows.of(Scope.requireTenant()).rules().stream()
                .filter(rule -> rule.covers().equals(covers))
                .map(SettingReviews::said)
                .findFirst()
                .orElse(null);
    }

    private static Message said(ReviewRule rule) {
        var demands = rule.demands();
        return Message.of(
                "audit.value.reviews",
                demands.reviews(),
                Message.of("audit.value." + demands.secrecy()),
                Message.of("audit.value." + demands.proofreading()));
    }

    private boolean isKnown(String covers) {
        var known = catalogue();
        return Stream.of(
                        Stream.of(ReviewRules.DEFAULT, ReviewRules.LIGHT),
                        known.groups().stream().map(Catalogue.Group::code),
                        known.items().stream().map(item -> item.code().value()))
                .flatMap(each -> each)
                .anyMatch(covers::equals);
    }

    private Catalogue catalogue() {
        return catalogues.inForce(Scope.requireTenant(), LocalDate.now(clock)).orElseThrow(NotFound::new);
    }
}
