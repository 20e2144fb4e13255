package sunlight.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import sunlight.catalogue.ItemCode;
import sunlight.language.Language;
import sunlight.tenancy.Rows;

/** The subscribers of the tenant in scope. Read by the mails only; no view and no resource shows them. */
@ApplicationScoped
class Subscribers {

    private static final String WANT =
            " from subscription where confirmed_at is not null and given_up_at is null and (item_code is null or item_code = ?1)";

    @Inject
    Rows rows;

    Optional<Subscriber> find(UUID id) {
        return rows
                .of(
                        "select id, address, language, secret, confirmed_at is not null from subscription"
                                + " where id = ?1 and given_up_at is null",
                        id)
                .stream()
                .findFirst()
                .map(row -> new Subscriber(
                        (UUID) row[0], (String) row[1], Language.valueOf((String) row[2]), (UUID) row[3], (Boolean)
                                row[4]));
    }

    boolean anyWant(ItemCode item) {
        return rows.<Boolean>column("select exists (select 1" + WANT + ")", item.value())
                .get(0);
    }

    /** A message for each; who wants everything and this item as well gets one mail all the same. */
    void tellEach(ItemCode item, UUID disclosure, int number) {
        rows.change(
                "insert into outbox (id, topic, payload) select gen_random_uuid(), ?4, jsonb_build_object('subscription', id,"
                        + " 'disclosure', cast(?2 as text), 'number', ?3)"
                        + " from (select distinct on (lower(address)) id" + WANT + " order by lower(address), id) each",
                item.value(),
                disclosure.toString(),
                number,
                NewsMessage.TOPIC);
    }

    void erase(UUID id) {
        rows.change("delete from subscription where id = ?1", id);
    }
}
