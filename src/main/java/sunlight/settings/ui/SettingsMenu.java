package sunlight.settings.ui;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.tenancy.TenantKind;

/** The settings; a unit has none of its own. */
@ApplicationScoped
class SettingsMenu implements MenuLines {

    @Override
    public List<MenuLine> lines() {
        return List.of(MenuLine.of("settings.title", SettingsView.PATH, MenuGroup.SETTINGS, 77, Permission.MANAGE_SITE)
                .where(SettingsMenu::isOfBureauOrSchool));
    }

    private static boolean isOfBureauOrSchool(Window window) {
        var tenant = window.tenant();
        return tenant != null && tenant.kind() != TenantKind.UNIT;
    }
}
