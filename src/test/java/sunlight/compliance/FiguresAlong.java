package sunlight.compliance;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tells the product's own observer of what was judged; a container would find it by itself. */
final class FiguresAlong {

    private FiguresAlong() {}

    /** @param parts makes a class of the product with everything that it needs */
    static Consumer<TenantJudged> of(Function<Class<?>, Object> parts) {
        return event -> {
            try {
                var type = Class.forName("sunlight.dashboard.CountingAlong");
                var judged = type.getDeclaredMethod("judged", TenantJudged.class);
                judged.setAccessible(true);
                judged.invoke(parts.apply(type), event);
            } catch (InvocationTargetException failed) {
                throw new IllegalStateException(failed.getCause());
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        };
    }
}
