package sunlight.export.binder;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import sunlight.export.TakingOut.Paper;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.identity.Watching;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.UseCase;

/**
 * Makes binders: a school its own, a bureau that of a school below it. What is read is the same for both and holds no
 * draft, so it is read in the school's own scope.
 */
@UseCase
public class MakingBinders {

    private static final int MOST_YEARS = 6;

    @Inject
    BinderReading reading;

    @Inject
    Watching watching;

    @Inject
    Clock clock;

    /**
     * What is asked for.
     *
     * @param from the first day
     * @param until the last day, not after today
     */
    public record Wish(LocalDate from, LocalDate until, boolean asWorkbook, Language language) {}

    /** Of the own tenant. */
    @Requires(Permission.READ_OWN)
    public Paper own(Wish wish) {
        return made(Scope.requireTenant(), wish);
    }

    /** Of a school or bureau below; one elsewhere does not exist. */
    @Requires(Permission.INSPECT)
    public Paper below(String slug, Wish wish) {
        return made(watching.bySlug(slug).orElseThrow(NotFound::new), wish);
    }

    private Paper made(Tenant school, Wish wish) {
        check(wish);
        var binder = Scope.run(Scope.inside(school), () -> reading.read(school, wish.from(), wish.until()));
        var files = new BinderFiles(binder, wish.language());
        var name = Messages.say(
                wish.language(),
                "binder.file",
                school.name(),
                wish.from().toString(),
                wish.until().toString());
        return wish.asWorkbook()
                ? new Paper(name + ".xlsx", files.workbook())
                : new Paper(name + ".pdf", files.print());
    }

    private void check(Wish wish) {
        if (wish.until().isBefore(wish.from()) || wish.until().isAfter(LocalDate.now(clock))) {
            throw RuleBroken.of("until", "binder.period.wrong");
        }
        if (wish.from().isBefore(wish.until().minusYears(MOST_YEARS))) {
            throw RuleBroken.of("from", "binder.period.tooLong", MOST_YEARS);
        }
    }
}
