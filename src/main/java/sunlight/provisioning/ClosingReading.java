package sunlight.provisioning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads in a list when schools open and close, and who takes over. Those who take over may stand in the same list, so it is read when all
 * rows are known.
 */
final class ClosingReading {

    private static final String NOTHING = "-";
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

    private final Map<String, DeclaredTenant> bySlug = new HashMap<>();
    private final Map<String, Stored.Tenant> byFormerSlug;
    private final SchoolNames names;

    ClosingReading(KnownTenants known, SchoolNames names, List<DeclaredTenant> targets) {
        this.byFormerSlug = known.byFormerSlug();
        this.names = names;
        known.schools().forEach(school -> bySlug.put(school.state().slug(), school.state()));
        targets.forEach(target -> bySlug.put(target.slug(), target));
    }

    /** An empty cell leaves what was said before; a hyphen for the last day keeps the school open. */
    DeclaredTenant read(SchoolRow row, DeclaredTenant target, RowReading reading) {
        ObjectNode settings = target.settings().deepCopy();
        opening(row, settings, reading);
        var day = Typed.narrow(row.text(SchoolColumn.LAST_DAY));
        if (day.equals(NOTHING)) {
            return keep(target.with(settings.remove(DeclaredTenant.OF_CLOSING)));
        }
        if (!day.isEmpty()) {
            day(day).ifPresentOrElse(
                            last -> settings.put("closes_on", last.toString()),
                            () -> reading.wrong(SchoolColumn.LAST_DAY, "schools.fault.day"));
        }
        if (row.says(SchoolColumn.SUCCESSORS)) {
            succeeding(row, target, settings, reading);
        }
        // Written alike, the earlier day is the smaller text.
        if (settings.path("closes_on")
                        .asText("9999")
                        .compareTo(settings.path("opens_on").asText())
                < 0) {
            reading.wrong(SchoolColumn.FIRST_DAY, "schools.fault.opensAfterClosing");
        }
        return keep(target.with(settings));
    }

    private void succeeding(SchoolRow row, DeclaredTenant target, ObjectNode settings, RowReading reading) {
        if (!row.says(SchoolColumn.LAST_DAY) && !settings.has("closes_on")) {
            reading.wrong(SchoolColumn.SUCCESSORS, "schools.fault.successorWithoutDay");
        }
        settings.remove("successors");
        var successors = successors(row, target, reading);
        if (!successors.isEmpty()) {
            successors.forEach(settings.putArray("successors")::add);
        }
    }

    private static void opening(SchoolRow row, ObjectNode settings, RowReading reading) {
        var text = Typed.narrow(row.text(SchoolColumn.FIRST_DAY));
        if (text.equals(NOTHING)) {
            settings.remove("opens_on");
        } else if (!text.isEmpty()) {
            day(text)
                    .ifPresentOrElse(
                            first -> settings.put("opens_on", first.toString()),
                            () -> reading.wrong(SchoolColumn.FIRST_DAY, "schools.fault.firstDay"));
        }
    }

    private DeclaredTenant keep(DeclaredTenant target) {
        bySlug.put(target.slug(), target);
        return target;
    }

    /** Who takes over does not close as well; to be asked when all rows are read. */
    void requireOpenSuccessors(DeclaredTenant target, RowReading reading) {
        target.formerly("successors").stream()
                .filter(slug -> !slug.equals(target.slug()))
                .filter(slug -> Optional.ofNullable(bySlug.get(slug))
                        .filter(DeclaredTenant::isClosing)
                        .isPresent())
                .forEach(slug -> reading.wrong(SchoolColumn.SUCCESSORS, "schools.successorCloses", slug));
    }

    private List<String> successors(SchoolRow row, DeclaredTenant target, RowReading reading) {
        var text = row.text(SchoolColumn.SUCCESSORS);
        if (Typed.narrow(text).equals(NOTHING)) {
            return List.of();
        }
        var slugs = new ArrayList<String>();
        Typed.list(text, word -> slug(word).isPresent() || names.meant(word).instead() != null)
                .forEach(word -> slug(word).ifPresentOrElse(slugs::add, () -> refuse(word, reading)));
        if (slugs.contains(target.slug())) {
            reading.wrong(SchoolColumn.SUCCESSORS, "schools.ownSuccessor");
        }
        return slugs.stream().distinct().toList();
    }

    /** By the name in addresses, which may be a former one, or by a name that only one school has or had. */
    private Optional<String> slug(String word) {
        var slug = Typed.narrow(word).toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.ofNullable(bySlug.get(slug)),
                        Stream.of(
                                        Optional.ofNullable(byFormerSlug.get(slug)),
                                        Optional.ofNullable(names.meant(word).school()))
                                .flatMap(Optional::stream)
                                .map(Stored.Tenant::state))
                .findFirst()
                .map(DeclaredTenant::slug);
    }

    private void refuse(String word, RowReading reading) {
        var instead = names.meant(word).instead();
        if (instead == null) {
            reading.wrong(SchoolColumn.SUCCESSORS, "schools.fault.successor", word);
        } else {
            reading.wrong(SchoolColumn.SUCCESSORS, instead.key(), instead.args().toArray());
        }
    }

    private static Optional<LocalDate> day(String text) {
        var written = DAY.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(number(written.group(1)), number(written.group(2)), number(written.group(3))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
