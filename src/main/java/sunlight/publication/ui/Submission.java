package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import sunlight.catalogue.RequiredElement;
import sunlight.console.Ask;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.publication.writing.DatedPlaces;

/** Asks before a text is submitted that may not be finished: the author knows better than the machine. */
final class Submission {

    private Submission() {}

    /** Goes on at once where there is nothing to ask. */
    static void ask(List<DatedPlaces> times, List<RequiredElement> missing, Runnable submit) {
        askTimes(times, () -> askMissing(missing, submit));
    }

    private static void askTimes(List<DatedPlaces> times, Runnable then) {
        if (times.isEmpty()) {
            then.run();
            return;
        }
        var list = new Pane("times");
        list.show(TimesPanel.list(times));
        new Ask(say("times.ask"), say("times.ask.what", TimesPanel.number(times)))
                .with(list)
                .answer(say("times.ask.submit"), then);
    }

    private static void askMissing(List<RequiredElement> missing, Runnable then) {
        if (missing.isEmpty()) {
            then.run();
            return;
        }
        var list = new UnorderedList();
        missing.forEach(element -> list.add(new ListItem(element.label().in(Window.language()))));
        new Ask(say("editor.incomplete"), say("editor.incomplete.what"))
                .with(list)
                .answer(say("editor.incomplete.submit"), then);
    }
}
