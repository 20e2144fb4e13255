package sunlight.messaging;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;

/** What an address of mail looks like that somebody typed. */
public final class MailAddress {

    public static final int LONGEST = 200;

    /** Stricter than the standard: what no mail provider gives out is a mistake or an attack. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private MailAddress() {}

    public static boolean isOne(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches() && isValid(text);
    }

    private static boolean isValid(String text) {
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException malformed) {
            return false;
        }
    }
}
