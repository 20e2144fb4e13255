package sunlight.privacy.text;

import java.util.regex.Pattern;

/** Numbers of bank cards 银行卡号 (ISO/IEC 7812). */
public final class BankCard {

    /** UnionPay 62, its older numbers of single banks, and the international systems. */
    private static final Pattern HOME =
            Pattern.compile("62.*|9558.*|60(?:11|13|0[0-9]|3[0-9]|6[0-9]).*|621.*|622.*|9843.*|685800.*");

    private static final Pattern ABROAD = Pattern.compile("4.*|5[1-5].*|35(?:2[89]|[3-8]).*|2(?:2[2-9]|[3-6]|7[01]).*");

    private BankCard() {}

    /** A number that only a card has: right length, right check digit, issued in China. */
    public static boolean isCertain(String digits) {
        return hasForm(digits) && HOME.matcher(digits).matches();
    }

    /** Right length and check digit, issuer known anywhere: believed only beside words such as 卡号. */
    public static boolean isPossible(String digits) {
        return hasForm(digits)
                && (HOME.matcher(digits).matches() || ABROAD.matcher(digits).matches());
    }

    private static boolean hasForm(String digits) {
        return digits.length() >= 16 && digits.length() <= 19 && luhn(digits);
    }

    private static boolean luhn(String digits) {
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            var digit = digits.charAt(digits.length() - 1 - at) - '0';
            var doubled = at % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
