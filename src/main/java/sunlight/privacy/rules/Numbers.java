package sunlight.privacy.rules;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.BankCard;
import sunlight.privacy.text.Letters;
import sunlight.privacy.text.Mention;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.ResidentId;

/** Resident IDs, student-status numbers made of them, and bank cards: a check digit decides. */
final class Numbers implements Detector {

    private static final Pattern ID_WORDS = Pattern.compile("身份|证件号|公民号|户口|残疾证|残疾人证|学籍|(?i:\\bID\\b)|证号");
    private static final Pattern CARD_WORDS = Pattern.compile("银行|卡号|账号|帐号|账户|工资卡|储蓄|借记卡|信用卡|社保卡|一卡通|打卡|汇至|转账|收款|支付|卡");
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "(?:订单|流水|交易|运单|快递|物流|单据|票据|发票|收据|合同|项目|招标|采购|标段|备案|登记(?!的?(?:是|为)|的)|资产|设备|条形?码|批次?|(?i:IMEI)|税号|识别号|注册|许可证|信用代码|执照|文号|凭证|工单|受理|缴款|查询|专利|ISBN|序列)(?:编?号|号码|编码|代码|码)?[^\\n,，。;；]{0,6}$");
    /** The account of an office, which begins unlike a card. */
    private static final Pattern PUBLIC_ACCOUNT = Pattern.compile(
            "政府采购|供应商|对公|捐[赠款]账[户号]|基金会|零余额|国库|财政专户|非税|(?:户名|账户名称?|收款单位|单位名称)[:： ]{0,2}[\\u4e00-\\u9fff()]{2,30}(?:会|局|学校|[小中大]学|学院|幼儿园|公司|中心|[院处所站社])");

    /** Stars that leave the day of birth to be read hide nothing. */
    private static final Pattern HALF = Pattern.compile(
            "(?<![0-9A-Za-z*])[1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?=[0-9]{0,5}[*＊])[0-9*＊xX]{6}(?![0-9A-Za-z*])");

    /** How people speak of a number with fifteen digits. */
    private static final Pattern OLD_WORDS = Pattern.compile("[一二]代证|[老旧](?:式)?证|换证|老号|旧号|升位|十五位|15位|身份|户籍|户口");

    /** In the same sentence, before the number. */
    private static final Pattern LESSON = Pattern.compile("(?:例题|例如|举例|样例|范例|练习题|习题)[^。；;\\n]*$");

    /** Letters that are read as digits. */
    private static final Letters.Any CONFUSABLE = Letters.Any.of("OoQlI|");

    private static final int SHORTEST = 15;
    private static final int REACH = 24;
    private static final int SENTENCE = 60;

    /** An ID with a blank after each digit is that long. */
    private static final int ID_REACH = 40;

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        var text = plain.text();
        if (Run.mayBeIn(text, SHORTEST)) {
            for (var run : Run.in(text, false)) {
                if (run.length() >= SHORTEST) {
                    new Search(plain, setting, hits, run).all(true);
                }
            }
        }
        if (text.indexOf('*') >= 0) {
            half(plain, setting, hits);
        }
        if (CONFUSABLE.isIn(plain.letters())) {
            for (var run : Run.in(text, true)) {
                if (run.length() >= 16 && run.length() <= 60) {
                    new Search(plain, setting, hits, run).lenient();
                }
            }
        }
    }

    private static void half(Plain plain, Setting setting, Consumer<Hit> hits) {
        var half = HALF.matcher(plain.text());
        while (half.find()) {
            var before = setting.before(plain.text(), half.start(), REACH);
            if (setting.named() || ID_WORDS.matcher(before).find()) {
                var spans = plain.spans(half.start(), half.end());
                hits.accept(new Hit(PrivacyRule.RESIDENT_ID, half.group(), spans, Mask.NUMBER));
            }
        }
    }

    /** Whether what stands there is a part of a resident ID, and no number of its own. */
    static boolean isPartOfId(String text, int start, int end) {
        var from = Math.max(0, start - ID_REACH);
        var near = text.substring(from, Math.min(text.length(), end + ID_REACH));
        for (var run : Run.in(near, false)) {
            for (var at = 0; at + 18 <= run.length() && run.start(at) <= start - from; at++) {
                if (run.end(at + 18) >= end - from
                        && ResidentId.isValid(run.digits().substring(at, at + 18))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One run of digits. */
    private record Search(Plain plain, Setting setting, Consumer<Hit> hits, Run run) {

        void all(boolean old) {
            var words = context(0);
            var embedded = ID_WORDS.matcher(words).find() && run.length() <= 200;
            for (var from = 0; from + 15 <= run.length(); ) {
                var taken = run.heads()[from] || embedded ? at(from, embedded) : 0;
                from += Math.max(1, taken);
            }
        }

        private int at(int from, boolean embedded) {
            if (fits(from, 18, embedded) && isId(from)) {
                return tell(isStudent(from) ? PrivacyRule.STUDENT_NUMBER : PrivacyRule.RESIDENT_ID, from, 18);
            }
            if (fits(from, 15, false)
                    && !isParted(from, 15)
                    && ResidentId.isOld(digits(from, 15))
                    && isPlausibleOld(from)) {
                return tell(PrivacyRule.RESIDENT_ID, from, 15);
            }
            for (var length = 19; length >= 16; length--) {
                if (fits(from, length, false) && isCard(from, length)) {
                    return tell(PrivacyRule.BANK_CARD, from, length);
                }
            }
            return 0;
        }

        void lenient() {
            for (var from = 0; from + 16 <= run.length(); from++) {
                if (fits(from, 18, false) && isChanged(from, 18) && isMisread(from)) {
                    from += tell(isStudent(from) ? PrivacyRule.STUDENT_NUMBER : PrivacyRule.RESIDENT_ID, from, 18) - 1;
                } else {
                    from += Math.max(0, lenientCard(from) - 1);
                }
            }
        }

        /** A letter may have been read for another digit, too: then its word stands before it. */
        private boolean isMisread(int from) {
            var digits = digits(from, 18);
            return ResidentId.isValid(digits)
                    || ResidentId.isLikely(digits)
                            && ID_WORDS.matcher(near(from)).find();
        }

        private int lenientCard(int from) {
            for (var length = 19; length >= 16; length--) {
                if (fits(from, length, false) && isChanged(from, length) && isCard(from, length)) {
                    return tell(PrivacyRule.BANK_CARD, from, length);
                }
            }
            return 0;
        }

        /** Whether letters had to be read as digits, so that the strict look cannot have seen it. */
        private boolean isChanged(int from, int length) {
            for (var at = from; at < from + length - 1; at++) {
                if (!Run.isDigit(plain.text().charAt(run.start(at)))) {
                    return true;
                }
            }
            return "OoQlI|".indexOf(plain.text().charAt(run.start(from + length - 1))) >= 0;
        }

        private boolean isId(int from) {
            var digits = digits(from, 18);
            if (digits.indexOf('X') >= 0 && digits.indexOf('X') != 17 || !ResidentId.isLikely(digits)) {
                return false;
            }
            if (ResidentId.isExample(digits) && LESSON.matcher(context(from)).find()) {
                return false;
            }
            if (ResidentId.isValid(digits)) {
                // Numbers of orders and goods end with no X, and are nobody's.
                return !OTHER_NUMBER.matcher(context(from)).find()
                        || digits.indexOf('X') == 17
                        || !Mention.in(context(from)).isEmpty()
                        || ID_WORDS.matcher(near(from)).find();
            }
            return near(from).matches("(?s).*(?:身份证|证件号|公民身份)[^\\n,，。;；]{0,8}") || isStudent(from);
        }

        private boolean isPlausibleOld(int from) {
            var near = context(from);
            return (!OTHER_NUMBER.matcher(near).find()
                            || ID_WORDS.matcher(near(from)).find())
                    && (ID_WORDS.matcher(near).find()
                            || setting.named()
                            || endsWithName(near)
                            || OLD_WORDS.matcher(sentenceBefore(from)).find()
                            || !Mention.within(sentenceBefore(from)).isEmpty());
        }

        private String sentenceBefore(int from) {
            var before = setting.before(plain.text(), run.start(from), SENTENCE);
            return before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
                    + plain.text()
                            .substring(run.end(from + 15), Math.min(plain.text().length(), run.end(from + 15) + 8));
        }

        private boolean isParted(int from, int length) {
            return run.hasCommas(plain.text(), from, from + length);
        }

        private static boolean endsWithName(String near) {
            var words = near.split("[^\\u4e00-\\u9fff·]+");
            return words.length > 0 && Names.isName(words[words.length - 1]);
        }

        private boolean isCard(int from, int length) {
            var digits = digits(from, length);
            if (digits.indexOf('X') >= 0 || !BankCard.isPossible(digits) || isParted(from, length)) {
                return false;
            }
            var near = context(from);
            if (!BankCard.isCertain(digits)
                    && PUBLIC_ACCOUNT.matcher(setting.heading() + plain.text()).find()) {
                return false;
            }
            var beside = CARD_WORDS.matcher(near).find();
            return beside
                    || BankCard.isCertain(digits) && !OTHER_NUMBER.matcher(near).find();
        }

        /** A G or L right before it: the number of a pupil. */
        private boolean isStudent(int from) {
            var at = run.start(from) - 1;
            while (at > 0 && plain.text().charAt(at) == ' ') {
                at--;
            }
            var letterBefore = at > 0
                    && Character.isLetter(plain.text().charAt(at - 1))
                    && plain.text().charAt(at - 1) < 0x80;
            return at >= 0 && "GLJglj".indexOf(plain.text().charAt(at)) >= 0 && !letterBefore;
        }

        private boolean fits(int from, int length, boolean embedded) {
            return from + length <= run.length()
                    && (embedded || run.isWhole(from, from + length))
                    && (isIdAlone(from, length) || !isGlued(from, from + length));
        }

        /** No code of another kind has region, day and check digit of an ID by chance, whatever letters stand before it. */
        private boolean isIdAlone(int from, int length) {
            return length == 18
                    && run.length() == 18
                    && (run.digits().indexOf('X') < 0 || run.digits().indexOf('X') == 17)
                    && ResidentId.isValid(digits(from, 18));
        }

        /** A letter right before or after makes it a code of another kind, such as a credit code. */
        private boolean isGlued(int from, int to) {
            var text = plain.text();
            var before = run.start(from) == 0 ? ' ' : text.charAt(run.start(from) - 1);
            var after = run.end(to) >= text.length() ? ' ' : text.charAt(run.end(to));
            return isLatin(after) && to == run.length()
                    || isLatin(before)
                            && from == 0
                            && !isStudent(from)
                            && !ID_WORDS.matcher(near(from)).find();
        }

        private static boolean isLatin(char letter) {
            return letter < 0x80 && Character.isLetter(letter);
        }

        private String digits(int from, int length) {
            return run.digits().substring(from, from + length);
        }

        private String context(int from) {
            return setting.before(plain.text(), run.start(from), REACH);
        }

        private String near(int from) {
            var at = run.start(from);
            return setting.label() + plain.text().substring(Math.max(0, at - 14), at);
        }

        private int tell(PrivacyRule rule, int from, int length) {
            var spans = plain.spans(run.start(from), run.end(from + length));
            hits.accept(new Hit(rule, digits(from, length), spans, Mask.NUMBER));
            return length;
        }
    }
}
