package sunlight.search;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;

/** Finds the answer to a question among the published texts. */
final class Lookup {

    /** So many are counted; who finds more than that asks too broadly. */
    static final int MOST = 200;

    private final Rows rows;
    private final int most;

    Lookup(Rows rows, int most) {
        this.rows = rows;
        this.most = most;
    }

    private record Key(UUID tenant, UUID disclosure) {}

    Found find(Question question, int offset, int limit) {
        if (question.words().isEmpty()) {
            return Found.NOTHING;
        }
        var keys = keys(question);
        var counted = keys.subList(0, Math.min(most, keys.size()));
        var page = counted.stream().skip(offset).limit(limit).toList();
        return new Found(counted.size(), keys.size() > most, hits(page, question.words()));
    }

    /** One more than is counted, if there are so many. */
    private List<Key> keys(Question question) {
        var sql = new SearchSql(question);
        var keys = new LinkedHashSet<Key>();
        for (var where : SearchSql.Where.values()) {
            var missing = most + 1 - keys.size();
            if (missing > 0) {
                keys.addAll(question.isWide() ? some(sql, where, missing) : keys(sql.byIndex(where, missing), sql));
            }
        }
        return List.copyOf(keys);
    }

    private List<Key> some(SearchSql sql, SearchSql.Where where, int limit) {
        var newest = keys(sql.amongNewest(where, SearchSql.NEWEST, limit), sql);
        if (newest.size() < limit) {
            newest = SearchSql.further(newest.size(), limit)
                    .map(many -> keys(sql.amongNewest(where, many, limit), sql))
                    .orElse(List.of());
        }
        return newest.size() == limit ? newest : keys(sql.byIndex(where, limit), sql);
    }

    private List<Key> keys(String statement, SearchSql sql) {
        return rows.of(statement, sql.values()).stream()
                .map(row -> new Key((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    private List<Hit> hits(List<Key> keys, Words words) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var found = rows
                .of(
                        """
                select p.tenant_id, p.disclosure_id, t.slug, t.name_zh, t.name_en, p.item_code, p.published_at, p.title,
                       p.said
                from published_text p join tenant t on t.id = p.tenant_id
                where p.tenant_id = any (cast(?1 as uuid[])) and p.disclosure_id = any (cast(?2 as uuid[]))
                """,
                        array(keys.stream().map(Key::tenant).distinct().toList()),
                        array(keys.stream().map(Key::disclosure).toList()))
                .stream()
                .collect(toMap(row -> new Key((UUID) row[0], (UUID) row[1]), row -> hit(row, words)));
        var hits = new ArrayList<Hit>();
        keys.forEach(key -> {
            var hit = found.get(key);
            if (hit != null) {
                hits.add(hit);
            }
        });
        return hits;
    }

    private static Hit hit(Object[] row, Words words) {
        return new Hit(
                new Hit.Owner((String) row[2], new Text((String) row[3], (String) row[4])),
                (UUID) row[1],
                new ItemCode((String) row[5]),
                instant(row[6]),
                Passage.whole((String) row[7], words),
                Passage.best((String) row[8], words));
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(joining(",", "{", "}"));
    }

    /** What a native query gives for a timestamp depends on the driver's settings. */
    private static Instant instant(Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return ((Timestamp) Objects.requireNonNull(column)).toInstant();
    }
}
