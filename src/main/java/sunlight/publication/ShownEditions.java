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
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.WithinUseCase;

/**
 * Reads what the page of a disclosure shows of it in one statement: traces, and beside one of them the edition itself. Part of
 * the use case that makes the page, because a use case inside another one costs a tenth of it; alone it finds nothing.
 */
@ApplicationScoped
public class ShownEditions {

    private static final String FILES = """
            , (select json_agg(json_build_array(a.id, a.sha256, a.file_name, a.media_type, a.size_bytes, a.inline)
                               order by ea.position)::text
                 from edition_attachment ea join attachment a on a.tenant_id = ea.tenant_id and a.id = ea.attachment_id
                where ea.tenant_id = e.tenant_id and ea.edition_id = e.id)
            """;

    private static final String SELECT = "select " + PublicEditions.TRACE + ", shown.* from edition_traces(?, ?) t"
            + " left join lateral (select " + PublicEditions.CONTENT + FILES
            + " from edition e where e.tenant_id = ? and e.disclosure_id = ? and (? = 0 or e.number = ?)"
            + " order by e.number desc limit 1) shown on shown.number = t.number order by t.number desc";

    private static final int WIDTH_OF_TRACE = 13;
    private static final int WIDTH_OF_CONTENT = 13;

    @Inject
    Rows rows;

    @Inject
    PublicEditions editions;

    /** The current edition of a disclosure with its history. */
    @WithinUseCase
    public ShownDisclosure newest(Tenant tenant, UUID disclosure) {
        return of(tenant.id(), disclosure, 0);
    }

    /** One edition of a disclosure with its history. */
    @WithinUseCase
    public ShownDisclosure numbered(Tenant tenant, UUID disclosure, int number) {
        return number < 1
                ? new ShownDisclosure(Optional.empty(), editions.traces(tenant.id(), disclosure))
                : of(tenant.id(), disclosure, number);
    }

    private ShownDisclosure of(UUID tenant, UUID disclosure, int number) {
        var read = rows.read(SELECT, tenant, disclosure, tenant, disclosure, number, number);
        return new ShownDisclosure(
                read.stream()
                        .map(row -> Arrays.copyOfRange(row, WIDTH_OF_TRACE, row.length))
                        .filter(content -> content[0] != null)
                        .findFirst()
                        .map(content -> PublicEditions.edition(
                                tenant, disclosure, content, files((String) content[WIDTH_OF_CONTENT]))),
                read.stream().map(PublicEditions::trace).toList());
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
