package sunlight.preview;

import java.nio.charset.StandardCharsets;

/** What a public page needs to be looked at before it is public. */
final class Unpublished {

    private Unpublished() {}

    /** Its files are read where drafts keep them, and its links do not lead out of the frame it is shown in. */
    static byte[] shown(byte[] page, String slug) {
        return new String(page, StandardCharsets.UTF_8)
                .replace("\"/" + slug + "/disclosures/files/", "\"/console/files/" + slug + "/")
                .replaceFirst("<head>", "<head><base target=\"_blank\">")
                .getBytes(StandardCharsets.UTF_8);
    }
}
