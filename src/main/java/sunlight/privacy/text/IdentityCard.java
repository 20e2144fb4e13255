package sunlight.privacy.text;

import java.util.Set;

/** Identity cards of Hong Kong 香港身份证 and Taiwan 台湾身份证: letters, digits, and a check digit that decides. */
public final class IdentityCard {

    private static final int BASE = 10;
    private static final int HONG_KONG = 11;
    private static final int NO_LETTER = 36;
    /** What a letter of Taiwan stands for: 10 and on by this order, as the counties were counted. */
    private static final String COUNTIES = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

    /** Numbers of nobody, with which offices explain how they are made. */
    private static final Set<String> EXAMPLES = Set.of("A1234563", "Z6833655", "C1234569", "A123456789");

    private IdentityCard() {}

    public static boolean isExample(String card) {
        return EXAMPLES.contains(card);
    }

    /** @param card one letter or two, six digits, the check digit or A, without brackets: Y5830190 */
    public static boolean isOfHongKong(String card) {
        var letters = card.length() - 7;
        if (letters < 1 || letters > 2) {
            return false;
        }
        var sum = letters == 1 ? NO_LETTER * 9 : 0;
        for (var at = 0; at < card.length(); at++) {
            sum += Character.getNumericValue(card.charAt(at)) * (card.length() - at);
        }
        return sum % HONG_KONG == 0;
    }

    /** @param card a letter and nine digits, the first of which is 1 or 2, or 8 or 9 for who came from elsewhere */
    public static boolean isOfTaiwan(String card) {
        var county = COUNTIES.indexOf(card.charAt(0)) + BASE;
        if (card.length() != BASE || county < BASE || "1289".indexOf(card.charAt(1)) < 0) {
            return false;
        }
        var sum = county / BASE + county % BASE * 9 + card.charAt(9) - '0';
        for (var at = 1; at <= 8; at++) {
            sum += (card.charAt(at) - '0') * (9 - at);
        }
        return sum % BASE == 0;
    }
}
