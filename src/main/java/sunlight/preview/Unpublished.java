package sunlight.preview;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a public page needs to be looked at before it is public. */
final class Unpublished {

    private static final String VARIANT = "\"(?:/en)?(?:/large)?/";

    private Unpublished() {}

    /**
     * Its files are read where drafts keep them, and its links do not lead out of the frame it is shown in. What it changes
     * cannot be compared on the public site yet; the console shows that.
     */
    static byte[] shown(byte[] page, String slug, UUID disclosure) {
        var own = VARIANT + slug + "/disclosures/" + disclosure;
        return new String(page, StandardCharsets.UTF_8)
                .replace("\"/" + slug + "/disclosures/files/", "\"/console/files/" + slug + "/")
                .replaceAll(own + "/files/([0-9a-f-]{36})\"", "\"/console/view/" + slug + "/$1/1\"")
                .replaceFirst(" <a href=" + own + "/editions/[0-9]+/changes\"[^>]*>[^<]*</a>", "")
                .replaceFirst("<head>", "<head><base target=\"_blank\">")
                .getBytes(StandardCharsets.UTF_8);
    }
}
