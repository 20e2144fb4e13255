package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueJson;
import sunlight.catalogue.Inheriting;
import sunlight.catalogue.Supplement;
import sunlight.language.Message;
import sunlight.provisioning.CheckedCatalogue.Draft;
import sunlight.provisioning.Declared.Edition;
import sunlight.tenancy.TenantKind;

/** Checks a catalogue file by the rules of {@code tenants/}, and that it weakens nothing of the bureaus above. Pure. */
final class CatalogueCheck {

    private final String bureau;
    private final LocalDate today;
    private final List<Edition> stored;
    private final BiFunction<String, LocalDate, Optional<Catalogue>> above;

    /** @param above the catalogue of the bureaus above for an audience on a day */
    CatalogueCheck(
            String bureau,
            LocalDate today,
            List<Edition> stored,
            BiFunction<String, LocalDate, Optional<Catalogue>> above) {
        this.bureau = bureau;
        this.today = today;
        this.stored = stored;
        this.above = above;
    }

    CheckedCatalogue check(YamlFile file, List<Fault> broken) {
        var documents = file.content().path("documents");
        var editions = new ArrayList<JsonNode>();
        for (var edition : file.content().path("catalogues")) {
            var audience = audience(edition);
            // What an edition of the same file says counts before what is stored.
            var known = Stream.concat(
                    editions.stream().filter(one -> audience(one).equals(audience)),
                    known(audience, superior(audience, day(edition))));
            new CatalogueGaps(known).fill(documents, edition);
            editions.add(0, edition);
        }
        return check(
                file, broken, faults -> faults.stream().map(CatalogueFault::of).toList());
    }

    CheckedCatalogue check(CatalogueWorkbook workbook) {
        var file = workbook.file().content();
        var edition = file.path("catalogues").path(0);
        var audience = audience(edition);
        var day = day(edition);
        var superior = superior(audience, day);
        new CatalogueGaps(known(audience, superior)).fill(file.path("documents"), edition);
        Optional.ofNullable(before(superior, audience, day.plusDays(1)))
                .ifPresent(inForce -> CatalogueGaps.keepMarks(file, workbook.columns(), inForce));
        return check(workbook.file(), List.of(), workbook::told);
    }

    private static String audience(JsonNode edition) {
        return edition.path("audience").asText().toUpperCase(Locale.ROOT);
    }

    private LocalDate day(JsonNode edition) {
        return DayWords.date(edition.path("effective_on").asText()).orElse(today);
    }

    private @Nullable Catalogue superior(String audience, LocalDate day) {
        var isKnown =
                Stream.of(TenantKind.values()).anyMatch(kind -> kind.name().equals(audience));
        return isKnown ? above.apply(audience, day).orElse(null) : null;
    }

    /** What the own bureau has declared, the latest first, and what those above it have. */
    private Stream<JsonNode> known(String audience, @Nullable Catalogue superior) {
        return Stream.concat(
                stored.stream()
                        .filter(one -> one.audience().equals(audience))
                        .sorted(Comparator.comparing(Edition::effectiveOn).reversed())
                        .map(Edition::definition),
                Stream.ofNullable(superior).map(CatalogueJson::write));
    }

    private CheckedCatalogue check(
            YamlFile file, List<Fault> broken, Function<List<Fault>, List<CatalogueFault>> telling) {
        var faults = new ArrayList<>(broken);
        if (faults.isEmpty()) {
            faults.addAll(SchemaCheck.of("catalogue").faults(file));
        }
        var declarations = new Declarations();
        faults.forEach(declarations::fault);
        new CatalogueReading(declarations, bureau).read(file.root(), faults.isEmpty());
        if (!declarations.isSound()) {
            return new CheckedCatalogue(telling.apply(declarations.faults()), List.of());
        }
        var refused = new ArrayList<Fault>();
        var drafts = new ArrayList<Draft>();
        for (Place edition : file.root().at("catalogues").each()) {
            drafts.addAll(draft(edition, declarations, refused));
        }
        var told = telling.apply(refused);
        return new CheckedCatalogue(told, told.isEmpty() ? drafts : List.of());
    }

    /** Nothing for an edition that is stored already, word for word. */
    private List<Draft> draft(Place place, Declarations declarations, List<Fault> faults) {
        var audience = place.at("audience").text().toUpperCase(Locale.ROOT);
        var day = LocalDate.parse(place.at("effective_on").text());
        var edition = declarations.editions(bureau, audience).stream()
                .filter(one -> one.effectiveOn().equals(day))
                .findFirst()
                .orElseThrow();
        var superior = above.apply(audience, day).orElse(null);
        var kept = differing(edition, superior);
        if (stored.stream()
                .anyMatch(one ->
                        isSame(one, edition) && differing(one, superior).hash().equals(kept.hash()))) {
            return List.of();
        }
        if (!day.isAfter(today)) {
            faults.add(place.at("effective_on").fault("catalogues.fault.inForce", today.toString()));
            return List.of();
        }
        if (superior != null) {
            refuseWeaker(place, superior, CatalogueJson.read(edition.definition()), faults);
        }
        return List.of(new Draft(
                kept,
                before(superior, audience, day),
                Supplement.join(superior, kept.definition()),
                Supplement.unnamed(superior, edition.definition()),
                stored));
    }

    private static Edition differing(Edition edition, @Nullable Catalogue superior) {
        return new Edition(
                edition.bureau(),
                edition.audience(),
                edition.effectiveOn(),
                Supplement.of(superior, edition.definition()));
    }

    /** What the bureau above changes on the same day is not shown as if this edition changed it. */
    private @Nullable Catalogue before(@Nullable Catalogue superior, String audience, LocalDate day) {
        return stored.stream()
                .filter(one ->
                        one.audience().equals(audience) && one.effectiveOn().isBefore(day))
                .reduce((earlier, later) -> later.effectiveOn().isAfter(earlier.effectiveOn()) ? later : earlier)
                .map(one ->
                        differing(one, above.apply(audience, one.effectiveOn()).orElse(null)))
                .map(one -> Supplement.join(superior, one.definition()))
                .orElse(superior);
    }

    private static void refuseWeaker(Place edition, Catalogue superior, Catalogue own, List<Fault> faults) {
        var items = edition.at("items").each();
        for (int i = 0; i < items.size(); i++) {
            var item = own.items().get(i);
            var place = items.get(i);
            superior.item(item.code())
                    .ifPresent(one -> Inheriting.weaker(one, item)
                            .forEach(field -> faults.add(place.at(field)
                                    .fault(
                                            "catalogues.fault.weaker",
                                            item.code().value(),
                                            Message.of("catalogues.field." + field)))));
        }
    }

    private static boolean isSame(Edition one, Edition other) {
        return one.audience().equals(other.audience()) && one.effectiveOn().equals(other.effectiveOn());
    }
}
