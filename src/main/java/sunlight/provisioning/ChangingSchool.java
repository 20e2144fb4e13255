package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Message;
import sunlight.language.Text;
import sunlight.problem.Issue;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.sheet.Cell;
import sunlight.sheet.Sheet;
import sunlight.sheet.SheetRow;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** A bureau renames or closes one school; merging and splitting are closing with those who take over. */
@UseCase
public class ChangingSchool {

    static final int FURTHEST_YEARS = 3;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** Gives a school another name or another name in addresses, by the rules of a list with one row. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public void rename(String slug, String newSlug, Text name) {
        var schools = schools();
        try {
            schools.lock();
            requireFree(schools.known(), requireBelow(schools, slug), newSlug);
            var checked = schools.check(List.of(row(slug, newSlug, name)), false);
            RuleBroken.requireNone(checked.faults().stream()
                    .map(fault -> new Issue(
                            "name", fault.expected().key(), fault.expected().args()))
                    .toList());
            if (checked.changes().isEmpty()) {
                throw RuleBroken.of("name", "schools.nothingRenamed");
            }
            schools.apply(checked, none -> {});
            checked.steps().forEach(step -> deeds.fire(step.deed("school")));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Says when a school closes and who takes over; said again, the last word counts.
     *
     * @param on its last day
     * @param successors slugs; one after a merger, several after a split, perhaps none
     */
    @Requires(Permission.MANAGE_SCHOOLS)
    public void close(String slug, LocalDate on, List<String> successors) {
        if (on.isAfter(LocalDate.now(clock).plusYears(FURTHEST_YEARS))) {
            throw RuleBroken.of("on", "schools.closesTooLate", FURTHEST_YEARS);
        }
        var schools = schools();
        try {
            schools.lock();
            for (var successor : successors) {
                requireOther(schools, slug, successor);
            }
            var was = new ArrayList<Message>();
            schools.change(slug, before -> {
                closing(before.settings()).ifPresent(was::add);
                ObjectNode settings = before.settings().deepCopy();
                settings.put("closes_on", on.toString()).remove("successors");
                if (!successors.isEmpty()) {
                    successors.forEach(settings.putArray("successors")::add);
                }
                return before.with(settings);
            });
            var after = Message.of("audit.value.closing", on.toString(), String.join(" ", successors));
            deeds.fire(new Deed("school.closed", "tenant", slug)
                    .changing(Message.listing(was.stream()).orElse(null), after));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Takes back that a school closes: it owes what it owed before. */
    @Requires(Permission.MANAGE_SCHOOLS)
    public void keepOpen(String slug) {
        var schools = schools();
        try {
            schools.lock();
            var was = new ArrayList<Message>();
            schools.change(slug, before -> {
                closing(before.settings()).ifPresent(was::add);
                ObjectNode settings = before.settings().deepCopy();
                return before.with(settings.remove(DeclaredTenant.OF_CLOSING));
            });
            deeds.fire(new Deed("school.keptOpen", "tenant", slug)
                    .changing(Message.listing(was.stream()).orElse(null), null));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Optional<Message> closing(JsonNode settings) {
        var successors = StreamSupport.stream(settings.path("successors").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(" "));
        return settings.has("closes_on")
                ? Optional.of(Message.of(
                        "audit.value.closing", settings.path("closes_on").asText(), successors))
                : Optional.empty();
    }

    private static DeclaredTenant requireBelow(BureauSchools schools, String slug) throws SQLException {
        return schools.known().schools().stream()
                .map(Stored.Tenant::state)
                .filter(school -> school.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A name in addresses leads to one school for ever, also when that has another one by now. */
    private static void requireFree(KnownTenants known, DeclaredTenant school, String newSlug) {
        if (known.isTaken(newSlug, school)) {
            throw RuleBroken.of("slug", "units.fault.taken");
        }
    }

    private static void requireOther(BureauSchools schools, String slug, String successor) throws SQLException {
        requireBelow(schools, successor);
        if (successor.equals(slug)) {
            throw RuleBroken.of("successors", "schools.ownSuccessor");
        }
        if (schools.known().isClosing(successor)) {
            throw RuleBroken.of("successors", "schools.successorCloses", successor);
        }
    }

    private static Sheet row(String slug, String newSlug, Text name) {
        var columns = new HashMap<Integer, Cell>();
        var values = new HashMap<Integer, Cell>();
        Map.of(
                        SchoolColumn.SLUG,
                        newSlug,
                        SchoolColumn.NAME,
                        name.zh(),
                        SchoolColumn.ENGLISH,
                        name.en(),
                        SchoolColumn.FORMER,
                        newSlug.equals(slug) ? "" : slug)
                .forEach((column, value) -> {
                    columns.put(column.ordinal(), new Cell(column.name(), Cell.Kind.TEXT));
                    values.put(column.ordinal(), new Cell(value, Cell.Kind.TEXT));
                });
        return new Sheet("", List.of(new SheetRow(1, columns), new SheetRow(2, values)));
    }

    private BureauSchools schools() {
        var own = Scope.requireBureau();
        return new BureauSchools(entities.unwrap(Connection.class), own.slug(), own.path(), own.pathEnd());
    }
}
