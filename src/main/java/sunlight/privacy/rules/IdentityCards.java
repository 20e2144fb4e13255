package sunlight.privacy.rules;

import static sunlight.privacy.PrivacyRule.RESIDENT_ID;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import sunlight.privacy.text.IdentityCard;
import sunlight.privacy.text.Mention;
import sunlight.privacy.text.Plain;

/** Identity cards of Hong Kong, Macao and Taiwan; the resident ID is {@link Numbers}. */
final class IdentityCards implements Detector {

    /** Y583019(0): no other number is written so, and the check digit decides. */
    private static final Needed BRACKETED =
            Needed.of("(?<![0-9A-Za-z])([A-Z]{1,2})\\s?([0-9]{6})\\s?\\(\\s?([0-9A])\\s?\\)");

    /** Without brackets only beside a word. */
    private static final Needed BARE =
            Needed.of("(?<![0-9A-Za-z])([A-Za-z]{1,2})\\s?([0-9]{6})[\\s-]?([0-9Aa])(?![0-9A-Za-z])");

    private static final Needed TAIWAN = Needed.of("(?<![0-9A-Za-z])[A-Z][1289][0-9]{8}(?![0-9A-Za-z])");

    private static final Needed MACAO =
            Needed.of("(?<![0-9A-Za-z])[1578](?:[0-9]{6}\\s?\\([0-9]\\)|/[0-9]{6}/[0-9])(?![0-9A-Za-z])");

    private static final Pattern OF_HONG_KONG = Pattern.compile(
            "香港[^。\\n]{0,8}(?:身份|居民|证件|证号)|港澳[^。\\n]{0,8}身份|(?i:\\bHK\\s?ID|Hong ?Kong[^.\\n]{0,12}\\b(?:ID|identity))");

    private static final Pattern OF_MACAO = Pattern.compile("澳门|港澳|(?i:\\bmaca[uo]\\b|\\bBIR\\b)");

    private static final Pattern OF_TAIWAN =
            Pattern.compile("台湾|臺灣|台胞|台籍|身份证|身分证|统一编号|(?i:\\btaiwan\\b|\\bID card\\b|\\bidentity)");

    /** What else has a letter and nine digits. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:学号|学籍|订单|编号|货号|型号|批号|单号|条码|设备|资产|馆藏|发票|合同|证书|序列|(?i:order|serial|model|invoice|ticket|ref)[^0-9]{0,4})[^\\n,，。;；]{0,8}$");

    private static final Pattern SAMPLE =
            Pattern.compile("样本|样例|示例|例如|形如|格式|(?i:e\\.g\\.|for example|such as|sample|format)");

    private static final int FEWEST = 7;
    private static final int REACH = 16;

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        var text = plain.text();
        if (!Run.hasDigits(text, FEWEST)) {
            return;
        }
        BRACKETED
                .in(plain)
                .filter(each -> IdentityCard.isOfHongKong(card(each)) && isSomebodys(text, each))
                .forEach(each -> tell(plain, each, hits));
        BARE.in(plain)
                .filter(each -> OF_HONG_KONG.matcher(near(text, setting, each)).find()
                        && IdentityCard.isOfHongKong(card(each))
                        && isSomebodys(text, each))
                .forEach(each -> tell(plain, each, hits));
        MACAO.in(plain)
                .filter(each -> OF_MACAO.matcher(near(text, setting, each)).find() && isSomebodys(text, each))
                .forEach(each -> tell(plain, each, hits));
        TAIWAN.in(plain)
                .filter(each -> IdentityCard.isOfTaiwan(each.group()) && isOfTaiwan(text, setting, each))
                .forEach(each -> tell(plain, each, hits));
    }

    private static String card(MatchResult found) {
        return (found.group(1) + found.group(2) + found.group(3)).toUpperCase(Locale.ROOT);
    }

    private static boolean isOfTaiwan(String text, Setting setting, MatchResult found) {
        return !OTHER.matcher(setting.before(text, found.start(), REACH)).find()
                && isSomebodys(text, found)
                && (OF_TAIWAN.matcher(near(text, setting, found)).find()
                        || setting.named()
                        || !Mention.within(sentence(text, found)).isEmpty());
    }

    /** An example beside a name is somebody. */
    private static boolean isSomebodys(String text, MatchResult found) {
        var card = found.group().replaceAll("[^0-9A-Z]", "");
        return !IdentityCard.isExample(card)
                && (!SAMPLE.matcher(sentence(text, found)).find() || isNamed(sentence(text, found)));
    }

    private static boolean isNamed(String sentence) {
        return !Mention.within(sentence).isEmpty()
                || !EnglishPeople.in(sentence).isEmpty();
    }

    private static String near(String text, Setting setting, MatchResult found) {
        var above = setting.heading().substring(setting.heading().lastIndexOf('\n') + 1);
        return setting.label() + "\n" + above + "\n" + sentence(text, found);
    }

    private static String sentence(String text, MatchResult found) {
        return Sentences.around(text, found.start(), found.end());
    }

    private static void tell(Plain plain, MatchResult found, Consumer<Hit> hits) {
        var value = found.group().replaceAll("[\\s()/-]", "");
        hits.accept(new Hit(RESIDENT_ID, value, plain.spans(found.start(), found.end()), Mask.NUMBER));
    }
}
