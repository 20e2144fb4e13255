package sunlight.provisioning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Anchor;
import sunlight.provisioning.Declared.AnchorDay;
import sunlight.provisioning.Declared.Defaults;
import sunlight.provisioning.Declared.Term;

/** Reads a bureau.yaml: a bureau, its defaults, and the bureaus below it. What its schema refuses is passed over here. */
final class BureauReading {

    private final Declarations declarations;
    private String top = "";
    private boolean namesAll = true;

    BureauReading(Declarations declarations) {
        this.declarations = declarations;
    }

    /** @param isSound whether the schema found nothing wrong, so that the rest may be believed as well */
    void read(Place file, boolean isSound) {
        var bureau = file.at("bureau");
        if (bureau.node().isObject() && !bureau.at("division").isGiven()) {
            declarations.fault(bureau.at("division").fault("declared.noDivision"));
        }
        office(bureau, null, isSound);
        top = bureau.at("slug").text();
    }

    /** The slug of the bureau at the top. */
    String top() {
        return top;
    }

    /** Whether each bureau had a name, so that one which is not known here does not exist. */
    boolean namesAll() {
        return namesAll;
    }

    private void office(Place place, @Nullable DeclaredTenant parent, boolean isSound) {
        if (!place.at("slug").isText()) {
            namesAll = false;
            return;
        }
        var bureau = declarations.add(place, parent);
        place.at("defaults").at("terms").each().forEach(this::order);
        if (isSound && place.at("defaults").isGiven()) {
            defaults(place.at("defaults"), bureau.slug());
        }
        place.at("units").each().stream()
                .filter(unit -> unit.at("slug").isText())
                .forEach(unit -> declarations.unit(unit, bureau));
        place.at("bureaus").each().forEach(below -> office(below, bureau, isSound));
    }

    private void order(Place term) {
        var begin = day(term.at("starts_on"));
        var end = day(term.at("ends_on"));
        if (begin.isPresent() && end.isPresent() && !end.get().isAfter(begin.get())) {
            declarations.fault(term.at("ends_on").fault("declared.termEnds"));
        }
    }

    private void defaults(Place defaults, String bureau) {
        declarations.add(new Defaults(
                bureau,
                defaults.at("terms").each().stream()
                        .map(term -> new Term(
                                term.at("name").bilingual(), date(term.at("starts_on")), date(term.at("ends_on"))))
                        .toList(),
                defaults.at("anchors").each().stream()
                        .map(day -> new AnchorDay(
                                Anchor.valueOf(day.at("anchor").text().toUpperCase(Locale.ROOT)),
                                date(day.at("falls_on"))))
                        .toList()));
    }

    private static LocalDate date(Place date) {
        return LocalDate.parse(date.text());
    }

    private static Optional<LocalDate> day(Place date) {
        try {
            return Optional.of(date(date));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
