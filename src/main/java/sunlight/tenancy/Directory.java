package sunlight.tenancy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The public directory of bureaus and schools. */
@PublicReading
public class Directory {

    private static final String FORMERLY = "t.id in (select tenant_id from former_name where kind = ?1 and name = ?2)";

    @Inject
    Tenants tenants;

    @OpenToAll
    public Optional<Tenant> bySlug(String slug) {
        return tenants.where("t.slug = ?1", slug).stream().findFirst();
    }

    @OpenToAll
    public Optional<Tenant> byId(UUID id) {
        return tenants.where("t.id = ?1", id).stream().findFirst();
    }

    /** Every tenant, from the roots down. */
    @OpenToAll
    public List<Tenant> all() {
        return tenants.where("true order by t.path");
    }

    /** The bureau or school that has declared a host as its own. */
    @OpenToAll
    public Optional<Tenant> byHost(String host) {
        return tenants.where("?1 = any (t.hosts)", host).stream().findFirst();
    }

    /** The root bureau, where there is only one. */
    @OpenToAll
    public Optional<Tenant> onlyRoot() {
        var roots = tenants.where("t.parent_id is null");
        return roots.size() == 1 ? Optional.of(roots.get(0)) : Optional.empty();
    }

    /** The tenant that had this name in addresses before. */
    @OpenToAll
    public Optional<Tenant> bySlugBefore(String slug) {
        return tenants.where(FORMERLY, "SLUG", slug).stream().findFirst();
    }

    /** The host at which a tenant is now that had this one before. */
    @OpenToAll
    public Optional<String> hostAfter(String host) {
        return tenants.where(FORMERLY, "HOST", host).stream().findFirst().flatMap(tenants::firstHost);
    }

    /** What a tenant, or else the nearest bureau above it, has chosen. */
    @OpenToAll
    public Optional<String> setting(Tenant tenant, String key) {
        return tenants.setting(tenant, key);
    }

    /** All tenants below a bureau, itself included, in the order of their names. */
    @OpenToAll
    public List<Tenant> below(Tenant bureau) {
        return tenants.where(
                "t.path >= ?1 and t.path < ?2 order by t.initials, t.slug", bureau.path(), bureau.pathEnd());
    }

    /** The schools below a bureau, some at a time, in the order of their paths, beginning behind one of these. */
    @OpenToAll
    public List<Tenant> schoolsBelow(Tenant bureau, String behindPath, int limit) {
        return tenants.where(
                "t.kind = 'SCHOOL' and t.path > ?1 and t.path >= ?2 and t.path < ?3 order by t.path limit ?4",
                behindPath,
                bureau.path(),
                bureau.pathEnd(),
                limit);
    }

    /**
     * Schools below a bureau, in the order of their names; what is empty does not matter.
     *
     * @param words part of the name in either language, or initials of its pinyin
     */
    @OpenToAll
    public List<Tenant> findSchools(Tenant bureau, String words, String district, Optional<SchoolKind> kind) {
        var pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return tenants.where(
                """
                t.kind = 'SCHOOL' and t.path >= ?1 and t.path < ?2
                and (lower(t.name_zh) like ?3 or lower(t.name_en) like ?3 or lower(t.initials) like ?3)
                and (?4 = '' or t.district = ?4) and (?5 = '' or ?5 = any (t.kinds))
                order by t.initials, t.slug""",
                bureau.path(),
                bureau.pathEnd(),
                pattern,
                district,
                kind.map(Enum::name).orElse(""));
    }
}
