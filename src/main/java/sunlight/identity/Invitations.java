package sunlight.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import sunlight.tenancy.Ids;

/** The one-time links of the tenant in scope. */
@ApplicationScoped
class Invitations {

    @PersistenceContext
    EntityManager entities;

    /** A link with the person it is for. */
    record Row(UUID id, String subject, String userName, String displayName, Welcome.State state) {}

    void add(UUID membership, LinkSecret secret, String madeBy, Instant now, Instant expiresAt) {
        entities.createNativeQuery("""
                        insert into invitation (id, membership_id, secret_hash, made_by, made_at, expires_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        """)
                .setParameter(1, Ids.next())
                .setParameter(2, membership)
                .setParameter(3, secret.hash())
                .setParameter(4, madeBy)
                .setParameter(5, at(now))
                .setParameter(6, at(expiresAt))
                .executeUpdate();
    }

    /** Locked until the transaction ends: a link works once, also when it is used twice at the same time. */
    Optional<Row> find(LinkSecret secret, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> found = entities.createNativeQuery("""
                        select i.id, m.subject, m.user_name, m.display_name,
                               case when i.used_at is not null then 'USED' when i.revoked_at is not null then 'REVOKED'
                                    when i.expires_at <= ?2 then 'EXPIRED' else 'OPEN' end
                        from invitation i join membership m on m.tenant_id = i.tenant_id and m.id = i.membership_id
                        where i.tenant_id = own_tenant() and m.tenant_id = own_tenant() and i.secret_hash = ?1
                        for update of i
                        """)
                .setParameter(1, secret.hash())
                .setParameter(2, at(now))
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new Row(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], Welcome.State.valueOf((String)
                                row[4])));
    }

    void use(UUID id, Instant now) {
        entities.createNativeQuery("update invitation set used_at = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, at(now))
                .executeUpdate();
    }

    /** @return how many links worked until now */
    int revoke(UUID membership, Instant now) {
        return entities.createNativeQuery("""
                        update invitation set revoked_at = ?2
                        where membership_id = ?1 and used_at is null and revoked_at is null
                        """)
                .setParameter(1, membership)
                .setParameter(2, at(now))
                .executeUpdate();
    }

    /** Until when the links that work now do so, by membership. */
    Map<UUID, Instant> open(Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select membership_id, cast(extract(epoch from max(expires_at)) as bigint) from invitation
                        where tenant_id = own_tenant() and used_at is null and revoked_at is null and expires_at > ?1
                        group by membership_id
                        """).setParameter(1, at(now)).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> Instant.ofEpochSecond(((Number) row[1]).longValue())));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
