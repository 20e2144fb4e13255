package sunlight.privacy.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Letters;
import sunlight.privacy.text.Plain;

/** Numbers without a check digit that only a word beside them makes personal: passports, student numbers, accounts. */
final class Labelled implements Detector {

    private static final String JOIN = "[^0-9A-Za-z\\n,，。;；]{0,10}";

    /** A number and the words that must stand before it, in the text or as its label. */
    private record Form(PrivacyRule rule, Needed words, Needed number) {

        Form(PrivacyRule rule, String words, Needed number) {
            this(rule, Needed.of(words), number);
        }

        /** Whether its words may stand before a number at all, or its owner behind one. */
        boolean mayBeIn(Plain plain, Setting setting, Letters around) {
            return (setting.mayTell(words, plain, around)
                            || number == ACCOUNT && words != ACCOUNT_OF && setting.mayTell(PLATFORM, plain, around)
                            || rule == PrivacyRule.STUDENT_NUMBER && WORD_BEHIND.mayBeIn(plain))
                    && number.mayBeIn(plain);
        }
    }

    private static final Needed DOCUMENT = Needed.of(
            "(?<![0-9A-Za-z])(?:[A-Z]{1,2}\\s?\\d{7,8}|[HM]\\d{8,10}|[A-Z]\\d{9}|\\d{8,10}|\\d{2} \\d{7}|[A-Z]{3}\\d{12})(?![0-9A-Za-z])");
    private static final Needed STUDENT =
            Needed.of("(?<![0-9A-Za-z*])[A-Z]{0,2}[0-9][0-9A-Z -]{4,22}[0-9X](?![0-9A-Za-z*])");
    private static final Needed ACCOUNT = Needed.of(
            "(?:(?<![0-9A-Za-z*])|(?<=QQ|qq|Qq))(?:[1-9][0-9]{4,11}|[1-9] [0-9]{3} [0-9]{3} [0-9]{3}|(?!QQ|qq)[A-Za-z][A-Za-z0-9_-]{5,19})(?![0-9A-Za-z*])");
    private static final Needed MAIL = Needed.of("(?<![0-9A-Za-z._%+-])[0-9A-Za-z._%+-]{1,64}@[0-9A-Za-z.-]{2,64}");
    private static final String KIN = "(?:家长|监护人|父亲|母亲|爸爸|妈妈|学生|考生|幼儿|孩子|本人|同学|[男女]生|小朋友|我[是叫])";

    /** Whoever is named right before: 邹宇航 QQ 583920174. */
    private static final Needed ACCOUNT_OF = Needed.of(
            "[\\u4e00-\\u9fff)）][,，的 (（:：]{0,2}(?:QQ|qq|扣扣|微信号?|(?i:wechat|weixin|wx))(?!群)[^0-9A-Za-z\\n,，。;；]{0,6}$");

    private static final Needed MAIL_OF =
            Needed.of("[\\u4e00-\\u9fff)）][,，的 (（:：]{0,2}(?:(?:电子)?邮箱|(?i:e-?mail))?[:： ]{0,3}$");
    private static final List<Form> FORMS = List.of(
            new Form(
                    PrivacyRule.TRAVEL_DOCUMENT,
                    "(?:护照|(?<!车辆|机动车|校园|出入|临时)通行证|台胞证|回乡证|回乡卡|旅行证|居留(?:身份)?证|港澳居民来往|出生医学证明|出生证明?|(?i:passport|doc(?:ument)?\\.?))\\s?(?:号码?|编号|证号|(?i:No\\.?|number))?"
                            + JOIN + "$",
                    DOCUMENT),
            new Form(
                    PrivacyRule.STUDENT_NUMBER,
                    "(?:学籍(?:编|主|辅)?号码?|学籍|学号|准考证号?码?|考生号|考号|报名号|(?<!公布|公示|按)报名序号|教育(?i:ID)|学生号|学生(?i:ID)|学生编号|学生证号)"
                            + JOIN + "$",
                    STUDENT),
            new Form(
                    PrivacyRule.PUPIL_CONTACT,
                    KIN
                            + "[^0-9\\n。;；]{0,12}(?:QQ|qq|微信|抖音号?|快手号?|小红书号?|(?i:wechat)|邮箱|(?i:e-?mail))(?!群)[^0-9A-Za-z\\n,，。;；]{0,6}$",
                    ACCOUNT),
            new Form(PrivacyRule.PUPIL_CONTACT, KIN + "[^\\n。;；]{0,16}$", MAIL),
            new Form(PrivacyRule.PUPIL_CONTACT, ACCOUNT_OF, ACCOUNT),
            new Form(PrivacyRule.PUPIL_CONTACT, MAIL_OF, MAIL));

    private static final Pattern RANGE = Pattern.compile("^\\s{0,2}(?:-|~|至|到|—|起).*", Pattern.DOTALL);
    private static final Pattern OFFICIAL =
            Pattern.compile("[校家]长信箱|学校邮箱|咨询(?!记录)|监督|举报|投诉|受理|投稿|发送|发至|材料|资助中心|管理中心|办公室|学生(?:处|科|资助|工作)|家长(?:学校|委员会)");
    private static final Pattern OF_CLASSMATE =
            Pattern.compile("同学(?:的|本人)?(?:电子)?(?:邮箱|信箱|QQ|qq|微信)[^\\u4e00-\\u9fff]{0,4}$");
    private static final Pattern NOTHING_ELSE = Pattern.compile(
            "(?:同学)?(?:[(（][^()（）]{1,12}[)）])?[,，的 (（:：]{0,2}(?:QQ|qq|扣扣|微信号?|(?:电子)?邮箱|(?i:wechat|weixin|wx|e-?mail))?号?[^\\u4e00-\\u9fff]{0,6}");
    private static final Pattern STAFF = Pattern.compile("教师|老师|教职工|班主任|校长|主任|书记|督学|专家|领导|供应商");
    private static final Pattern OFFICE_OF_PUPILS = Pattern.compile("社团|社长|班长|组长|学生会|团支部|大队长|中队长|学习委员|课代表|队长|部长|家委");
    private static final Pattern DIRECT = Pattern.compile("(?:学籍|学|考生|考|准考证)号码?[是为:： ]{1,2}$");
    private static final Needed WORD_BEHIND =
            Needed.of("\\s?[(（](?:学籍|学|考生|考|准考证|报名)号[)）]|(?:是|为)[^,，。;；\\n规则]{1,10}的(?:学籍|学|考生|考|准考证)号");
    private static final Pattern COLUMN = Pattern.compile(".{0,4}(?:学籍|学|考|准考证|报名)号码?");
    private static final Pattern BY_NUMBER = Pattern.compile("(?:报名|准考证)(?:序|编)?号码?|(?:抽签|摇号|受理)(?:序|编)?号码?");
    private static final int SHORTEST = 5;
    private static final Needed PLATFORM =
            Needed.of("(?:QQ|qq|微信号?|抖音号?|快手号?|小红书号?|(?i:wechat))(?!群|公众号|服务号|订阅号)[^0-9A-Za-z\\n,，。;；]{0,6}$");
    private static final Pattern FOLLOWS = Pattern.compile(
            "[,，。 ]{0,2}我(?:是|叫|们是)|[,，(（ ]{1,2}[^,，。]{0,8}(?:年级|班的?(?:同学|学生|[班团学宣体文]?[\\u4e00-\\u9fff]{0,2}(?:委员|班长|书记|代表))|同学)");
    private static final Pattern DEFINED = Pattern.compile(
            "编码规则|由.{0,4}位|号段|(?:起止(?:号码?)?|号码?[起止始末从到至])[:：为是 ]{0,2}$|范围|尾号|前\\S{1,2}位|后\\S{1,2}位|(?:凭|使用|通过|输入)[^,，。;；“\"]{0,12}查询");

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        var text = plain.text();
        if (!hasCode(text)) {
            return;
        }
        var around = setting.around(plain);
        for (var form : FORMS) {
            if (form.rule() == PrivacyRule.STUDENT_NUMBER && (setting.adults() || isListedByNumber(setting))
                    || !form.mayBeIn(plain, setting, around)) {
                continue;
            }
            var matcher = form.number().pattern().matcher(text);
            while (matcher.find()) {
                var before = setting.before(text, matcher.start(), 34);
                if ((form.words().pattern().matcher(before).find()
                                || isOfWhoFollows(form, before, text, matcher.end())
                                || isNumberOf(form, text.substring(matcher.end())))
                        && (form.words() != ACCOUNT_OF && form.words() != MAIL_OF || isOfPupil(before, setting))
                        && isPersonal(
                                form,
                                before,
                                text.substring(matcher.end()),
                                matcher.group(),
                                isColumn(setting) || DIRECT.matcher(before).find())) {
                    var value = matcher.group().replaceAll("[ -]", "");
                    hits.accept(new Hit(form.rule(), value, plain.spans(matcher.start(), matcher.end()), Mask.NUMBER));
                }
            }
        }
    }

    /** Whether letters or digits stand in a row that may be a number or an account. */
    static boolean hasCode(String text) {
        var row = 0;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '@') {
                return true;
            }
            var isPart =
                    Run.isDigit(letter) || letter < 0x80 && Character.isLetter(letter) || " -_.".indexOf(letter) >= 0;
            row = isPart ? row + 1 : 0;
            if (row >= SHORTEST) {
                return true;
            }
        }
        return false;
    }

    /** 抖音号：xiaoyu_0912，我是五年级田雨 */
    private static boolean isOfWhoFollows(Form form, String before, String text, int end) {
        return form.number() == ACCOUNT
                && form.words() != ACCOUNT_OF
                && PLATFORM.pattern().matcher(before).find()
                && FOLLOWS.matcher(text.substring(end, Math.min(text.length(), end + 20)))
                        .lookingAt();
    }

    /** 26231001123(考生号)张浩然 */
    private static boolean isNumberOf(Form form, String after) {
        return form.rule() == PrivacyRule.STUDENT_NUMBER
                && WORD_BEHIND.pattern().matcher(after).lookingAt();
    }

    /** Under 学号 a number that reads like a day is none. */
    private static boolean isColumn(Setting setting) {
        return setting.table()
                && setting.named()
                && COLUMN.matcher(setting.label()).matches();
    }

    /** 报名号|项目|结论 without a name: who publishes by number hides who is meant. */
    private static boolean isListedByNumber(Setting setting) {
        return setting.table()
                && !setting.named()
                && BY_NUMBER.matcher(setting.label()).matches();
    }

    private static boolean isPersonal(Form form, String before, String after, String number, boolean inColumn) {
        if (form.rule() == PrivacyRule.STUDENT_NUMBER) {
            return !DEFINED.matcher(before).find()
                    && !number.matches("[A-Z]?0+")
                    && !RANGE.matcher(after.length() > 8 ? after.substring(0, 8) : after)
                            .matches()
                    && !number.matches("(?:19|20)\\d{2} (?:\\d{1,2}|(?:19|20)\\d{2})(?: .*)?|.*\\d-\\d.*")
                    && (inColumn || !number.matches("20\\d{2}(?:0[1-9]|1[0-2])(?:[0-3]\\d)?"))
                    && !isResident(number);
        }
        return form.rule() != PrivacyRule.PUPIL_CONTACT
                || form.words() == ACCOUNT_OF
                || form.words() == MAIL_OF
                || !OFFICIAL.matcher(before).find()
                || OF_CLASSMATE.matcher(before).find();
    }

    /** Whether the last who is named is a pupil, and no desk comes after the name. */
    private static boolean isOfPupil(String before, Setting setting) {
        if (setting.adults() || STAFF.matcher(before).find()) {
            return false;
        }
        var names = Sentences.pupils(before);
        if (names.isEmpty()) {
            return false;
        }
        var rest = before.substring(names.get(names.size() - 1).end());
        return rest.length() <= 14
                && NOTHING_ELSE.matcher(rest).matches()
                && (NameLists.PUPILS.matcher(before).find()
                        || OFFICE_OF_PUPILS.matcher(before).find());
    }

    /** The look for check digits has told it already. */
    private static boolean isResident(String number) {
        var digits = number.replaceAll("[^0-9X]", "");
        return digits.length() == 18 && sunlight.privacy.text.ResidentId.isLikely(digits);
    }
}
