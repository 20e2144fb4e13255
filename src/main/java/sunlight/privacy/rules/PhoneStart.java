package sunlight.privacy.rules;

/** Where a phone number may begin: most texts with digits have no such place, which is seen sooner than that none is there. */
final class PhoneStart {

    private static final int LOCAL = 7;

    private PhoneStart() {}

    static boolean isIn(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (Run.isDigit(text.charAt(at)) && isFirst(text, at) && isStart(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** No digit stands before it but those of the country, 86. */
    private static boolean isFirst(String text, int at) {
        return at == 0 || !Run.isDigit(text.charAt(at - 1)) || at > 1 && text.startsWith("86", at - 2);
    }

    private static boolean isStart(String text, int at) {
        return switch (text.charAt(at)) {
            case '0' -> digits(text, at) > 2;
            case '1' -> isMobile(text, at + 1) || text.startsWith(" ", at + 1) && isMobile(text, at + 2);
            default -> digits(text, at) >= LOCAL;
        };
    }

    private static boolean isMobile(String text, int at) {
        return at < text.length() && text.charAt(at) >= '3' && text.charAt(at) <= '9';
    }

    private static int digits(String text, int from) {
        var to = from;
        while (to < text.length() && to - from < LOCAL && Run.isDigit(text.charAt(to))) {
            to++;
        }
        return to - from;
    }
}
