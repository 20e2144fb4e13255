package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.textfield.TextArea;
import sunlight.console.Ask;
import sunlight.problem.Problems;
import sunlight.problem.Stale;

/** Somebody decided on a text that has changed since the window showed it: nothing was done, the newest can be read. */
final class Outdated {

    private Outdated() {}

    /**
     * Does it, or says that it was decided on an old text.
     *
     * @param written what the person wrote on the way, to be copied; may be empty
     * @return whether it was done
     */
    static boolean goesThrough(Runnable deed, String written, Runnable newest) {
        try {
            deed.run();
            return true;
        } catch (RuntimeException failed) {
            if (Problems.in(failed).filter(Stale.class::isInstance).isEmpty()) {
                throw failed;
            }
            offer(written, newest);
            return false;
        }
    }

    private static void offer(String written, Runnable newest) {
        var ask = new Ask(say("steps.outdated"), say("steps.outdated.what"));
        if (!written.isBlank()) {
            var own = new TextArea(say("steps.outdated.written"));
            own.setValue(written);
            own.setReadOnly(true);
            own.setWidthFull();
            ask.with(own);
        }
        ask.answer(say("steps.outdated.newest"), newest);
    }
}
