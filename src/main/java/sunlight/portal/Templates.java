package sunlight.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** The templates, compiled with the build and read from the class path. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "sunlight.portal.pages");

    private Templates() {}

    static byte[] render(String template, Object page) {
        var output = new Utf8ByteOutput();
        ENGINE.render(template + ".jte", page, output);
        return output.toByteArray();
    }
}
