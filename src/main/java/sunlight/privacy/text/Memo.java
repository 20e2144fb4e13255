package sunlight.privacy.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what was lately said of short texts: the cells of a table say the same again and again. Of two texts that
 * fall on one place the later is kept, so that it never grows.
 */
public final class Memo<V> {

    private static final int SIZE = 1024;

    private final Function<String, V> says;
    private final AtomicReferenceArray<Said<V>> lately = new AtomicReferenceArray<>(SIZE);

    private record Said<V>(String text, V value) {}

    public Memo(Function<String, V> says) {
        this.says = says;
    }

    public V of(String text) {
        var at = (text.hashCode() * 0x9e3779b9) >>> 22;
        var said = lately.get(at);
        if (said != null && said.text.equals(text)) {
            return said.value;
        }
        var value = says.apply(text);
        lately.set(at, new Said<>(text, value));
        return value;
    }
}
