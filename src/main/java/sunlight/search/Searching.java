package sunlight.search;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import sunlight.tenancy.OpenToAll;
import sunlight.tenancy.UseCase;

/** Looks words up for the public. Everybody comes in by {@link Search}, which sees that nobody takes all the room. */
@UseCase
public class Searching {

    /**
     * Milliseconds after which the database gives up, memory for the pages that an index names, and never the whole
     * table: for a word that stands in most texts the planner would else read it from end to end.
     */
    private static final String LIMITS = "select set_config('statement_timeout', '4000', true),"
            + " set_config('work_mem', '32MB', true), set_config('enable_seqscan', 'off', true)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    PublishedTexts texts;

    @OpenToAll
    public Found find(Question question, int offset, int limit) {
        entities.createNativeQuery(LIMITS).getSingleResult();
        var named = new Publishers(texts).named(question);
        return new Lookup(texts, Lookup.MOST).find(question, named, offset, limit);
    }

    /** The year of the oldest text that can be found; nothing where there is none. */
    @OpenToAll
    public Optional<Integer> firstYear() {
        List<Object[]> rows = texts.of("""
                select min(extract(year from published_at at time zone 'Asia/Shanghai')::int), 0 from
                  (select published_at from published_text order by published_at limit 1) oldest
                """);
        return rows.stream()
                .flatMap(row -> Optional.ofNullable((Number) row[0]).stream())
                .map(Number::intValue)
                .findFirst();
    }
}
