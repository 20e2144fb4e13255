package sunlight.privacy.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import sunlight.catalogue.Audience;
import sunlight.privacy.Lawful;

/** What the item of the catalogue lets pass, because it owes it. */
final class Owed {

    /** Items about the staff, its posts and suppliers: adults in their office. */
    private static final Set<String> STAFF =
            Set.of("S0103", "S0104", "S0106", "S0304", "S0601", "S0602", "S0603", "S0604", "S0605", "S1101", "S1102");

    private static final Set<String> CATCHMENT = Set.of("S0401", "S0402");
    private static final Set<String> NAMED_LISTS = Set.of("S0404", "S0405", "S0706", "S0707");
    private static final Set<String> CONDUCT = Set.of("S0704", "S0708");
    private static final Set<String> DESTINATIONS = Set.of("S0205", "S0406");
    private static final Pattern NEUTRAL = Pattern.compile("序号|编号|备注|No\\.?|名次|奖项|称号|荣誉.*|项目|加分.*|分值|政策依据|依据");

    private final Lawful lawful;

    Owed(Lawful lawful) {
        this.lawful = lawful;
    }

    boolean isAboutStaff() {
        return STAFF.contains(code());
    }

    boolean isCatchment() {
        return CATCHMENT.contains(code());
    }

    boolean owesNames() {
        return NAMED_LISTS.contains(code()) || !lawful.allowedFields().isEmpty();
    }

    boolean owesDestinations() {
        return DESTINATIONS.contains(code());
    }

    /** Items on the conduct of pupils: whoever is in a case there is one. */
    boolean isAboutConduct() {
        return CONDUCT.contains(code());
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

    private String code() {
        return lawful.item().value();
    }
}
