package sunlight.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.language.Text;

/** Finds the answer to a question among the published texts. */
final class Lookup {

    /** So many are counted; who finds more than that asks too broadly. */
    static final int MOST = 200;

    private final Asking rows;
    private final int most;

    Lookup(Asking rows, int most) {
        this.rows = rows;
        this.most = most;
    }

    private record Key(UUID tenant, UUID disclosure) {}

    /** A disclosure, and the file beside it where the words were found in one. */
    private record Place(Key key, @Nullable UUID file) {}

    Found find(Question question, int offset, int limit) {
        return find(question, List.of(), offset, limit);
    }

    /** @param named whom the question names: in their texts the words of their name count as found, and those come first */
    Found find(Question question, List<Publisher> named, int offset, int limit) {
        if (question.words().isEmpty()) {
            return Found.NOTHING;
        }
        var places = places(question, named);
        var counted = places.subList(0, Math.min(most, places.size()));
        var page = counted.stream().skip(offset).limit(limit).toList();
        var meant = named.stream()
                .filter(each -> each.isAllThatIsAsked() || places.isEmpty())
                .map(Publisher::owner)
                .toList();
        return new Found(counted.size(), places.size() > most, hits(page, question.words()), meant);
    }

    /** One more than is counted, if there are so many. */
    private List<Place> places(Question question, List<Publisher> named) {
        var sql = new SearchSql(question);
        var places = new LinkedHashMap<Key, Place>();
        named.stream()
                .filter(each -> !each.isAllThatIsAsked())
                .collect(groupingBy(Publisher::left, LinkedHashMap::new, mapping(Publisher::id, toList())))
                .forEach((left, tenants) -> ofThese(question.saying(left), tenants, places));
        for (var where : SearchSql.Where.values()) {
            if (places.size() <= most) {
                // Files find anew what their texts have found: so many more are asked for.
                var limit = where == SearchSql.Where.FILE ? most + 1 : most + 1 - places.size();
                var found = question.isWide() ? some(sql, where, limit) : places(sql.byIndex(where, limit), sql);
                found.forEach(place -> places.putIfAbsent(place.key(), place));
            }
        }
        return List.copyOf(places.values());
    }

    private void ofThese(Question question, List<UUID> tenants, Map<Key, Place> places) {
        var sql = new SearchSql(question, tenants);
        for (var where : SearchSql.Where.values()) {
            if (places.size() <= most) {
                places(sql.byIndex(where, most + 1), sql).forEach(place -> places.putIfAbsent(place.key(), place));
            }
        }
    }

    private List<Place> some(SearchSql sql, SearchSql.Where where, int limit) {
        var newest = places(sql.amongNewest(where, where.newest, limit), sql);
        if (newest.size() < limit) {
            newest = SearchSql.further(where, newest.size(), limit)
                    .map(many -> places(sql.amongNewest(where, many, limit), sql))
                    .orElse(List.of());
        }
        return newest.size() == limit ? newest : places(sql.byIndex(where, limit), sql);
    }

    private List<Place> places(String statement, SearchSql sql) {
        return rows.of(statement, sql.values()).stream()
                .map(row -> new Place(new Key((UUID) row[0], (UUID) row[1]), (UUID) row[2]))
                .toList();
    }

    private List<Hit> hits(List<Place> places, Words words) {
        if (places.isEmpty()) {
            return List.of();
        }
        var keys = places.stream().map(Place::key).toList();
        var files = files(places, words);
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
        places.forEach(place -> {
            var hit = found.get(place.key());
            if (hit != null) {
                var file = files.get(place);
                hits.add(file == null ? hit : hit.in(file));
            }
        });
        return hits;
    }

    private Map<Place, Hit.Attached> files(List<Place> places, Words words) {
        var files = places.stream().filter(place -> place.file() != null).toList();
        return files.isEmpty()
                ? Map.of()
                : rows
                        .of(
                                """
                        select tenant_id, disclosure_id, attachment_id, name, said from published_file_text
                        where tenant_id = any (cast(?1 as uuid[])) and disclosure_id = any (cast(?2 as uuid[]))
                          and attachment_id = any (cast(?3 as uuid[]))
                        """,
                                array(files.stream()
                                        .map(place -> place.key().tenant())
                                        .distinct()
                                        .toList()),
                                array(files.stream()
                                        .map(place -> place.key().disclosure())
                                        .toList()),
                                array(files.stream().map(Place::file).toList()))
                        .stream()
                        .collect(toMap(
                                row -> new Place(new Key((UUID) row[0], (UUID) row[1]), (UUID) row[2]),
                                row -> new Hit.Attached(
                                        (UUID) row[2], (String) row[3], Passage.best((String) row[4], words))));
    }

    private static Hit hit(Object[] row, Words words) {
        return new Hit(
                new Hit.Owner((String) row[2], new Text((String) row[3], (String) row[4])),
                (UUID) row[1],
                new ItemCode((String) row[5]),
                instant(row[6]),
                Passage.whole((String) row[7], words),
                Passage.best((String) row[8], words),
                null);
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
