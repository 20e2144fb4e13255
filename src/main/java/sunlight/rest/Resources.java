package sunlight.rest;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the resources of all features, so that the frame need not know the features. */
public final class Resources {

    private static final Pattern REST_PACKAGE = Pattern.compile("sunlight\\.(\\w+\\.)*rest");

    private Resources() {}

    public static Set<Class<?>> in(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(Resources::isOfTheApi)
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isOfTheApi(Class<?> type) {
        return type.isAnnotationPresent(Path.class)
                && REST_PACKAGE.matcher(type.getPackageName()).matches();
    }
}
