package sunlight.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

/** The templates, compiled with the build and read from the class path. */
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "sunlight.portal.pages");

    private Templates() {}

    public static byte[] render(String template, Object page) {
        var output = new PageOutput();
        ENGINE.render(template + ".jte", page, output);
        return output.toBytes();
    }
}
