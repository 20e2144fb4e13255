package sunlight.settings;

import jakarta.inject.Inject;
import java.util.List;
import sunlight.identity.Here;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.Forbidden;
import sunlight.site.Column;
import sunlight.site.SitePlans;
import sunlight.tenancy.UseCase;

/** An administrator sees what is set for the tenant and what that does, and changes what is the tenant's own to change. */
@UseCase
public class ChoosingSettings {

    @Inject
    SettingRows settings;

    @Inject
    SitePlans plans;

    /** What concerns the tenant, in the order of the settings. */
    @Requires(Permission.MANAGE_SITE)
    public List<SettingLine> all() {
        return settings.read();
    }

    /** The hosts of the tenant's own site; the operator sets them, as they need a name and a certificate. */
    @Requires(Permission.MANAGE_SITE)
    public List<String> hosts() {
        return settings.hosts();
    }

    /** The columns of the tenant's site. */
    @Requires(Permission.MANAGE_SITE)
    public List<Column> columns() {
        return plans.of(Here.tenant()).columns();
    }

    /**
     * Chooses a value, or none: then counts what counts without it.
     *
     * @param seen what the administrator saw when choosing
     */
    @Requires(Permission.MANAGE_SITE)
    public void choose(Setting setting, List<String> seen, List<String> typed) {
        if (!setting.isChosenBy(Here.tenant().kind())) {
            throw new Forbidden();
        }
        settings.choose(setting, seen, SettingRule.checked(setting, typed));
    }
}
