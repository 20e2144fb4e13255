package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.Rows;

/**
 * What the tenant in scope has published and may take over into a new draft: also what was for parents or staff, and what
 * came down because its time was over. What was withdrawn or hidden is not offered: it may have been wrong.
 */
@ApplicationScoped
class EarlierTexts {

    private static final String OFFERED = " from edition e where e.tenant_id = own_tenant() and e.item_code = ?1"
            + " and e.hidden_at is null and (e.withdrawn_at is null or e.expired) and " + PublicEditions.IS_CURRENT;

    @Inject
    Rows rows;

    /** The newest first. */
    List<PublishedSummary> of(ItemCode item, UUID draft, int most) {
        return rows
                .of(
                        "select " + PublicEditions.SUMMARY + OFFERED + " and e.disclosure_id <> ?2"
                                + " order by e.published_at desc, e.id desc limit ?3",
                        item.value(),
                        draft,
                        most)
                .stream()
                .map(PublicEditions::summary)
                .toList();
    }

    /** As it can be taken over: without pictures that are hidden. */
    Optional<PublishedEdition> text(ItemCode item, UUID earlier, UUID tenant) {
        return rows
                .of("select " + PublicEditions.CONTENT + OFFERED + " and e.disclosure_id = ?2", item.value(), earlier)
                .stream()
                .findFirst()
                .map(row -> PublicEditions.edition(tenant, earlier, row, files((UUID) row[9])));
    }

    private List<PublishedFile> files(UUID edition) {
        return rows.of("select " + PublicEditions.FILE + """
                         from edition_attachment ea join attachment a on a.tenant_id = ea.tenant_id and a.id = ea.attachment_id
                        where ea.tenant_id = own_tenant() and ea.edition_id = ?1 and a.hidden_at is null order by ea.position
                        """, edition).stream()
                .map(PublicEditions::file)
                .toList();
    }
}
