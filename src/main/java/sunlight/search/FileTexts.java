package sunlight.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sunlight.publication.PublishedFile;
import sunlight.publication.PublishedItems;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.viewing.Views;

/**
 * The rows of published_file_text. What the public may read of a file is asked in the public's own scope, and it is what
 * the file's view shows; a file whose view is still being made comes in when it is there.
 */
@ApplicationScoped
class FileTexts {

    private static final String WITH_VIEWS = """
            from published_text p
              join edition e on e.tenant_id = p.tenant_id and e.disclosure_id = p.disclosure_id and e.number = p.number
              join edition_attachment ea on ea.tenant_id = e.tenant_id and ea.edition_id = e.id
              join attachment a on a.tenant_id = ea.tenant_id and a.id = ea.attachment_id and not a.inline
              join file_view v on v.tenant_id = a.tenant_id and v.sha256 = a.sha256 and v.outcome = 'MADE'
            where not exists (select 1 from published_file_text f where f.tenant_id = p.tenant_id
                                and f.disclosure_id = p.disclosure_id and f.attachment_id = a.id)
            """;

    @Inject
    Rows rows;

    @Inject
    PublishedItems published;

    @Inject
    Views views;

    /** Tenants of which a file cannot be found though its view has been there since a moment. */
    List<UUID> behind(Instant since) {
        return rows.column("select distinct p.tenant_id " + WITH_VIEWS + " and v.made_at >= ?1", since);
    }

    /** Whatever is missing of the tenant in scope. */
    void complete(Tenant tenant) {
        rows.<UUID>column("select distinct p.disclosure_id " + WITH_VIEWS + " and p.tenant_id = own_tenant()")
                .forEach(disclosure -> complete(tenant, disclosure));
    }

    private void complete(Tenant tenant, UUID disclosure) {
        var known = known(disclosure);
        published.current(tenant, disclosure).ifPresent(edition -> {
            var beside = PublishedText.of(edition);
            edition.files().stream()
                    .filter(file -> !file.inline() && !known.contains(file.id()))
                    .forEach(file -> views.text(tenant, file.sha256(), FileText.MOST)
                            .map(said -> text(beside, file, said))
                            .ifPresent(this::put));
        });
    }

    private static FileText text(PublishedText beside, PublishedFile file, String said) {
        return new FileText(beside, file.id(), file.name(), PublishedText.flat(said));
    }

    private Set<UUID> known(UUID disclosure) {
        return new HashSet<>(rows.<UUID>column(
                "select attachment_id from published_file_text where tenant_id = own_tenant() and disclosure_id = ?1",
                disclosure));
    }

    /** Only where the row of the text is that of the same edition: a newer one brings its files itself. */
    private void put(FileText text) {
        rows.change(
                """
                insert into published_file_text (disclosure_id, attachment_id, number, published_at, name, said, folded,
                                                 grams, facets)
                select p.disclosure_id, ?3, p.number, p.published_at, ?4, ?5, ?6, cast(?7 as int[]), p.facets
                  from published_text p where p.tenant_id = own_tenant() and p.disclosure_id = ?1 and p.number = ?2
                on conflict (tenant_id, disclosure_id, attachment_id) do nothing
                """,
                text.beside().disclosure(),
                text.beside().number(),
                text.file(),
                text.name(),
                text.said(),
                text.folded(),
                text.grams());
    }
}
