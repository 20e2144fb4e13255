package sunlight.console;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import sunlight.problem.Issue;
import sunlight.problem.Problems;

/** Says in the window what went wrong: a problem in words, anything else with the id under which it is logged. */
class ConsoleErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ConsoleErrors.class.getName());

    @Override
    public void error(ErrorEvent event) {
        words(event.getThrowable()).forEach(ConsoleErrors::show);
    }

    /** What the person is told; of what nobody foresaw only the id, under which it is logged here. */
    static List<String> words(Throwable failure) {
        return Problems.in(failure)
                .map(problem -> problem.issues().stream().map(Say::say).toList())
                .orElseGet(() -> List.of(admitted(failure)));
    }

    private static String admitted(Throwable failure) {
        var id = Problems.newErrorId();
        LOG.log(Level.SEVERE, failure, () -> "error " + id);
        return say("problem.unexpected", id);
    }

    static void show(Issue issue) {
        show(say(issue));
    }

    static void show(String text) {
        if (UI.getCurrent() == null) {
            return;
        }
        var notification = Notification.show(text, 10_000, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}
