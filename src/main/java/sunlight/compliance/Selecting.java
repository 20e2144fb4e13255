package sunlight.compliance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.LegalGrounds;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Directory;
import sunlight.tenancy.OverSubtree;
import sunlight.tenancy.Scope;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;
import sunlight.tenancy.UseCase;

/** A bureau takes out of the matrix what a query lets through, cell by cell and with the reasons. */
@UseCase
public class Selecting {

    @Inject
    Inspecting inspecting;

    @Inject
    LookingBack lookingBack;

    @Inject
    PastStanding past;

    @Inject
    Subtree subtree;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /**
     * The schools and cells that a query lets through.
     *
     * @param most how many cells there may be; where more match, nothing is taken out
     */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Selection of(MatrixQuery query, int most) {
        return of(query, most, true);
    }

    /** The same, however many cells there are, without reasons and grounds. */
    @OverSubtree
    @Requires(Permission.INSPECT)
    public Selection withoutReasons(MatrixQuery query) {
        return of(query, Long.MAX_VALUE, false);
    }

    private Selection of(MatrixQuery query, long most, boolean withReasons) {
        query.requireDay();
        var day = query.day().orElseGet(() -> LocalDate.now(clock));
        var reading = day.isBefore(LocalDate.now(clock)) ? query.reading() : Reading.NOW;
        var page = page(query, day);
        var items = page.items().stream().filter(query::lets).toList();
        var cells = new Matching(query, query.due().map(inspecting::fallingDue));
        var named = named(query);
        var rows = page.rows().stream()
                .filter(row -> query.lets(row.slug(), row.district(), row.kinds()))
                .filter(row -> named.map(found -> found.test(row)).orElse(true))
                .toList();
        var count = rows.stream()
                .mapToLong(row ->
                        items.stream().filter(item -> cells.lets(row, item)).count())
                .sum();
        if (count > most) {
            throw RuleBroken.of("filter", "export.tooMany", count, most);
        }
        var told = count == 0 || !withReasons
                ? new Told(Map.of(), Map.of())
                : new Told(past.lines(day, reading, wanted(query)), tenants(query.whom()));
        var lines = rows.stream()
                .map(row -> new Selection.Line(row, cells.of(row, items, told)))
                .toList();
        return new Selection(day, reading, page.groups(), items, lines);
    }

    private MatrixPage page(MatrixQuery query, LocalDate day) {
        if (!day.equals(LocalDate.now(clock))) {
            return lookingBack.matrix(query.whom(), day, query.reading()).page();
        }
        return query.whom() == TenantKind.BUREAU ? inspecting.bureausToday() : inspecting.today();
    }

    private Optional<Predicate<MatrixPage.Row>> named(MatrixQuery query) {
        var words = query.said(Part.WORDS);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (query.whom() == TenantKind.BUREAU) {
            var part = words.toLowerCase(Locale.ROOT);
            return Optional.of(row -> row.name().zh().contains(part)
                    || row.name().en().toLowerCase(Locale.ROOT).contains(part));
        }
        var bureau = Scope.requireTenant();
        var found = directory.findSchools(bureau, words, "", Optional.empty()).stream()
                .map(Tenant::id)
                .collect(toSet());
        return Optional.of(row -> found.contains(row.id()));
    }

    private static Set<ComplianceStatus> wanted(MatrixQuery query) {
        return query.status().map(StatusChoice::statuses).orElseGet(() -> Set.of(ComplianceStatus.values()));
    }

    private Map<UUID, Tenant> tenants(TenantKind kind) {
        return subtree.of(kind).stream().collect(toMap(Tenant::id, Function.identity()));
    }

    /** Which cells match; what does not apply never does. */
    private record Matching(MatrixQuery query, Optional<Map<UUID, Set<ItemCode>>> due) {

        List<Selection.Cell> of(MatrixPage.Row row, List<CatalogueItem> items, Told told) {
            return items.stream()
                    .filter(item -> lets(row, item))
                    .map(item -> told.cell(row, item))
                    .toList();
        }

        boolean lets(MatrixPage.Row row, CatalogueItem item) {
            var status = row.statuses().getOrDefault(item.code(), ComplianceStatus.NOT_APPLICABLE);
            return query.status()
                            .map(choice -> choice.statuses().contains(status))
                            .orElse(query.movedOnly() || status != ComplianceStatus.NOT_APPLICABLE)
                    && (!query.movedOnly() || row.differing().contains(item.code()))
                    && due.map(days -> days.getOrDefault(row.id(), Set.of()).contains(item.code()))
                            .orElse(true);
        }
    }

    /** The reasons of the cells, and whose they are. */
    private record Told(Map<UUID, Map<ItemCode, Standing.Line>> lines, Map<UUID, Tenant> tenants) {

        Selection.Cell cell(MatrixPage.Row row, CatalogueItem item) {
            var ground = Optional.ofNullable(tenants.get(row.id()))
                    .map(tenant -> LegalGrounds.of(item.basis(), tenant).said())
                    .orElse(List.of());
            var line = lines.getOrDefault(row.id(), Map.of()).get(item.code());
            var status = row.statuses().getOrDefault(item.code(), ComplianceStatus.NOT_APPLICABLE);
            return line == null
                    ? new Selection.Cell(item, status, null, null, null, List.copyOf(ground))
                    : new Selection.Cell(
                            item,
                            status,
                            line.since(),
                            line.verdict().dueOn(),
                            line.verdict().reason(),
                            List.copyOf(ground));
        }
    }
}
