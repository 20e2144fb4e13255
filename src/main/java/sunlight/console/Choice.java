package sunlight.console;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list to choose one line from, or none, as the browser itself shows it. Its lines are markup: components for sixty lines
 * would cost each window as much as all the rest of it.
 *
 * @param <T> what a line stands for
 */
public class Choice<T> extends Div {

    private static final long serialVersionUID = 1L;
    private static final String VALUE = "value";

    private final Element list = new Element("select");
    private final String none;
    private final transient Function<T, String> words;
    private transient List<T> lines = List.of();
    private transient @Nullable T chosen;

    /**
     * @param none the words of the line that chooses nothing
     * @param changed told when the person has chosen, never when the program has
     */
    public Choice(String label, String none, Function<T, String> words, Runnable changed) {
        this.none = none;
        this.words = words;
        addClassName("choice");
        var id = "choice-" + UUID.randomUUID();
        list.setAttribute("id", id);
        getElement().appendChild(new Element("label").setAttribute("for", id).setText(label), list);
        list.addPropertyChangeListener(VALUE, "change", change -> {
            if (change.isUserOriginated()) {
                chosen = at(Objects.toString(change.getValue(), ""));
                changed.run();
            }
        });
        write();
    }

    /** Whatever the browser sends that is no line chooses nothing. */
    private @Nullable T at(String key) {
        return IntStream.range(0, lines.size())
                .filter(i -> String.valueOf(i).equals(key))
                .mapToObj(lines::get)
                .findFirst()
                .orElse(null);
    }

    /** Other lines; what was chosen stays chosen if it is among them. */
    public void offer(List<T> others) {
        lines = List.copyOf(others);
        choose(chosen);
    }

    public void choose(@Nullable T one) {
        chosen = one != null && lines.contains(one) ? one : null;
        write();
    }

    public Optional<T> chosen() {
        return Optional.ofNullable(chosen);
    }

    private void write() {
        var key = chosen == null ? "" : String.valueOf(lines.indexOf(chosen));
        var options = IntStream.range(0, lines.size())
                .mapToObj(i -> option(String.valueOf(i), words.apply(lines.get(i)), key))
                .toList();
        list.setProperty(
                "innerHTML",
                Shared.text(option("", none, key).html() + Markup.all(options).html()));
        list.setProperty(VALUE, key);
    }

    private static Markup option(String key, String label, String chosen) {
        return Markup.of("<option value=\"{}\"{}>{}</option>", key, key.equals(chosen) ? " selected" : "", label);
    }
}
