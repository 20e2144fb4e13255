package sunlight.provisioning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueDifference;
import sunlight.catalogue.CatalogueJson;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.Supplement;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.messaging.Outbox;
import sunlight.problem.NotFound;
import sunlight.problem.RuleBroken;
import sunlight.problem.Stale;
import sunlight.provisioning.CheckedCatalogue.Draft;
import sunlight.provisioning.Declared.Edition;
import sunlight.sheet.Sheet;
import sunlight.tenancy.Actor;
import sunlight.tenancy.Deed;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;
import sunlight.tenancy.TenantKind;
import sunlight.tenancy.UseCase;

/** A bureau reads the catalogues that bind its schools and itself, takes them away, and declares coming editions of its own. */
@UseCase
public class KeepingCatalogue {

    private static final String RECOMPUTE = "compliance.recompute.below";
    private static final int LONGEST_REASON = 1000;

    @Inject
    Catalogues catalogues;

    @Inject
    Directory directory;

    @Inject
    EditionRows rows;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<Deed> deeds;

    /** An edition of the own bureau or of one above it. */
    public record Line(String bureau, LocalDate effectiveOn, boolean isOwn, boolean isInConsole, int items) {}

    /**
     * Who declared an edition in the console, and why.
     *
     * @param difference what it changes, as it was shown before it was declared; nothing where there was nothing before
     */
    public record Made(
            String audience,
            LocalDate effectiveOn,
            String reason,
            String by,
            Instant at,
            @Nullable CatalogueDifference difference) {}

    @Requires(Permission.MANAGE_CATALOGUE)
    public Optional<Catalogue> inForce(TenantKind audience) {
        return catalogues.inForce(Scope.requireBureau(), audience, LocalDate.now(clock));
    }

    @Requires(Permission.MANAGE_CATALOGUE)
    public List<Line> editions(TenantKind audience) {
        return rows.lines(audience);
    }

    @Requires(Permission.MANAGE_CATALOGUE)
    public List<Made> made() {
        return rows.made();
    }

    /** What is in force, as a catalogue file. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public byte[] yaml(TenantKind audience) {
        var remark = "In force on " + LocalDate.now(clock)
                + ". To change it, give it a later effective_on and bring it back. The format is described in docs/tenants.md.";
        return YamlText.of(CatalogueYaml.of(List.of(edition(audience))), remark).getBytes(StandardCharsets.UTF_8);
    }

    /** The same as a workbook. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public byte[] workbook(TenantKind audience, Language language) {
        return CatalogueSheets.of(CatalogueYaml.of(List.of(edition(audience))), language);
    }

    /** What a catalogue file would declare; nothing is changed. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CheckedCatalogue check(String name, String yaml) {
        var broken = new ArrayList<Fault>();
        return checking().check(YamlFile.parse(yaml, name, broken), broken);
    }

    /** The same for a workbook. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public CheckedCatalogue check(String name, List<Sheet> sheets) {
        return checking().check(CatalogueSheetsReading.read(name, sheets));
    }

    /** Declares what was checked; says no where something of it has come into force or was declared otherwise since. */
    @Requires(Permission.MANAGE_CATALOGUE)
    public void declare(CheckedCatalogue checked, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw RuleBroken.of("reason", "catalogues.reason", String.valueOf(LONGEST_REASON));
        }
        var actor = Scope.requireActor();
        if (!checked.canTakeEffect()) {
            throw new Stale();
        }
        rows.lock(Scope.requireBureau().lineage().get(0));
        checked.requireKnown(rows.own(Scope.requireBureau().slug()));
        for (var draft : checked.drafts()) {
            requireAsShown(draft);
            keep(draft, reason.strip(), actor);
        }
        outbox.add(RECOMPUTE, JsonValue.EMPTY_JSON_OBJECT);
    }

    private void keep(Draft draft, String reason, Actor actor) {
        var edition = draft.edition();
        if (!edition.bureau().equals(Scope.requireBureau().slug())
                || !edition.effectiveOn().isAfter(LocalDate.now(clock))) {
            throw new Stale();
        }
        rows.keep(edition);
        rows.note(draft, reason, actor, clock.instant());
        deeds.fire(new Deed("catalogue.declared", "catalogue_edition", edition.audience() + " " + edition.effectiveOn())
                .changing(before(draft), after(draft)));
    }

    private static @Nullable Message before(Draft draft) {
        var before = draft.before();
        return before == null
                ? null
                : Message.of(
                        "audit.value.catalogue",
                        before.effectiveOn().toString(),
                        before.items().size());
    }

    private static Message after(Draft draft) {
        var items = draft.difference().items();
        var counts = Stream.of(CatalogueDifference.Kind.values())
                .map(kind -> items.stream().filter(each -> each.kind() == kind).count())
                .toList();
        return Message.of(
                "audit.value.catalogue.next",
                draft.edition().effectiveOn().toString(),
                draft.after().items().size(),
                counts.get(0),
                counts.get(1),
                counts.get(2));
    }

    /** The bureau above may have declared something since this was looked at. */
    private void requireAsShown(Draft draft) {
        var edition = draft.edition();
        var superior = above(edition.audience(), edition.effectiveOn()).orElse(null);
        if (!Supplement.join(superior, edition.definition()).equals(draft.after())) {
            throw new Stale();
        }
    }

    private CatalogueCheck checking() {
        return new CatalogueCheck(
                Scope.requireBureau().slug(),
                LocalDate.now(clock),
                rows.own(Scope.requireBureau().slug()),
                this::above);
    }

    private Optional<Catalogue> above(String audience, LocalDate day) {
        var lineage = Scope.requireBureau().lineage();
        return lineage.size() < 2
                ? Optional.empty()
                : directory
                        .byId(lineage.get(lineage.size() - 2))
                        .flatMap(superior -> catalogues.inForce(superior, TenantKind.valueOf(audience), day));
    }

    private Edition edition(TenantKind audience) {
        var catalogue = inForce(audience).orElseThrow(NotFound::new);
        return new Edition(
                Scope.requireBureau().slug(), audience.name(), catalogue.effectiveOn(), CatalogueJson.write(catalogue));
    }
}
