package sunlight.console;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A pane with a long list, of which it draws a part at a time. */
public class PagedPane<T> extends Pane {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    private transient List<T> all = List.of();
    private transient @Nullable Function<T, Markup> row;
    private transient Markup none = Markup.NONE;
    private int part;

    public PagedPane(String className) {
        super(className);
    }

    /**
     * From the part that was shown last.
     *
     * @param none what stands there without a line
     */
    public void show(List<T> lines, Function<T, Markup> drawn, Markup none) {
        all = lines;
        row = drawn;
        this.none = none;
        draw();
    }

    /** From the beginning, as after a search. */
    public void rewind() {
        part = 0;
    }

    @Override
    public void onPress(BiConsumer<String, String> then) {
        super.onPress((deed, key) -> {
            if (deed.equals(Paging.TURN)) {
                turn(key);
            } else {
                then.accept(deed, key);
            }
        });
    }

    /** What the browser names is no more than a wish. */
    private void turn(String wanted) {
        part = wanted.matches("[0-9]{1,6}") ? Integer.parseInt(wanted) : 0;
        draw();
    }

    private void draw() {
        var drawn = row;
        if (drawn == null || all.isEmpty()) {
            show(none);
            return;
        }
        var paging = new Paging<>(all, SIZE, part);
        part = paging.at();
        show(Markup.of(
                "<ul class=\"rows\">{}</ul>{}",
                Markup.all(paging.shown().stream().map(drawn).toList()),
                paging.steps()));
    }
}
