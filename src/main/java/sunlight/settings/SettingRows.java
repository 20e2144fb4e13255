package sunlight.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.identity.Here;
import sunlight.language.JsonText;
import sunlight.language.Message;
import sunlight.language.Text;
import sunlight.problem.Stale;
import sunlight.tenancy.Deed;
import sunlight.tenancy.PublicChange;
import sunlight.tenancy.Rows;
import sunlight.tenancy.TenantKind;

/** The settings of the tenant in scope as they are stored, and the one way in which the console changes them. */
@ApplicationScoped
public class SettingRows {

    /** How a tenant is reached stands among its settings, as it does in files. */
    private static final String SAID = "(settings || jsonb_build_object('contact', contact))::text";

    private static final String LINE = """
            select t.name_zh, t.name_en, %s, array_to_string(t.chosen, ',')
              from tenant t where t.id = any (cast(?1 as uuid[])) order by t.path desc""".formatted(SAID);

    @Inject
    Rows rows;

    @Inject
    Event<PublicChange> changes;

    @Inject
    Event<Deed> deeds;

    /** What one tenant of a line of bureaus has said. */
    record Said(Text name, JsonObject settings, Set<String> chosen) {}

    List<SettingLine> read() {
        var tenant = Here.tenant();
        var said = rows.of(LINE, Rows.array(tenant.lineage())).stream()
                .map(row -> new Said(
                        new Text((String) row[0], (String) row[1]),
                        JsonText.known((String) row[2]),
                        Set.of(((String) row[3]).split(","))))
                .toList();
        return Stream.of(Setting.values())
                .filter(setting -> setting.concerns(tenant.kind()))
                .map(setting -> line(setting, tenant.kind(), said))
                .toList();
    }

    /** @param said from the tenant itself up to the root */
    static SettingLine line(Setting setting, TenantKind kind, List<Said> said) {
        var own = setting.in(said.get(0).settings());
        var above = setting.reachesBelow() && own.isEmpty()
                ? said.stream()
                        .skip(1)
                        .filter(each -> !setting.in(each.settings()).isEmpty())
                        .findFirst()
                : Optional.<Said>empty();
        var holds =
                own.isEmpty() ? above.map(each -> setting.in(each.settings())).orElse(setting.usual(kind)) : own;
        return new SettingLine(
                setting,
                own,
                holds,
                above.map(Said::name),
                said.get(0).chosen().contains(setting.key()),
                setting.isChosenBy(kind));
    }

    List<String> hosts() {
        return rows.column("select unnest(hosts) from tenant where id = own_tenant()");
    }

    /** What the tenant itself has said of a setting. */
    public List<String> own(Setting setting) {
        return setting.in(JsonText.known(rows.<String>column("select " + SAID + " from tenant where id = own_tenant()")
                .get(0)));
    }

    public void choose(Setting setting, List<String> seen, List<String> wanted) {
        if (wanted.equals(seen)) {
            return;
        }
        var done = rows.<Number>column(
                        "select choose_setting(?1, cast(nullif(?2, '') as jsonb), cast(nullif(?3, '') as jsonb))",
                        setting.key(),
                        setting.json(seen).orElse(""),
                        setting.json(wanted).orElse(""))
                .get(0);
        if (done.intValue() == 0) {
            throw new Stale();
        }
        changes.fire(new PublicChange());
        deeds.fire(new Deed("setting.chosen", "setting", setting.key())
                .changing(said(setting, seen), said(setting, wanted)));
    }

    private static @Nullable Message said(Setting setting, List<String> value) {
        return value.isEmpty()
                ? null
                : Message.of("audit.value.setting", Message.of("Setting." + setting.name()), setting.said(value));
    }
}
