package sunlight.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.catalogue.ItemCode;
import sunlight.messaging.Outbox;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Rows;

/** Which drafts and editions of the tenant in scope refer to a text above. */
@ApplicationScoped
class Adoptions {

    @Inject
    Rows rows;

    @Inject
    AdoptableTexts texts;

    @Inject
    Outbox outbox;

    @Inject
    Acting acting;

    Optional<Source> of(UUID disclosure) {
        return rows
                .of(
                        "select source_tenant, source_disclosure from adoption where tenant_id = own_tenant()"
                                + " and disclosure_id = ?1",
                        disclosure)
                .stream()
                .findFirst()
                .map(row -> new Source((UUID) row[0], (UUID) row[1]));
    }

    void put(UUID disclosure, Source source) {
        remove(disclosure);
        rows.change(
                "insert into adoption (disclosure_id, source_tenant, source_disclosure) values (?1, ?2, ?3)",
                disclosure,
                source.tenant(),
                source.disclosure());
    }

    void remove(UUID disclosure) {
        rows.change("delete from adoption where tenant_id = own_tenant() and disclosure_id = ?1", disclosure);
    }

    /** Whether tenants below refer to it: then it speaks for itself, so that nobody refers to a reference. */
    boolean isAdopted(UUID disclosure) {
        return !rows.column(
                        "select 1 from edition_adoption where source_tenant = own_tenant() and source_disclosure = ?1"
                                + " limit 1",
                        disclosure)
                .isEmpty();
    }

    /** What stands against submitting or publishing it, judged by all that a reader will have before them. */
    List<Issue> against(Disclosure disclosure, boolean hasFile) {
        var content = disclosure.content();
        var source = of(disclosure.id());
        if (source.isEmpty()) {
            return PublishingRule.issues(submitted(content, hasFile));
        }
        if (content.attribute() != Attribute.PROACTIVE) {
            return List.of(Issue.of("attribute", "adoption.onlyPublic"));
        }
        return texts.current(acting.tenant(), source.get())
                .map(text -> PublishingRule.issues(submitted(together(text, content), hasFile)))
                .orElseGet(() -> List.of(Issue.of("body", "adoption.gone")));
    }

    private PublishingRule.Submitted submitted(Content content, boolean hasFile) {
        return new PublishingRule.Submitted(content, hasFile, acting.today());
    }

    private static Content together(PublishedEdition text, Content content) {
        return new Content(
                content.title(),
                text.body() + content.body(),
                content.answers(),
                content.formedOn(),
                content.documentNumber(),
                content.attribute());
    }

    /** What the next edition would refer to. */
    Optional<Adoption> next(UUID disclosure) {
        return of(disclosure)
                .map(source -> texts.adoption(acting.tenant(), source)
                        .orElseThrow(() -> RuleBroken.of("body", "adoption.gone")));
    }

    /** The tenant looks at it again after the transaction: the text may be withdrawn in this very moment. */
    void keep(UUID edition, Adoption adoption) {
        rows.change(
                """
                insert into edition_adoption (edition_id, source_tenant, source_disclosure, source_number, source_hash)
                values (?1, ?2, ?3, ?4, ?5)
                """,
                edition,
                adoption.source().tenant(),
                adoption.source().disclosure(),
                adoption.number(),
                adoption.hash());
        outbox.add(SourceMessage.TOPIC, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** The items for which an edition of the tenant in scope refers to a text above. */
    Set<ItemCode> items() {
        return rows
                .<String>column("select distinct e.item_code from edition_adoption a"
                        + " join edition e on e.tenant_id = a.tenant_id and e.id = a.edition_id"
                        + " where a.tenant_id = own_tenant() and e.tenant_id = own_tenant()")
                .stream()
                .map(ItemCode::new)
                .collect(Collectors.toSet());
    }

    /** What is public of the tenant in scope and refers to a text above, with that text. */
    Map<UUID, Source> published() {
        return rows.of("""
                        select e.disclosure_id, a.source_tenant, a.source_disclosure from edition_adoption a
                        join edition e on e.tenant_id = a.tenant_id and e.id = a.edition_id
                        where a.tenant_id = own_tenant() and e.withdrawn_at is null and e.number = (select max(number)
                          from edition n where n.tenant_id = e.tenant_id and n.disclosure_id = e.disclosure_id)
                        """).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> new Source((UUID) row[1], (UUID) row[2])));
    }

    /** Who refers to a text of the tenant in scope. */
    Set<UUID> adopters() {
        return Set.copyOf(
                rows.column("select distinct tenant_id from edition_adoption where source_tenant = own_tenant()"));
    }
}
