package sunlight.reminding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import sunlight.console.Ask;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.reminding.channel.Sent;

/** Where things go out to: each can be tried, paused and taken away. */
public final class Connections extends Div {

    private static final long serialVersionUID = 1L;

    private final String words;
    private final transient Deeds deeds;
    private final Runnable then;
    private final Pane list;
    private final Paragraph tested = new Paragraph();

    /** What is done to one of them. */
    public interface Deeds {

        /** Sends something that does no harm. */
        Sent test(UUID id);

        /** Pauses or goes on. */
        void activate(UUID id, boolean active);

        /** Takes it away for good. */
        void remove(UUID id);
    }

    /** @param about where it leads to, and what else is worth knowing */
    public record Connection(UUID id, String name, String about, boolean active) {}

    /**
     * @param words how the keys of its words begin: {@code words.test}, {@code words.remove.what} and so on
     * @param then what follows when something has been changed
     */
    public Connections(String className, String words, Deeds deeds, Runnable then) {
        this.words = words;
        this.deeds = deeds;
        this.then = then;
        this.list = new Pane(className);
        tested.getElement().setAttribute("role", "status");
        list.onPress(this::press);
        add(list, tested);
    }

    /** @param none what is said where there are none */
    public void show(List<Connection> connections, String none) {
        list.show(
                OutgoingMarkup.rowsOr(none, connections.stream().map(this::row).toList()));
    }

    private Markup row(Connection each) {
        return OutgoingMarkup.row(
                each.active() ? "green" : "grey",
                say(each.active() ? "on" : "off"),
                Markup.NONE,
                Markup.of("{}", each.name()),
                each.about(),
                List.of(
                        Pane.button("TEST", each.id(), say("test"), true),
                        each.active()
                                ? Pane.button("PAUSE", each.id(), say("pause"), false)
                                : Pane.button("RESUME", each.id(), say("resume"), false),
                        Pane.button("REMOVE", each.id(), say("remove"), false)));
    }

    private void press(String deed, String key) {
        var id = UUID.fromString(key);
        switch (deed) {
            case "TEST" -> test(id);
            case "PAUSE" -> activate(id, false);
            case "RESUME" -> activate(id, true);
            case "REMOVE" ->
                new Ask(say("remove"), say("remove.what")).answer(say("remove"), () -> {
                    deeds.remove(id);
                    then.run();
                });
            default -> then.run();
        }
    }

    private void activate(UUID id, boolean active) {
        deeds.activate(id, active);
        then.run();
    }

    private void test(UUID id) {
        var sent = deeds.test(id);
        tested.setText(
                sent.isWell()
                        ? say("test.sent")
                        : getTranslation(words + ".test.failed", OutgoingMarkup.reason(sent.reason())));
        tested.setClassName("wrong", !sent.isWell());
    }

    private String say(String word) {
        return getTranslation(words + "." + word);
    }
}
