package sunlight.provisioning;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import sunlight.language.Message;
import sunlight.provisioning.Change.Suspended;
import sunlight.sheet.Sheet;

/** Checks a list of schools against what is stored, by the rules of {@code tenants/}. Pure. */
final class SchoolsCheck {

    private static final Pattern PLACE = Pattern.compile("schools\\[([0-9]+)]\\.?(.*)");

    private static final Map<String, SchoolColumn> COLUMNS = Map.ofEntries(
            entry("slug", SchoolColumn.SLUG),
            entry("former_slugs", SchoolColumn.FORMER),
            entry("name.zh", SchoolColumn.NAME),
            entry("name.en", SchoolColumn.ENGLISH),
            entry("kinds", SchoolColumn.KINDS),
            entry("district", SchoolColumn.DISTRICT),
            entry("contact.phone", SchoolColumn.PHONE),
            entry("contact.fax", SchoolColumn.FAX),
            entry("contact.email", SchoolColumn.EMAIL),
            entry("contact.address.zh", SchoolColumn.ADDRESS),
            entry("contact.address.en", SchoolColumn.ADDRESS_EN),
            entry("contact.hours.zh", SchoolColumn.HOURS),
            entry("contact.hours.en", SchoolColumn.HOURS_EN),
            entry("contact.office.zh", SchoolColumn.OFFICE),
            entry("contact.office.en", SchoolColumn.OFFICE_EN));

    private final KnownTenants known;
    private final boolean isWhole;

    /** @param isWhole whether what does not stand in the list is to be suspended */
    SchoolsCheck(KnownTenants known, boolean isWhole) {
        this.known = known;
        this.isWhole = isWhole;
    }

    CheckedSchools check(List<Sheet> sheets) {
        var list = SchoolList.read(sheets);
        var targets = new SchoolTargets(known, list);
        var wanted = targets.read();
        var faults = new ArrayList<>(targets.faults());
        if (list.rows().isEmpty()) {
            faults.add(new RowFault(0, "", "", Message.of("schools.fault.empty")));
        }
        faults.addAll(bySchema(wanted, targets.rows(), list.headings()));
        faults.sort(Comparator.comparingInt(RowFault::row));
        var changes = TenantSteps.plan(wanted, known.schools(), true).stream()
                .filter(change ->
                        !(change instanceof Suspended suspended) || isWhole && !known.isClosing(suspended.slug()))
                .toList();
        var active = known.schools().stream().filter(Stored.Tenant::isActive).count();
        var gone = changes.stream().filter(Suspended.class::isInstance).count();
        return new CheckedSchools(
                list.rows().size(),
                list.unused(),
                faults,
                targets.notes(),
                changes,
                new SchoolSteps(known.bySlug(), targets.rows()).of(changes),
                active,
                Reconciliation.isTooMany(gone, active));
    }

    /** What the files would refuse, the list does not bring in by another door. */
    private static List<RowFault> bySchema(
            List<DeclaredTenant> wanted, Map<String, Integer> rows, Map<SchoolColumn, String> headings) {
        var content = JsonNodeFactory.instance.objectNode().put("bureau", "x");
        var schools = content.putArray("schools");
        wanted.forEach(school -> schools.add(SchoolJson.of(school)));
        var faults = new ArrayList<RowFault>();
        SchemaCheck.of("schools").faults(content, (field, expected) -> {
            var place = PLACE.matcher(field);
            var index = place.matches() ? Integer.parseInt(place.group(1)) : -1;
            var row = index < 0 ? 0 : rows.getOrDefault(wanted.get(index).slug(), 0);
            faults.add(new RowFault(row, place.matches() ? heading(place.group(2), headings) : field, "", expected));
            return new Fault("", row, field, expected);
        });
        return faults;
    }

    /** A field of the files as the list calls it. */
    private static String heading(String field, Map<SchoolColumn, String> headings) {
        return Optional.ofNullable(COLUMNS.get(field.replaceFirst("\\[.*", "")))
                .map(headings::get)
                .orElse(field);
    }
}
