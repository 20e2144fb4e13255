package sunlight.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.catalogue.ItemCode;

/** The rows of published_text, as far as the scope lets them be seen and changed. */
@ApplicationScoped
class PublishedTexts implements Asking {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Object[]> of(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return rows;
    }

    /** The editions of the tenant in scope that can be found by words, by disclosure, if they are up to date. */
    Map<UUID, Integer> known(Collection<ItemCode> items) {
        return of(
                        "select disclosure_id, case when rule = ?1 then number else 0 end from published_text"
                                + " where tenant_id = own_tenant() and item_code = any (cast(?2 as text[]))",
                        Grams.RULE,
                        items.stream().map(ItemCode::value).collect(Collectors.joining(",", "{", "}")))
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    void put(PublishedText text) {
        change(
                """
                insert into published_text (disclosure_id, number, item_code, published_at, title, said, folded,
                                            title_grams, grams, facets, rule)
                select cast(?1 as uuid), ?2, ?3, at, ?5, ?6, ?7, cast(?8 as int[]), cast(?9 as int[]),
                       search_facets(own_tenant(), ?3, at), ?10
                from (select cast(?4 as timestamptz) as at) published
                on conflict (tenant_id, disclosure_id) do update set number = excluded.number,
                  item_code = excluded.item_code, published_at = excluded.published_at, title = excluded.title,
                  said = excluded.said, folded = excluded.folded, title_grams = excluded.title_grams,
                  grams = excluded.grams, facets = excluded.facets, rule = excluded.rule
                """,
                text.disclosure().toString(),
                text.number(),
                text.item().value(),
                text.publishedAt().toString(),
                text.title(),
                text.said(),
                text.folded(),
                text.titleGrams(),
                text.grams(),
                Grams.RULE);
    }

    void remove(UUID disclosure) {
        change(
                "delete from published_text where tenant_id = own_tenant() and disclosure_id = cast(?1 as uuid)",
                disclosure.toString());
    }

    private void change(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
