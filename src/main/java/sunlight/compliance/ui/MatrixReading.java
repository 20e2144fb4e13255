package sunlight.compliance.ui;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.compliance.Inspecting;
import sunlight.compliance.LookingBack;
import sunlight.compliance.MatrixPage;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.PastPage;
import sunlight.console.Markup;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** Reads what a query asks of the matrix, of today or of another day. */
@ApplicationScoped
class MatrixReading {

    @Inject
    Inspecting inspecting;

    @Inject
    LookingBack lookingBack;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /**
     * Lines of the matrix.
     *
     * @param unlisted how many tenants nothing is known of on the day
     * @param refused why there is nothing to see
     */
    record Read(MatrixHead head, List<MatrixLine> lines, int unlisted, Optional<Markup> refused) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Read read(MatrixQuery query) {
        try {
            query.requireDay();
            return query.day()
                    .filter(day -> !day.equals(today()))
                    .map(day -> read(lookingBack.matrix(query.whom(), day, query.reading())))
                    .orElseGet(() -> read(new PastPage(now(query.whom()), 0)));
        } catch (RuleBroken outOfRange) {
            var why = outOfRange.issues().stream().map(Say::say).findFirst().orElse("");
            return new Read(MatrixHead.NONE, List.of(), 0, Optional.of(Markup.of("<p>{}</p>", why)));
        }
    }

    private MatrixPage now(TenantKind kind) {
        return kind == TenantKind.BUREAU ? inspecting.bureausToday() : inspecting.today();
    }

    private static Read read(PastPage past) {
        var page = past.page();
        var language = Window.language();
        return new Read(
                new MatrixHead(page.groups(), page.items(), language),
                page.rows().stream()
                        .map(row -> MatrixLine.of(row, page.items(), language))
                        .toList(),
                past.unlisted(),
                Optional.empty());
    }

    /** What is to be said above the lines: nothing of today. */
    Markup banner(MatrixQuery query, Read read) {
        return read.refused()
                .orElseGet(() -> query.day()
                        .filter(day -> !day.equals(today()))
                        .map(day -> new DayBanner(day, clock.instant(), query, read.unlisted()).of(read.lines()))
                        .orElse(Markup.NONE));
    }

    CellFilter cells(MatrixQuery query, MatrixHead head) {
        return new CellFilter(
                head.columns(query),
                query.status(),
                query.movedOnly(),
                query.due()
                        .map(inspecting::fallingDue)
                        .map(due -> due.entrySet().stream()
                                .collect(toMap(Map.Entry::getKey, entry -> head.positions(entry.getValue())))));
    }

    /** Whom the words name; nobody is asked where there are none. */
    Optional<Set<UUID>> named(MatrixQuery query, List<MatrixLine> lines) {
        var words = query.said(Part.WORDS);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (query.whom() == TenantKind.BUREAU) {
            var part = words.toLowerCase(Locale.ROOT);
            return Optional.of(lines.stream()
                    .filter(line -> line.name().toLowerCase(Locale.ROOT).contains(part))
                    .map(MatrixLine::id)
                    .collect(toSet()));
        }
        return Optional.of(directory.findSchools(Window.requireTenant(), words, "", Optional.empty()).stream()
                .map(Tenant::id)
                .collect(toSet()));
    }
}
