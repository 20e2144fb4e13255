package sunlight.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.reminding.channel.ChannelKind;
import sunlight.reminding.channel.Seals;
import sunlight.reminding.channel.Wire;
import sunlight.tenancy.Ids;
import sunlight.tenancy.Rows;

/** The portals of the bureau in scope; what opens their doors is kept sealed. */
@ApplicationScoped
class TargetRows {

    private static final String TARGET = "select id, name, address, secret, portal_column, array_to_string(items, ','),"
            + " array_to_string(columns, ','), active from portal_target where tenant_id = own_tenant()";

    @Inject
    Rows rows;

    @Inject
    Seals seals;

    /** Whose portal it is. */
    record Place(UUID tenant, UUID id) {}

    /** Every portal of the installation that is pushed to. */
    List<Place> everywhere() {
        return rows.of("select tenant_id, id from portal_target where active order by id").stream()
                .map(row -> new Place((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    List<Target> all() {
        return rows.of(TARGET + " order by added_at, id").stream()
                .map(this::target)
                .toList();
    }

    Optional<Target> find(UUID id) {
        return rows.of(TARGET + " and id = ?1", id).stream().findFirst().map(this::target);
    }

    UUID add(String name, Wire wire, String column, Wish wish, Instant now) {
        var id = Ids.next();
        rows.change(
                "insert into portal_target (id, name, address, secret, portal_column, items, columns, added_at, rest_until)"
                        + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as text[]), cast(?7 as text[]), ?8, ?8)",
                id,
                name,
                seals.seal(wire.address(), place(id, "address")),
                seals.seal(String.valueOf(wire.secret()), place(id, "secret")),
                column,
                Rows.array(wish.items()),
                Rows.array(wish.columns()),
                now);
        return id;
    }

    /** What was kept under the former key is sealed with the present one. */
    void sealAnew() {
        for (var row : rows.of(TARGET)) {
            var id = (UUID) row[0];
            anew(id, "address", (String) row[2]);
            anew(id, "secret", (String) row[3]);
        }
    }

    private void anew(UUID id, String column, String kept) {
        if (seals.isOutdated(kept)) {
            seals.open(kept, place(id, column))
                    .ifPresent(text -> rows.change(
                            "update portal_target set " + column + " = ?2 where tenant_id = own_tenant() and id = ?1",
                            id,
                            seals.seal(text, place(id, column))));
        }
    }

    void activate(UUID id, boolean active) {
        rows.change("update portal_target set active = ?2 where tenant_id = own_tenant() and id = ?1", id, active);
    }

    /** Nothing goes to it before then. */
    void rest(UUID id, Instant until) {
        rows.change("update portal_target set rest_until = ?2 where tenant_id = own_tenant() and id = ?1", id, until);
    }

    void remove(UUID id) {
        rows.change("delete from portal_target where tenant_id = own_tenant() and id = ?1", id);
    }

    private Target target(Object[] row) {
        var id = (UUID) row[0];
        return new Target(
                id,
                (String) row[1],
                wire(id, (String) row[2], (String) row[3]),
                (String) row[4],
                new Wish(list(row[5]), list(row[6])),
                (Boolean) row[7]);
    }

    private static List<String> list(Object column) {
        var text = (String) column;
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }

    private @Nullable Wire wire(UUID id, String address, String secret) {
        var opened = seals.open(address, place(id, "address"));
        var word = seals.open(secret, place(id, "secret"));
        return opened.isEmpty() || word.isEmpty() ? null : new Wire(ChannelKind.POST, opened.get(), word.get());
    }

    /** Ids are unique in the whole installation. */
    private static String place(UUID id, String column) {
        return id + " portal " + column;
    }
}
