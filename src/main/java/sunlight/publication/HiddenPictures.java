package sunlight.publication;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sunlight.language.Language;
import sunlight.language.Messages;

/** Takes pictures that are hidden for a check out of a text, with their alternative text and links to them. */
public final class HiddenPictures {

    private static final Pattern PICTURE =
            Pattern.compile("<img\\b[^>]*\\bsrc=\"files/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\"[^>]*>");

    private HiddenPictures() {}

    /** @param files what may be seen */
    public static String leftOut(String body, List<PublishedFile> files) {
        // A picture has an address in quotes, and one letter is looked for by the processor itself.
        if (body.indexOf('"') < 0 || !body.contains("<img")) {
            return body;
        }
        var seen = files.stream().map(PublishedFile::id).map(UUID::toString).collect(Collectors.toSet());
        return PICTURE.matcher(body)
                .replaceAll(picture -> Matcher.quoteReplacement(
                        seen.contains(picture.group(1))
                                ? picture.group()
                                : "<em>" + Messages.say(Language.ZH, "portal.hidden.picture") + "</em>"));
    }
}
