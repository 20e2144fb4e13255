package sunlight.publication.importing;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.Catalogues;
import sunlight.catalogue.ItemCode;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.RuleBroken;
import sunlight.publication.Answers;
import sunlight.publication.Attaching;
import sunlight.publication.Content;
import sunlight.publication.DraftLine;
import sunlight.publication.Drafting;
import sunlight.publication.TakingOver;
import sunlight.richtext.Imported;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/**
 * Brings pages of an old site over as drafts. Nothing is published by it: each draft passes the gate and the reviews like any
 * other. What was brought over once does not come again.
 */
@UseCase
public class Importing {

    @Inject
    Drafting drafting;

    @Inject
    Attaching attaching;

    @Inject
    TakingOver takingOver;

    @Inject
    Catalogues catalogues;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /** The items to which a page may belong. */
    @Requires(Permission.DRAFT)
    public List<CatalogueItem> items() {
        return catalogues.today().map(Catalogue::items).orElse(List.of());
    }

    /** Those that the own school, bureau or unit owes. */
    @Requires(Permission.DRAFT)
    public List<CatalogueItem> owed() {
        var own = Scope.requireTenant();
        return items().stream()
                .filter(item -> item.concerns(own.kinds(), own.flags())
                        && own.duties().include(item.code().value()))
                .toList();
    }

    /** By what the pages are known that were brought over before. */
    @Requires(Permission.DRAFT)
    public Set<String> known() {
        return Set.copyOf(rows.column("select source_key from imported_page where tenant_id = own_tenant()"));
    }

    /** What was brought over and is still to be submitted for the first time, in the order of the catalogue. */
    @Requires(Permission.DRAFT)
    public List<DraftLine> waiting() {
        var brought =
                Set.copyOf(rows.<UUID>column("select disclosure_id from imported_page where tenant_id = own_tenant()"));
        return drafting.all().stream()
                .filter(line -> line.stage().isWritable() && line.editions() == 0 && brought.contains(line.id()))
                .sorted(Comparator.comparing((DraftLine line) -> line.item().value())
                        .thenComparing(DraftLine::title))
                .toList();
    }

    /**
     * Makes a draft of a page.
     *
     * @param site what the old site is called; may be empty
     */
    @Requires(Permission.DRAFT)
    public UUID take(FoundPage page, ItemCode item, String site) {
        var text = page.text();
        if (text == null || !page.canCome()) {
            throw new RuleBroken(page.against());
        }
        var draft = drafting.start(item);
        remember(page, draft);
        var body = withPictures(draft, text);
        var begun = drafting.open(draft);
        var content = new Content(
                page.title(),
                body.body().html(),
                Answers.NONE,
                page.day(),
                null,
                begun.content().attribute());
        drafting.save(draft, begun.version(), content);
        page.files().forEach(file -> attach(draft, file));
        if (page.address() != null) {
            takingOver.put(draft, page.address(), page.day(), site);
        }
        return draft;
    }

    /** Two people who bring the same file over at the same time make one draft. */
    private void remember(FoundPage page, UUID draft) {
        var written = rows.change(
                "insert into imported_page (source_key, disclosure_id, imported_at)"
                        + " values (?1, ?2, cast(?3 as timestamptz)) on conflict do nothing",
                page.key(),
                draft,
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
        if (written == 0) {
            throw RuleBroken.of("address", "importing.already");
        }
    }

    /** Its old address leads to it as well; where two pages carry the same file, to the first. */
    private void attach(UUID draft, OldFile file) {
        var attached = attaching.attach(draft, file.name(), new ByteArrayInputStream(file.bytes()));
        if (file.key() != null) {
            rows.change(
                    "insert into imported_page (source_key, disclosure_id, imported_at, attachment_id)"
                            + " values (?1, ?2, cast(?3 as timestamptz), ?4) on conflict do nothing",
                    file.key(),
                    draft,
                    OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).toString(),
                    attached.id());
        }
    }

    private Imported withPictures(UUID draft, Imported text) {
        var stored = new HashMap<String, UUID>();
        for (var picture : text.pictures()) {
            var bytes = new ByteArrayInputStream(picture.bytes());
            stored.put(
                    picture.placeholder(),
                    attaching.addPicture(draft, picture.fileName(), bytes).id());
        }
        return text.withPictures(stored);
    }
}
