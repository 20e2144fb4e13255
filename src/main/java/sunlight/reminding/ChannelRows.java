package sunlight.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.language.Language;
import sunlight.reminding.channel.ChannelKind;
import sunlight.reminding.channel.Seals;
import sunlight.reminding.channel.Wire;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** The channels of the tenant in scope; what opens the door of a group is kept sealed. */
@ApplicationScoped
class ChannelRows {

    private static final String CHANNEL =
            "select id, kind, name, address, secret, language, active from reminder_channel"
                    + " where tenant_id = own_tenant()";

    @Inject
    Rows rows;

    @Inject
    Seals seals;

    /**
     * A channel with all it needs to send.
     *
     * @param wire nothing where the key with which it was sealed is not there any more
     */
    record Kept(
            UUID id,
            String name,
            ChannelKind kind,
            @Nullable Wire wire,
            Language language,
            boolean active) {}

    List<Kept> all() {
        return rows.of(CHANNEL + " order by added_at, id").stream()
                .map(this::kept)
                .toList();
    }

    Optional<Kept> find(UUID id) {
        return rows.of(CHANNEL + " and id = ?1", id).stream().findFirst().map(this::kept);
    }

    UUID add(String name, Wire wire, Language language, Instant now) {
        var id = Ids.next();
        rows.change(
                "insert into reminder_channel (id, kind, name, address, secret, language, added_at)"
                        + " values (?1, ?2, ?3, ?4, nullif(?5, ''), ?6, ?7)",
                id,
                wire.kind().name(),
                name,
                sealed(wire.kind(), wire.address(), place(id, "address")),
                wire.secret() == null ? "" : seals.seal(wire.secret(), place(id, "secret")),
                language.name(),
                now);
        return id;
    }

    /** What was kept before there was a key, or under the former one, is sealed with the present one. */
    void sealAnew() {
        for (var row : rows.of(CHANNEL)) {
            var id = (UUID) row[0];
            var kind = ChannelKind.valueOf((String) row[1]);
            anew(id, "address", kind.isSecret() ? (String) row[3] : null);
            anew(id, "secret", (String) row[4]);
        }
    }

    private void anew(UUID id, String column, @Nullable String kept) {
        if (kept != null && seals.isOutdated(kept)) {
            seals.open(kept, place(id, column))
                    .ifPresent(text -> rows.change(
                            "update reminder_channel set " + column
                                    + " = ?2 where tenant_id = own_tenant() and id = ?1",
                            id,
                            seals.seal(text, place(id, column))));
        }
    }

    void activate(UUID id, boolean active) {
        rows.change("update reminder_channel set active = ?2 where tenant_id = own_tenant() and id = ?1", id, active);
    }

    void remove(UUID id) {
        rows.change("delete from reminder_channel where tenant_id = own_tenant() and id = ?1", id);
    }

    private Kept kept(Object[] row) {
        var id = (UUID) row[0];
        var kind = ChannelKind.valueOf((String) row[1]);
        return new Kept(
                id,
                (String) row[2],
                kind,
                wire(id, kind, (String) row[3], (String) row[4]),
                Language.valueOf((String) row[5]),
                (Boolean) row[6]);
    }

    private @Nullable Wire wire(UUID id, ChannelKind kind, String address, @Nullable String secret) {
        var opened = seals.open(address, place(id, "address")).orElse(null);
        var word =
                secret == null ? null : seals.open(secret, place(id, "secret")).orElse(null);
        return opened == null || secret != null && word == null ? null : new Wire(kind, opened, word);
    }

    /** The address of a mailbox is no secret. */
    private String sealed(ChannelKind kind, String address, String place) {
        return kind.isSecret() ? seals.seal(address, place) : address;
    }

    /** Ids are unique in the whole installation. */
    private static String place(UUID id, String column) {
        return id + " " + column;
    }
}
