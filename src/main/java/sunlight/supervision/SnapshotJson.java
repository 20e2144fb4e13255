package sunlight.supervision;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import sunlight.language.JsonText;
import sunlight.tenancy.Rows;

/** Evidence snapshots as they are stored. */
final class SnapshotJson {

    /** A snapshot in a row, wherever it is kept. */
    static final String COLUMNS = "taken_at, pages, editions, log_seq, log_hash, digest";

    /** The first six values of a statement that writes {@link #COLUMNS}. */
    static final String VALUES = "?1, cast(?2 as jsonb), cast(?3 as jsonb), ?4, nullif(?5, ''), ?6";

    /** As {@link #read} reads it of a row {@code e}, behind whose page it shows. */
    static final String READ =
            "e.taken_at, e.pages::text, e.editions::text, e.log_seq, coalesce(e.log_hash, ''), e.digest\n";

    private SnapshotJson() {}

    /** For {@link #VALUES}, and the keys behind them. */
    static Object[] values(EvidenceSnapshot snapshot, Object... keys) {
        var own = Stream.<Object>of(
                snapshot.takenAt(),
                pages(snapshot.pages()),
                editions(snapshot.editions()),
                snapshot.log().seq(),
                snapshot.log().hash(),
                snapshot.digest());
        return Stream.concat(own, Stream.of(keys)).toArray();
    }

    /** Subject, time, pages, editions, place in the log and digest, as they stand in a row. */
    static EvidenceSnapshot read(Object[] row) {
        return new EvidenceSnapshot(
                (UUID) row[0],
                Rows.moment(row[1]),
                readPages((String) row[2]),
                readEditions((String) row[3]),
                new EvidenceSnapshot.LogPlace(((Number) row[4]).longValue(), (String) row[5]),
                (String) row[6]);
    }

    static String pages(List<EvidenceSnapshot.Page> pages) {
        return NoticeJson.array(
                pages,
                page -> JsonText.object()
                        .add("address", page.address())
                        .add("html", page.html())
                        .build());
    }

    static List<EvidenceSnapshot.Page> readPages(String json) {
        return NoticeJson.each(
                json, page -> new EvidenceSnapshot.Page(page.getString("address"), page.getString("html")));
    }

    static String editions(List<EvidenceSnapshot.Seen> editions) {
        return NoticeJson.array(editions, SnapshotJson::edition);
    }

    private static JsonObject edition(EvidenceSnapshot.Seen seen) {
        var files = JsonText.array();
        seen.files()
                .forEach(file -> files.add(JsonText.object()
                        .add("name", file.name())
                        .add("sha256", file.sha256())
                        .add("size", file.size())));
        return JsonText.object()
                .add("disclosure", seen.disclosure().toString())
                .add("edition", seen.edition())
                .add("title", seen.title())
                .add("files", files)
                .build();
    }

    static List<EvidenceSnapshot.Seen> readEditions(String json) {
        return NoticeJson.each(
                json,
                seen -> new EvidenceSnapshot.Seen(
                        UUID.fromString(seen.getString("disclosure")),
                        seen.getInt("edition"),
                        seen.getString("title"),
                        seen.getJsonArray("files").stream()
                                .map(JsonValue::asJsonObject)
                                .map(file -> new EvidenceSnapshot.File(
                                        file.getString("name"),
                                        file.getString("sha256"),
                                        file.getJsonNumber("size").longValue()))
                                .toList()));
    }
}
