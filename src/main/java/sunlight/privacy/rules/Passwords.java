package sunlight.privacy.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Plain;

/** A password with the account it opens: it never belongs into public, whoever has it, a pupil, a parent or an office. */
final class Passwords implements Detector {

    /** Right behind its word, or behind what somebody did with it: 忘了密码,我帮他重置成了…. */
    private static final Pattern PASSWORD = Pattern.compile("(?:密码|口令)(?:[为是设成:： ]{0,3}"
            + "|[^0-9A-Za-z。;；\\n]{0,16}(?:(?:重置|改|设置?|换)[成为]了?|纸条|[是为])[:： ]{0,2}(?=[A-Za-z_.]{0,12}[0-9]))"
            + "([A-Za-z0-9@#!_$%^&*.-]{6,20})(?![A-Za-z0-9])");

    private static final Pattern ACCOUNT =
            Pattern.compile("(?:账号|帐号|账户|用户名|登录名|登陆名|工号|邮箱)[^0-9A-Za-z。;；\\n]{0,8}([A-Za-z0-9][A-Za-z0-9@._-]{2,39})");

    /** What many are given, what is only an example, and what opens a room and not an account. */
    private static final Pattern UNLESS = Pattern.compile(
            "样例|示例|例如|形如|诸如|之类|弱密码|强密码|弱口令|切勿|不要用|不要设|不得|WiFi|Wi-Fi|(?i:wifi)|无线|会议|入会|房间|观看|直播|回放|解压|提取|打开文件|压缩");

    /** A net that only the staff may enter leads to all that the school keeps. */
    private static final Pattern INSIDE = Pattern.compile("内网|办公网|教[师务职]|(?i:teacher|staff|admin|office)");

    private static final Pattern NET = Pattern.compile("(?i:wi-?fi)|无线");
    private static final Pattern OPEN = Pattern.compile("访客|来宾|家长|(?i:guest|visitor)|会议号|入会");
    private static final int BEFORE = 30;
    private static final int BEHIND = 2;

    private static final Pattern FIRST = Pattern.compile("(?:初始|默认|统一|原始)(?:登[录陆])?(?:密码|口令)|(?:密码|口令)(?:统一|默认|均|都)");

    /** Whoever knows a pupil's number can enter where this is told beside the first password of all. */
    private static final Pattern DERIVED = Pattern.compile(
            "(?:账号|帐号|账户|用户名|登[录陆][名号])[^,，。;；\\n]{0,4}?(?:=|是|为|即|就是|:|\\()?\\s?[“\"]?(?:学生|本人|孩子|家长|自己|各人)?的?(?:学号|学籍[主辅]?号?|身份证|姓名|座号|班级|手机|教育(?i:ID)|考号|全拼|拼音|准考证)");

    private static final Pattern EXAMPLE =
            Pattern.compile("(?:123456|12345678|000000|111111|666666|888888|abc123|password).{0,3}");

    private static final Pattern SECRET = Pattern.compile("(?!.*(?i:wi-?fi|无线|会议|提取)).{0,6}(?:密码|口令)");
    private static final Pattern LOGIN = Pattern.compile("用户名|.{0,4}[账帐]号|.{0,4}账户|登[录陆]名|.{0,4}工号");
    private static final Pattern CODE = Pattern.compile("[!-~]{4,40}");

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        var text = plain.text();
        if (!text.contains("密码") && !text.contains("口令") || !Run.hasDigits(text, 1)) {
            return;
        }
        var password = PASSWORD.matcher(text);
        while (password.find()) {
            var sentence = Sentences.around(text, password.start(), password.end());
            var example = EXAMPLE.matcher(password.group(1)).matches()
                    && !ACCOUNT.matcher(sentence).find()
                    && Sentences.pupils(sentence).isEmpty();
            if (!example
                    && isSecret(
                            sentence,
                            text.substring(
                                    Math.max(0, password.start() - BEFORE),
                                    Math.min(text.length(), password.end() + BEHIND)))) {
                hits.accept(hit(plain, password.start(1), password.end(1)));
                accounts(plain, text.indexOf(sentence), sentence, hits);
            }
        }
    }

    private static boolean isSecret(String sentence, String near) {
        return FIRST.matcher(near).find()
                ? DERIVED.matcher(sentence).find()
                : !UNLESS.matcher(near).find() || isOfStaff(near);
    }

    private static boolean isOfStaff(String near) {
        return NET.matcher(near).find()
                && INSIDE.matcher(near).find()
                && !OPEN.matcher(near).find();
    }

    private static void accounts(Plain plain, int from, String sentence, Consumer<Hit> hits) {
        ACCOUNT.matcher(sentence)
                .results()
                .forEach(each -> hits.accept(hit(plain, from + each.start(1), from + each.end(1))));
    }

    private static Hit hit(Plain plain, int from, int to) {
        return new Hit(PrivacyRule.PUPIL_CONTACT, plain.text().substring(from, to), plain.spans(from, to), Mask.ALL);
    }

    /** In a table the header says what is secret, and a name or an account in the row whose it is. */
    static void row(List<Plain> cells, List<String> texts, Header header, boolean named, Consumer<Hit> hits) {
        var secret = header.called(SECRET).nextSetBit(0);
        if (secret < 0) {
            return;
        }
        var login = header.called(LOGIN).nextSetBit(0);
        if (secret >= cells.size() || !named && login < 0) {
            return;
        }
        for (var column : List.of(secret, login)) {
            if (column >= 0
                    && column < cells.size()
                    && CODE.matcher(texts.get(secret)).matches()
                    && CODE.matcher(texts.get(column)).matches()) {
                hits.accept(hit(cells.get(column), 0, cells.get(column).length()));
            }
        }
    }
}
