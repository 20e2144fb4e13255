package sunlight.provisioning;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.language.Text;

/** A bureau as a file may declare it. */
final class ExampleTenant {

    private ExampleTenant() {}

    /** @param variant which of several names it has */
    static DeclaredTenant of(String slug, int variant) {
        return of(slug, null, slug + "/", variant);
    }

    static DeclaredTenant below(String parent, String slug, int variant) {
        return of(slug, parent, parent + "/" + slug + "/", variant);
    }

    static DeclaredTenant having(ObjectNode contact) {
        return new DeclaredTenant(
                "one",
                null,
                "one/",
                new Text("示例一小", "One"),
                "sl",
                null,
                List.of("PRIMARY"),
                List.of(),
                List.of(),
                contact,
                JsonNodeFactory.instance.objectNode());
    }

    private static DeclaredTenant of(String slug, @Nullable String parent, String path, int variant) {
        return new DeclaredTenant(
                slug,
                parent,
                path,
                new Text("名" + variant, "Name"),
                "m" + variant,
                null,
                List.of(),
                List.of(),
                List.of(),
                JsonNodeFactory.instance.objectNode(),
                JsonNodeFactory.instance.objectNode());
    }
}
