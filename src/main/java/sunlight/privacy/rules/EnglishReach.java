package sunlight.privacy.rules;

import static sunlight.privacy.PrivacyRule.HOME_ADDRESS;
import static sunlight.privacy.PrivacyRule.PERSONAL_PHONE;
import static sunlight.privacy.PrivacyRule.PUPIL_CONTACT;

import java.util.List;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;

/**
 * Where somebody is reached or lives, and what opens an account, as English texts write it.
 *
 * @param value or its last group
 * @param beside what stands in the sentence, too
 * @param unless what does not
 * @param isSomebodys whether somebody has to be spoken of
 */
record EnglishReach(PrivacyRule rule, Pattern value, Pattern beside, Pattern unless, boolean isSomebodys) {

    private static final String SECRET =
            "(?<![A-Za-z])(?:password|passcode|pass code|pwd|pin(?: code| number)?|(?:access|door|alarm|entry|gate|locker|safe|host) (?:code|key|pin))[\"”']?(?: is| was|:| ?=| –| -)?(?: now| still)?\\s{0,2}[\"“']?"
                    + "((?=[^\\s]{0,24}[0-9!@#$%^&*])[A-Za-z0-9!@#$%^&*_+.-]{3,24}[A-Za-z0-9!@#$%^&*_+-])";

    private static final String OPEN_TO_ALL =
            "guest|visitor|webinar|zoom(?!.{0,40}host)|teams link|open day|live ?stream|(?<!\\.)example|sample|e\\.g\\.|such as|never |strong password|1234567";

    private static final String STREET =
            "(?:\\p{Lu}\\p{L}+ ){1,3}(?:Road|Rd|Street|St|Lane|Avenue|Ave|Drive|Close|Crescent|Way|Alley|Lu|Jie|Nong|Xiang)\\b";
    private static final String ESTATE =
            "(?:\\p{Lu}\\p{L}+ ){1,3}(?:Gardens?|Court|Mansions?|Villas?|Towers?|Residences?|Apartments?|Compound|Estate|Heights|Plaza|Lodge|View|Terrace|Bay|Villages?)\\b";
    private static final String DOOR =
            "(?:(?:Flat|Apartment|Apt|Room|Rm|Unit|Suite|House|Villa|Block|Building|Bldg|Tower|Lane|No)\\.? ?#?[0-9]{1,4}[A-Z]?|(?<![0-9/:-])[0-9]{1,4}[A-Z]?(?:-[0-9]{1,4}){1,3}|(?<![0-9A-Za-z])[0-9]{1,4}[A-H]?)\\b";
    private static final String PART = "(?:" + STREET + "|" + ESTATE + "|" + DOOR + ")";
    /** A door with a street or an estate, in whichever order. */
    private static final String ADDRESS = "(" + PART + "(?:,? " + PART + "){1,5})";

    private static final String LIVES =
            "\\b(?:lives?|living|resid(?:es|ing|ence)|home|flat|apartment|(?:his|her|their|whose) (?:daughter|son|family|parents|wife|husband|mother|father)|stay(?:s|ing)? (?:with|at)|moved|collected|picked up|dropped|deliver\\w*|send|return|visit\\w*|door|address)\\b";

    private static final String PUBLIC_PLACE =
            "office|campus|reception|hotel|restaurant|museum|embassy|tender|theatre|classroom|library|gym\\b|meeting room|stadium|hospital|\\bvenue|cinema|exhibition|supplier|printing|bus stop|stops?:";

    static final List<EnglishReach> ALL = List.of(
            of(PUPIL_CONTACT, SECRET, "", OPEN_TO_ALL, false),
            of(
                    PERSONAL_PHONE,
                    "(?<![A-Za-z])(?:wechat|weixin|whats ?app|QQ|telegram|instagram|insta|tiktok|douyin|snapchat|discord|skype)(?: id| number| account| name)?(?: is|:| –| -)? ?@?((?=[A-Za-z0-9_-]{0,24}[0-9_])[A-Za-z0-9_-]{5,24})",
                    "",
                    "official|public account|subscri|follow us|school['’]s",
                    true),
            of(
                    PERSONAL_PHONE,
                    "([A-Za-z0-9._%+-]{2,40}@(?:gmail|qq|163|126|hotmail|outlook|yahoo|icloud|foxmail|sina|139|189|live|msn|proton\\w*)\\.[A-Za-z.]{2,12})",
                    "",
                    "office|official|school mail|helpdesk",
                    true),
            of(
                    PERSONAL_PHONE,
                    "(?:at home|home (?:phone|number|line|tel\\w*))[^.\\n0-9]{0,24}([2-9][0-9]{3}[ -]?[0-9]{4})(?![0-9])|([2-9][0-9]{3}[ -]?[0-9]{4})(?= is (?:his|her|their|the) home)",
                    "",
                    "office",
                    true),
            new EnglishReach(
                    HOME_ADDRESS,
                    Pattern.compile(ADDRESS),
                    Pattern.compile("(?i)" + LIVES),
                    Pattern.compile("(?i)" + PUBLIC_PLACE),
                    true));

    /** Of whom no name is told, but whose home is. */
    static final Pattern KIN = Pattern.compile(
            "\\b(?:his|her|their|whose) (?:daughter|son|family|parents|wife|husband|mother|father|widow)\\b");

    /** Without a street, an estate or two parts a number is a room of the school. */
    private static final Pattern DEEP = Pattern.compile(STREET + "|" + ESTATE);

    private static EnglishReach of(PrivacyRule rule, String value, String beside, String unless, boolean isSomebodys) {
        return new EnglishReach(
                rule,
                Pattern.compile(value, Pattern.CASE_INSENSITIVE),
                Pattern.compile(beside, Pattern.CASE_INSENSITIVE),
                Pattern.compile(unless, Pattern.CASE_INSENSITIVE),
                isSomebodys);
    }

    /** Whether such a value may be somebody's at all. */
    boolean isDeep(String value) {
        return rule != HOME_ADDRESS || DEEP.matcher(value).find() && Run.hasDigits(value, 1);
    }
}
