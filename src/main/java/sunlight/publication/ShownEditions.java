package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.language.JsonText;
import sunlight.ledger.Positions;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.WithinUseCase;

/**
 * Reads what the page of a disclosure shows of it in one question: traces, and beside one of them the edition itself with its
 * place in the log. Part of the use case that makes the page.
 */
@ApplicationScoped
public class ShownEditions {

    private static final String FILES = """
            , (select json_agg(json_build_array(a.id, a.sha256, a.file_name, a.media_type, a.size_bytes, a.inline)
                               order by ea.position)::text
                 from edition_attachment ea join attachment a on a.tenant_id = ea.tenant_id and a.id = ea.attachment_id
                where ea.tenant_id = e.tenant_id and ea.edition_id = e.id)
            """;

    private static final String SELECT = "select " + PublicEditions.TRACE + ", shown.* from edition_traces(?1, ?2) t"
            + " left join lateral (select " + PublicEditions.CONTENT + FILES
            + ", logged.* from edition e left join lateral ("
            + Positions.select("cast(?4 as uuid)", "e.tenant_id", "e.index_number", "e.number") + ") logged on true"
            + " where e.tenant_id = ?1 and e.disclosure_id = ?2 and (?3 = 0 or e.number = ?3)"
            + " order by e.number desc limit 1) shown (edition_number) on edition_number = t.number order by t.number desc";

    private static final int WIDTH_OF_TRACE = 13;
    private static final int WIDTH_OF_CONTENT = 13;
    private static final int LOGGED = WIDTH_OF_CONTENT + 1;

    @Inject
    Rows rows;

    @Inject
    PublicEditions editions;

    /** The current edition of a disclosure with its history. */
    @WithinUseCase
    public ShownDisclosure newest(Tenant tenant, UUID disclosure) {
        return of(tenant, disclosure, 0);
    }

    /** One edition of a disclosure with its history. */
    @WithinUseCase
    public ShownDisclosure numbered(Tenant tenant, UUID disclosure, int number) {
        return number < 1
                ? new ShownDisclosure(Optional.empty(), editions.traces(tenant.id(), disclosure))
                : of(tenant, disclosure, number);
    }

    private ShownDisclosure of(Tenant tenant, UUID disclosure, int number) {
        var read = rows.of(SELECT, tenant.id(), disclosure, number, tenant.root());
        return new ShownDisclosure(
                read.stream()
                        .map(row -> Arrays.copyOfRange(row, WIDTH_OF_TRACE, row.length))
                        .filter(content -> content[0] != null)
                        .findFirst()
                        .map(content -> shown(tenant.id(), disclosure, content)),
                read.stream().map(PublicEditions::trace).toList());
    }

    private static ShownDisclosure.Shown shown(UUID tenant, UUID disclosure, Object[] content) {
        return new ShownDisclosure.Shown(
                PublicEditions.edition(tenant, disclosure, content, files((String) content[WIDTH_OF_CONTENT])),
                Positions.position(Arrays.copyOfRange(content, LOGGED, content.length)));
    }

    private static List<PublishedFile> files(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try (var reader = JsonText.reader(json)) {
            return reader.readArray().getValuesAs(JsonArray.class).stream()
                    .map(ShownEditions::file)
                    .toList();
        }
    }

    private static PublishedFile file(JsonArray file) {
        return new PublishedFile(
                UUID.fromString(file.getString(0)),
                file.getString(1),
                file.getString(2),
                file.getString(3),
                file.getJsonNumber(4).longValue(),
                file.getBoolean(5));
    }
}
