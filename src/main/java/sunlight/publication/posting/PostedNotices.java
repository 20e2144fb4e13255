package sunlight.publication.posting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.PublicReading;
import sunlight.tenancy.Rows;
import sunlight.tenancy.Tenant;

/** What the public may know of what was posted inside a school. */
@PublicReading
public class PostedNotices {

    @Inject
    Rows rows;

    /** Newest first; what is hidden for a check is left out. */
    @OpenToAll
    public List<PostedStub> of(Tenant tenant) {
        var stubs = new LinkedHashMap<String, PostedStub>();
        for (var row : rows.of("""
                select item_code, index_number, number, published_at, withdrawn_at, place, from_on, until_on, ended_on
                from posted_notices(?1)
                """, tenant.id())) {
            var stub = stub(row);
            stubs.merge(stub.indexNumber() + "/" + stub.edition(), stub, PostedNotices::together);
        }
        return List.copyOf(stubs.values());
    }

    private static PostedStub together(PostedStub one, PostedStub other) {
        return new PostedStub(
                one.item(),
                one.indexNumber(),
                one.edition(),
                one.publishedOn(),
                one.withdrawn(),
                Stream.concat(one.places().stream(), other.places().stream()).toList());
    }

    private static PostedStub stub(Object[] row) {
        return new PostedStub(
                new ItemCode((String) row[0]),
                (String) row[1],
                Rows.number(row[2]),
                Rows.dayOf(row[3]),
                row[4] != null,
                row[5] == null ? List.of() : List.of(hanging(row, Rows.dayOrNull(row[8]))));
    }

    private static PostedStub.Hanging hanging(Object[] row, @Nullable LocalDate ended) {
        var until = Rows.day(row[7]);
        var last = ended != null && ended.isBefore(until) ? ended : until;
        return new PostedStub.Hanging((String) row[5], Rows.day(row[6]), last, last.isBefore(until));
    }
}
