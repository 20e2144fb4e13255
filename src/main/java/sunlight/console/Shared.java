package sunlight.console;

import com.github.benmanes.caffeine.cache.Interner;

/**
 * Long texts that many windows hold alike, such as a list of all items to choose from: kept once, for as long as one of them
 * holds it.
 */
public final class Shared {

    private static final Interner<String> TEXTS = Interner.newWeakInterner();

    private Shared() {}

    public static String text(String text) {
        return TEXTS.intern(text);
    }
}
