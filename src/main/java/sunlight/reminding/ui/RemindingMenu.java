package sunlight.reminding.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import sunlight.console.MenuGroup;
import sunlight.console.MenuLine;
import sunlight.console.MenuLines;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.reminding.Inbox;

/** Messages, with how many are new, and what is reminded of. */
@ApplicationScoped
class RemindingMenu implements MenuLines {

    @Inject
    Inbox inbox;

    @Override
    public List<MenuLine> lines() {
        return List.of(
                MenuLine.of("inbox.title", "inbox", MenuGroup.WORK, 9, Permission.READ_OWN)
                        .where(window -> !window.isOfBureau())
                        .telling(inbox::unseen),
                MenuLine.of("inbox.title", "inbox", MenuGroup.SUPERVISION, 9, Permission.READ_OWN)
                        .where(Window::isOfBureau)
                        .telling(inbox::unseen),
                MenuLine.of("reminding.title", "reminders", MenuGroup.SETTINGS, 76, Permission.MANAGE_REMINDERS));
    }
}
