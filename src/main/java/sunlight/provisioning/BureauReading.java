package sunlight.provisioning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Anchor;
import sunlight.provisioning.Declared.AnchorDay;
import sunlight.provisioning.Declared.Defaults;
import sunlight.provisioning.Declared.Term;

/** Reads a bureau.yaml: a bureau, its defaults, and the bureaus below it. */
final class BureauReading {

    private final Declarations declarations;

    BureauReading(Declarations declarations) {
        this.declarations = declarations;
    }

    /** Answers the slug of the bureau at the top. */
    String read(Place file) {
        var top = file.at("bureau");
        if (!top.at("division").isGiven()) {
            declarations.fault(top.at("division").fault("is missing: it says which documents bind the bureau"));
        }
        office(top, null);
        return top.at("slug").text();
    }

    private void office(Place place, @Nullable DeclaredTenant parent) {
        timezone(place.at("timezone"));
        var bureau = declarations.add(place, parent);
        if (place.at("defaults").isGiven()) {
            defaults(place.at("defaults"), bureau.slug());
        }
        place.at("bureaus").each().forEach(below -> office(below, bureau));
    }

    private void timezone(Place timezone) {
        if (timezone.isGiven()) {
            try {
                ZoneId.of(timezone.text());
            } catch (DateTimeException unknown) {
                declarations.fault(timezone.fault("expected a time zone such as Asia/Shanghai"));
            }
        }
    }

    private void defaults(Place defaults, String bureau) {
        for (Place term : defaults.at("terms").each()) {
            if (!date(term.at("ends_on")).isAfter(date(term.at("starts_on")))) {
                declarations.fault(term.at("ends_on").fault("expected a date after starts_on"));
            }
        }
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
}
