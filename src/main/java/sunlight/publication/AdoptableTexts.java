package sunlight.publication;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/**
 * Texts of bureaus above, as everybody may read them at this moment: what is withdrawn or hidden there is not found here
 * either.
 */
@PublicReading
public class AdoptableTexts {

    private static final int MOST = 20;

    @Inject
    Rows rows;

    @Inject
    PublicEditions editions;

    /** The text as it is now; nothing while it cannot be read, or where its publisher is not above any more. */
    @OpenToAll
    public Optional<PublishedEdition> current(Tenant adopter, Source source) {
        return edition(adopter, source, 0);
    }

    /** The text as it was in one edition. */
    @OpenToAll
    public Optional<PublishedEdition> edition(Tenant adopter, Source source, int number) {
        return isAbove(adopter, source)
                ? editions.edition(source.tenant(), source.disclosure(), number)
                : Optional.empty();
    }

    /** The current edition with its hash, for an edition that refers to it. */
    @OpenToAll
    public Optional<Adoption> adoption(Tenant adopter, Source source) {
        if (!isAbove(adopter, source)) {
            return Optional.empty();
        }
        return rows
                .of(
                        "select t.slug, e.number, e.content_hash from edition e join tenant t on t.id = e.tenant_id"
                                + " where e.tenant_id = ?1 and e.disclosure_id = ?2 order by e.number desc limit 1",
                        source.tenant(),
                        source.disclosure())
                .stream()
                .findFirst()
                .map(row -> new Adoption(source, (String) row[0], Rows.number(row[1]), (String) row[2]));
    }

    /**
     * What can be adopted: nothing that refers to another text itself. Texts of the same item come first, then those of
     * the nearest bureau, then the newest.
     *
     * @param words parts of the title; any, where there are none
     */
    @OpenToAll
    public List<PublishedSummary> find(Tenant adopter, ItemCode item, String words) {
        var above = adopter.lineage().stream()
                .filter(id -> !id.equals(adopter.id()))
                .toList();
        return rows
                .of(
                        "select " + PublicEditions.SUMMARY + " from edition e"
                                + " where e.tenant_id = any (cast(?1 as uuid[])) and " + PublicEditions.IS_CURRENT
                                + " and not exists (select 1 from edition_adoption a"
                                + " where a.tenant_id = e.tenant_id and a.edition_id = e.id)"
                                + " and e.title ilike ?2 order by (e.item_code = ?3) desc,"
                                + " array_position(cast(?1 as uuid[]), e.tenant_id) desc, e.published_at desc limit ?4",
                        Rows.array(above),
                        pattern(words),
                        item.value(),
                        MOST)
                .stream()
                .map(PublicEditions::summary)
                .toList();
    }

    private static String pattern(String words) {
        var parts = words.strip().replaceAll("([%_\\\\])", "\\\\$1").split("\\s+");
        return "%" + String.join("%", parts) + "%";
    }

    private static boolean isAbove(Tenant adopter, Source source) {
        UUID publisher = source.tenant();
        return !publisher.equals(adopter.id()) && adopter.lineage().contains(publisher);
    }
}
