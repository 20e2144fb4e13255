package sunlight.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sunlight.language.Language;
import sunlight.reminding.channel.ChannelKind;
import sunlight.reminding.channel.Wire;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** The channels of the tenant in scope. */
@ApplicationScoped
class ChannelRows {

    private static final String CHANNEL =
            "select id, kind, name, address, secret, language, active from reminder_channel"
                    + " where tenant_id = own_tenant()";

    @Inject
    Rows rows;

    /** A channel with all it needs to send. */
    record Kept(UUID id, String name, Wire wire, Language language, boolean active) {}

    List<Kept> all() {
        return rows.of(CHANNEL + " order by added_at, id").stream()
                .map(ChannelRows::kept)
                .toList();
    }

    Optional<Kept> find(UUID id) {
        return rows.of(CHANNEL + " and id = ?1", id).stream().findFirst().map(ChannelRows::kept);
    }

    UUID add(String name, Wire wire, Language language, OffsetDateTime now) {
        var id = Ids.next();
        rows.change(
                "insert into reminder_channel (id, kind, name, address, secret, language, added_at)"
                        + " values (?1, ?2, ?3, ?4, nullif(?5, ''), ?6, ?7)",
                id,
                wire.kind().name(),
                name,
                wire.address(),
                wire.secret() == null ? "" : wire.secret(),
                language.name(),
                now);
        return id;
    }

    void activate(UUID id, boolean active) {
        rows.change("update reminder_channel set active = ?2 where tenant_id = own_tenant() and id = ?1", id, active);
    }

    void remove(UUID id) {
        rows.change("delete from reminder_channel where tenant_id = own_tenant() and id = ?1", id);
    }

    private static Kept kept(Object[] row) {
        return new Kept(
                (UUID) row[0],
                (String) row[2],
                new Wire(ChannelKind.valueOf((String) row[1]), (String) row[3], (String) row[4]),
                Language.valueOf((String) row[5]),
                (Boolean) row[6]);
    }
}
