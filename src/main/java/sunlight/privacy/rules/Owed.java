package sunlight.privacy.rules;

import java.util.List;
import java.util.regex.Pattern;
import sunlight.catalogue.About;
import sunlight.catalogue.Audience;
import sunlight.privacy.Lawful;

/** What the item of the catalogue lets pass, because it owes it. */
final class Owed {

    private static final Pattern NEUTRAL = Pattern.compile("序号|编号|备注|No\\.?|名次|奖项|称号|荣誉.*|项目|加分.*|分值|政策依据|依据");

    private final Lawful lawful;

    Owed(Lawful lawful) {
        this.lawful = lawful;
    }

    boolean isAboutStaff() {
        return lawful.about().contains(About.STAFF);
    }

    boolean isCatchment() {
        return lawful.about().contains(About.CATCHMENT);
    }

    boolean owesNames() {
        return lawful.about().contains(About.NAMED_LIST)
                || !lawful.allowedFields().isEmpty();
    }

    boolean owesDestinations() {
        return lawful.about().contains(About.DESTINATIONS);
    }

    /** Items on the conduct of pupils: whoever is in a case there is one. */
    boolean isAboutConduct() {
        return lawful.about().contains(About.CONDUCT);
    }

    boolean isPublic() {
        return lawful.audience() == Audience.PUBLIC;
    }

    boolean isOwnPhone(String digits) {
        return lawful.ownPhones().contains(digits);
    }

    /** Whether the item's list may show a column of that name: 所在学校 answers to 学校. */
    boolean allows(String header) {
        return lawful.allowedFields().stream().anyMatch(header::contains);
    }

    /** Columns of a list that the item does not allow, where it names what is allowed. */
    List<String> beyond(List<String> headers) {
        return lawful.allowedFields().isEmpty()
                ? List.of()
                : headers.stream()
                        .filter(header -> !header.isBlank()
                                && !allows(header)
                                && !NEUTRAL.matcher(header).matches())
                        .toList();
    }
}
