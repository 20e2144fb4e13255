package sunlight.supervision.inspection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.Inspecting;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Text;
import sunlight.problem.NotFound;
import sunlight.problem.RequiredText;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Ids;
import sunlight.tenancy.TenantKind;
import sunlight.tenancy.UseCase;
import sunlight.tenancy.WithinUseCase;

/** An inspector draws schools by a rule and checks items there one by one. */
@UseCase
public class Checking {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_WORDS = 1000;

    @Inject
    InspectionRows rows;

    @Inject
    Sampling sampling;

    @Inject
    Inspecting inspecting;

    @Inject
    Catalogues catalogues;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    @Inject
    Event<FoundWrong> found;

    /**
     * An inspection with its sheet.
     *
     * @param unanswered lines found wrong about which no letter was begun, and which nobody found in order since
     */
    public record Sheet(Inspection inspection, List<Check> checks, Set<UUID> unanswered) {

        /** Whether a letter about a line is offered: in an inspection that has ended, as long as nothing was done about it. */
        public boolean offersLetter(Check check) {
            return check.isWrong()
                    && check.settled() == null
                    && (inspection.isOpen() || unanswered.contains(check.id()));
        }
    }

    /** What schools owe, to choose from. */
    @Requires(Permission.SUPERVISE)
    public List<CatalogueItem> items() {
        return inspecting.today().items();
    }

    /** A school that can be named for an inspection. */
    public record School(UUID id, Text name) {}

    /** Whom an inspection can be about. */
    @Requires(Permission.SUPERVISE)
    public List<School> schools() {
        return inspecting.today().rows().stream()
                .map(row -> new School(row.id(), row.name()))
                .toList();
    }

    /** What the items are called that schools of the bureau owe today. */
    @Requires(Permission.SUPERVISE)
    public Map<ItemCode, Text> titles() {
        return catalogues
                .inForce(Here.tenant(), TenantKind.SCHOOL, LocalDate.now(clock))
                .map(Catalogue::items)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title));
    }

    /** Those that are no part of a campaign, newest first. */
    @Requires(Permission.SUPERVISE)
    public List<Inspection> single() {
        return rows.single();
    }

    @Requires(Permission.SUPERVISE)
    public Sheet open(UUID id) {
        return new Sheet(rows.find(id).orElseThrow(NotFound::new), rows.checks(id), rows.unanswered(id));
    }

    /** Draws schools that owe one of the items, and makes one sheet for all of them. */
    @Requires(Permission.SUPERVISE)
    public UUID start(String title, Sampler sampler) {
        var called = RequiredText.of("title", "inspection.titleForm", title, LONGEST_TITLE);
        sampler.requireDrawable();
        var sample = sampling.draw(sampler);
        var inspection = begun(called, sampler, sample.pool(), null);
        rows.add(inspection, sample.schools().size());
        rows.add(
                inspection.id(),
                sample.schools().stream()
                        .flatMap(school -> school.lines().stream())
                        .toList());
        deeds.fire(new Deed("inspection.started", "inspection", inspection.id().toString()));
        return inspection.id();
    }

    /**
     * Draws the schools of a campaign, and gives each an inspection of its own.
     *
     * @return how many were drawn, from how many
     */
    @WithinUseCase
    public DrawnFrom startEach(UUID campaign, String title, Sampler sampler) {
        var sample = sampling.draw(sampler);
        sample.schools().forEach(school -> {
            var inspection = begun(title, sampler, sample.pool(), campaign);
            rows.add(inspection, 1);
            rows.add(inspection.id(), school.lines());
        });
        return new DrawnFrom(sample.schools().size(), sample.pool());
    }

    /** How many were drawn, from how many. */
    public record DrawnFrom(int schools, int pool) {}

    private Inspection begun(String title, Sampler sampler, int pool, @Nullable UUID campaign) {
        return new Inspection(
                Ids.next(),
                campaign,
                title.strip(),
                new Inspection.Drawing(
                        sampler.rule(), sampler.seed(), pool, Here.actor().name()),
                clock.instant(),
                null,
                new Inspection.Count(0, 0, 0));
    }

    /** Says what a person found; as long as the inspection is open it can be said anew. */
    @Requires(Permission.SUPERVISE)
    public void judge(UUID check, Check.Verdict verdict, String words) {
        var said = verdict == Check.Verdict.WRONG ? required(words) : words.strip();
        requireChanged(
                rows.judge(check, new Check.Result(verdict, said, Here.actor().name(), clock.instant())));
        rows.takeOnWith(check, Here.actor());
        if (verdict == Check.Verdict.WRONG) {
            var line = rows.check(check).orElseThrow(NotFound::new);
            found.fire(new FoundWrong(check, line.school(), line.item()));
        }
    }

    /** Ends it, by somebody who sees all of it. Lines without a verdict stay without one. */
    @Requires(Permission.SUPERVISE)
    public void close(UUID id, String conclusion) {
        var said = required(conclusion);
        var inspection = rows.find(id).orElseThrow(NotFound::new);
        if (!inspection.isOpen()) {
            throw RuleBroken.of("id", "inspection.closedAlready");
        }
        if (inspection.campaign() != null) {
            throw RuleBroken.of("id", "inspection.ofCampaign");
        }
        if (rows.hasSchoolsUnseen(id)) {
            throw RuleBroken.of("id", "inspection.notAllYours");
        }
        rows.close(id, said, clock.instant());
        deeds.fire(new Deed("inspection.closed", "inspection", id.toString()));
    }

    /**
     * What people found wrong with a school, the latest last: in inspections that are still open, or ended while nobody had
     * done anything about it.
     */
    @Requires(Permission.SUPERVISE)
    public List<Check> wrongWith(UUID school) {
        return rows.wrongWith(school);
    }

    /** Something found wrong in a campaign. */
    public record Found(UUID campaign, UUID inspection, Check check) {}

    /** All that people found wrong in campaigns, school by school. */
    @Requires(Permission.SUPERVISE)
    public List<Found> wrongIn(Collection<UUID> campaigns) {
        return rows.wrongIn(campaigns);
    }

    /** Somebody takes the inspection of a school on; whoever took it on before is relieved. */
    @Requires(Permission.SUPERVISE)
    public void takeOn(UUID id) {
        requireChanged(rows.takeOn(id, Here.actor()));
    }

    /** Somebody saw that what was wrong has been put right, without a letter. */
    @Requires(Permission.SUPERVISE)
    public void settle(UUID check, String words) {
        requireChanged(rows.settle(
                check, new Check.Settled(required(words), Here.actor().name(), clock.instant())));
    }

    private static void requireChanged(boolean changed) {
        if (!changed) {
            throw new NotFound();
        }
    }

    private static String required(String words) {
        return RequiredText.of("words", "inspection.wordsMissing", words, LONGEST_WORDS);
    }
}
