package sunlight.provisioning;

import com.fasterxml.uuid.Generators;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import sunlight.provisioning.Change.CalendarSeeded;
import sunlight.provisioning.Change.CatalogueAdded;
import sunlight.provisioning.Change.CatalogueReplaced;
import sunlight.provisioning.Change.Changed;
import sunlight.provisioning.Change.Created;
import sunlight.provisioning.Change.Renamed;
import sunlight.provisioning.Change.Resumed;
import sunlight.provisioning.Change.SitesArranged;
import sunlight.provisioning.Change.Suspended;
import sunlight.provisioning.Declared.Edition;

/** Takes the steps of a plan in one transaction, in the scope in which that transaction is. */
final class Applying {

    private static final String INSERT_TENANT = """
            insert into tenant (path, parent_id, name_zh, name_en, initials, district, kinds, flags, hosts, contact,
                                settings, declared_hash, kept_in, kind, slug, id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?)
            """;
    // Settings are merged, since those that were made in the console stay.
    private static final String UPDATE_TENANT = """
            update tenant set path = ?, parent_id = ?, name_zh = ?, name_en = ?, initials = ?, district = ?,
                              kinds = ?, flags = ?, hosts = ?, contact = ?::jsonb, settings = (settings - 'opens_on' - 'closes_on' - 'successors') || ?::jsonb,
                              declared_hash = ?, kept_in = ?, kind = ?
             where slug = ?
            """;

    private final Connection connection;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> bureausOfUnits = new HashMap<>();
    private final Map<String, byte[]> crests;
    private final FormerNames names;
    private final Told told;
    private final KeptIn side;

    /** @param side who declares: the files or the console */
    Applying(Connection connection, Stored stored, Map<String, byte[]> crests, KeptIn side) {
        this.connection = connection;
        this.crests = crests;
        this.side = side;
        this.names = new FormerNames(connection);
        stored.tenants().forEach(tenant -> {
            ids.put(tenant.state().slug(), tenant.id());
            titles.put(tenant.state().slug(), tenant.state().name().zh());
            keepBureau(tenant.state());
        });
        this.told = new Told(connection);
    }

    private void keepBureau(DeclaredTenant tenant) {
        var bureau = tenant.parent();
        if (tenant.isUnit() && bureau != null) {
            bureausOfUnits.put(tenant.slug(), bureau);
        }
    }

    /** What a unit owes, its bureau does not. */
    private void changed(String slug, String name, boolean isActive) {
        told.changed(slug, name, isActive);
        var bureau = bureausOfUnits.get(slug);
        if (bureau != null) {
            told.recompute(bureau);
        }
    }

    void apply(List<Change> changes, Declared declared) throws SQLException {
        for (Change change : changes) {
            if (!ofTenant(change)) {
                ofBureau(change, declared);
            }
        }
        told.write(this::id);
    }

    /** The steps of schools only; tells after each how many are done. */
    void apply(List<Change> changes, IntConsumer progress) throws SQLException {
        for (int i = 0; i < changes.size(); i++) {
            ofTenant(changes.get(i));
            progress.accept(i + 1);
        }
        told.write(this::id);
    }

    /** Files lead again where they say what the console has said. */
    void settle(Collection<String> slugs) throws SQLException {
        try (var update = connection.prepareStatement("update tenant set kept_in = 'FILES' where slug = any (?)")) {
            update.setArray(1, connection.createArrayOf("text", slugs.toArray()));
            update.executeUpdate();
        }
    }

    /** @param chosen the settings that stay the console's */
    void settle(UUID tenant, Collection<String> chosen) throws SQLException {
        try (var update = connection.prepareStatement("update tenant set chosen = ? where id = ?")) {
            update.setArray(1, connection.createArrayOf("text", chosen.toArray()));
            update.setObject(2, tenant);
            update.executeUpdate();
        }
    }

    /** Schools of the console stay below their bureau when the files give it another name. */
    void follow() throws SQLException {
        try (var update = connection.createStatement()) {
            update.executeUpdate("""
                    update tenant c set path = p.path || c.slug || '/' from tenant p
                     where p.id = c.parent_id and c.kept_in = 'CONSOLE' and c.path <> p.path || c.slug || '/'
                    """);
        }
    }

    /** Takes a step that concerns one tenant; answers whether it was one. */
    private boolean ofTenant(Change change) throws SQLException {
        if (change instanceof Created created) {
            create(created.tenant());
        } else if (change instanceof Renamed renamed) {
            names.rename(renamed.from(), renamed.tenant().slug());
            ids.put(renamed.tenant().slug(), id(renamed.from()));
        } else if (change instanceof Changed changed) {
            change(changed.tenant());
        } else if (change instanceof Suspended suspended) {
            status(suspended.slug(), titles.getOrDefault(suspended.slug(), suspended.slug()), false);
        } else if (change instanceof Resumed resumed) {
            status(resumed.tenant().slug(), resumed.tenant().name().zh(), true);
        } else {
            return change.isKept();
        }
        return true;
    }

    private void ofBureau(Change change, Declared declared) throws SQLException {
        if (change instanceof CatalogueAdded added) {
            add(added.edition());
            below(added.edition().bureau(), declared);
        } else if (change instanceof CatalogueReplaced replaced) {
            replace(replaced.edition());
            below(replaced.edition().bureau(), declared);
        } else if (change instanceof CalendarSeeded seeded) {
            new CalendarSeeding(connection).seed(id(seeded.defaults().bureau()), seeded.defaults());
            below(seeded.defaults().bureau(), declared);
        } else if (change instanceof SitesArranged arranged) {
            new ArrangingSites(connection).arrange(id(arranged.plan().bureau()), arranged.plan());
            // A page that is made from the data may answer an item that was owed until now.
            below(arranged.plan().bureau(), declared);
        }
    }

    /** What stands beside the row of a tenant: its crest, and the names that lead to it. */
    private void beside(DeclaredTenant tenant) throws SQLException {
        names.keep(id(tenant.slug()), "SLUG", tenant.formerly("former_slugs"));
        names.keep(id(tenant.slug()), "HOST", tenant.formerly("former_hosts"));
        var crest = tenant.settings().path("look").path("crest").asText();
        if (crests.containsKey(crest)) {
            try (var insert = connection.prepareStatement(
                    "insert into crest (tenant_id, sha256, content) values (?, ?, ?) on conflict do nothing")) {
                insert.setObject(1, id(tenant.slug()));
                insert.setString(2, crest);
                insert.setBytes(3, crests.get(crest));
                insert.executeUpdate();
            }
        }
    }

    private void create(DeclaredTenant tenant) throws SQLException {
        var id = Generators.timeBasedEpochGenerator().generate();
        ids.put(tenant.slug(), id);
        try (var insert = connection.prepareStatement(INSERT_TENANT)) {
            int at = bind(insert, tenant);
            insert.setObject(at, id);
            insert.executeUpdate();
        }
        beside(tenant);
        keepBureau(tenant);
        changed(tenant.slug(), tenant.name().zh(), true);
    }

    private void change(DeclaredTenant tenant) throws SQLException {
        try (var update = connection.prepareStatement(UPDATE_TENANT)) {
            bind(update, tenant);
            update.executeUpdate();
        }
        beside(tenant);
        changed(tenant.slug(), tenant.name().zh(), true);
    }

    private int bind(PreparedStatement statement, DeclaredTenant tenant) throws SQLException {
        int at = 1;
        statement.setString(at++, tenant.path());
        statement.setObject(at++, parent(tenant));
        statement.setString(at++, tenant.name().zh());
        statement.setString(at++, tenant.name().en());
        statement.setString(at++, tenant.initials());
        statement.setString(at++, tenant.district());
        for (List<String> list : List.of(tenant.kinds(), tenant.flags(), tenant.hosts())) {
            statement.setArray(at++, connection.createArrayOf("text", list.toArray()));
        }
        statement.setString(at++, Canonical.write(tenant.contact()));
        statement.setString(at++, Canonical.write(tenant.settings()));
        statement.setString(at++, tenant.hash());
        statement.setString(at++, side.name());
        statement.setString(at++, tenant.kind());
        statement.setString(at++, tenant.slug());
        return at;
    }

    private @Nullable UUID parent(DeclaredTenant tenant) {
        return tenant.parent() == null ? null : id(tenant.parent());
    }

    private void status(String slug, String name, boolean isActive) throws SQLException {
        try (var update = connection.prepareStatement("update tenant set status = ?, kept_in = ? where slug = ?")) {
            update.setString(1, isActive ? "ACTIVE" : "SUSPENDED");
            update.setString(2, side.name());
            update.setString(3, slug);
            update.executeUpdate();
        }
        changed(slug, name, isActive);
    }

    private void add(Edition edition) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into catalogue_edition (content_hash, definition, tenant_id, audience, effective_on, id)
                values (?, ?::jsonb, ?, ?, ?, ?)
                """)) {
            bind(insert, edition);
            insert.setObject(6, Generators.timeBasedEpochGenerator().generate());
            insert.executeUpdate();
        }
    }

    private void replace(Edition edition) throws SQLException {
        try (var update = connection.prepareStatement("""
                update catalogue_edition set content_hash = ?, definition = ?::jsonb, kept_in = 'FILES'
                 where tenant_id = ? and audience = ? and effective_on = ?
                """)) {
            bind(update, edition);
            // The policy lets only an edition through that is not yet in force by the database's own day.
            if (update.executeUpdate() != 1) {
                throw new Refused(List.of("the edition from " + edition.effectiveOn() + " of " + edition.bureau()
                        + " is in force and never changes; declare another with a later effective_on"));
            }
        }
    }

    private void bind(PreparedStatement statement, Edition edition) throws SQLException {
        statement.setString(1, edition.hash());
        statement.setString(2, Canonical.write(edition.definition()));
        statement.setObject(3, id(edition.bureau()));
        statement.setString(4, edition.audience());
        statement.setObject(5, edition.effectiveOn());
    }

    private void below(String bureau, Declared declared) {
        declared.tenant(bureau)
                .ifPresent(top -> declared.tenants().stream()
                        .filter(tenant -> tenant.path().startsWith(top.path()))
                        .forEach(tenant -> told.recompute(tenant.slug())));
    }

    private UUID id(String slug) {
        var id = ids.get(slug);
        if (id == null) {
            throw new IllegalStateException("no tenant " + slug);
        }
        return id;
    }
}
