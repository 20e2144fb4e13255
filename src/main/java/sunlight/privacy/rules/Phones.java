package sunlight.privacy.rules;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Mention;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;

/** Mobile and landline numbers: a pupil's or guardian's never pass, others unless they are a desk's. */
final class Phones implements Detector {

    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\dA-Za-z*.])(?:(?:\\(?\\+?0{0,2}86\\)?[- ]?)?(?<mobile>1[3-9]\\d(?:[- .]{0,3}\\d){8}|1 [3-9](?: \\d){9}(?! ?\\d)|1[3-9]\\d{2,7}\\n\\d{3,8})"
                    + "|(?<area>(?<!\\d{4} )\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?(?:[- ]{0,2}|-\\n)(?:[2-9]\\d{3}[- ]?\\d{3,4}))(?:[-转 ]{1,3}\\d{1,5})?"
                    + "|(?<local>[2-9]\\d{6,7}))(?![\\d*A-Za-z])");
    private static final Pattern KIN = Pattern.compile(
            "家长|监护人|爱人|丈夫|妻子|老公|老婆|配偶|阿[公婆嬷爷]|父亲|母亲|爸爸?|妈妈?|父母|爷爷|奶奶|姥姥|姥爷|外公|外婆|姑姑|姑妈|姑父|舅舅|舅妈|姨妈|小姨|伯[父母伯]|大[伯爷娘姨姑舅]|叔叔?|婶|姨|堂[哥姐]|表[哥姐]|嫂|养[父母]|继[父母]|[\\u4e00-\\u9fff][父母](?=\\s?[:： ]{0,2}$)|祖[父母]|其[父母]|(?:^|(?<=[,，、;；(（ ]))[父母爸妈][:： ](?=[\\u4e00-\\u9fff])|我家?(?:孩子|儿子|女儿|闺女|孙子|孙女|娃)|曾祖|哥哥|姐姐|接[送站领车园]人|接孩子的?人|[\\u4e00-\\u9fff]{2,4}家[,，]?(?:里)?的?(?:电话|手机|座机)|[他她]家(?:里)?的?(?:电话|手机|座机|(?=\\s?$))|宅电|住宅电话|家庭电话|家庭联系|紧急联[系络](?:人|电话)?|(?i:\\b(?:parents?|mother|father|guardian|mom|mum|dad|grandm[ao]ther|grandfather|grandma|grandpa)\\b)|学生(?:本人)?(?:联系)?(?:电话|手机|联系方式)|(?:幼儿|考生|孩子|学生|本人)(?:的)?(?:联系)?(?:手机|电话|联系)");
    /** A member of a class, and then the number: 七年级六班宋雨泽，电话…. */
    private static final Pattern CLASSMATE = Pattern.compile(
            ".*(?:班[)）]?|年级|[)）])\\s?(?:的|学生|同学)?[,，、:： ]{0,2}(?<who>[\\u4e00-\\u9fff·]{2,8}?)(?:同学)?(?:取得联系|联系|报名|领取|认领)?[,，、:：(（ ]{0,2}(?:的)?(?:联系)?(?:电话手表|手表|电话|手机号?|号码|方式)?(?:号码?)?[:： ]{0,2}$");

    private static final Pattern OF_CLASS =
            Pattern.compile("[0-9一二三四五六七八九十][)）]?\\s?班[)）]?[\\u4e00-\\u9fff]{2,3}[^\\u4e00-\\u9fff]");

    /** Whose number it is, if no kin is named behind: 家长请加孟老师手机. */
    private static final Pattern OFFICER = Pattern.compile(
            "(?:家长|同学|学生)[^\\n。;；:：]{0,6}(?:加|联系|找|问|询|打)[^\\n。;；:：]{0,4}(?:老师|主任|校长|园长)[^\\n。;；:：家父母爸妈]{0,6}$");

    /** 副校长王建军本人手机 */
    private static final Pattern OFFICER_SELF =
            Pattern.compile("(?:老师|教师|主任|校长|园长|书记|督学|院长|局长|科长)[\\u4e00-\\u9fff]{0,4}本人(?:的)?(?:联系)?(?:手机|电话|联系)");

    private static final Pattern DESK = Pattern.compile(
            "(?i:\\b(?:duty|office|school|reception|emergency|trip|admissions|coordinator['’]s) (?:phone|line|mobile|number|desk|tel)|hotline|switchboard|front desk|help ?desk|enquir(?:y|ies))|值班|值守|办公|办电|监督|咨询(?![人者])|举报(?![人者])|投诉(?![人者])|受理|服务|热线|报修|总机|前台|传真|保卫|门卫|招办|招生办|报名(?![人者])|招生|求助(?![人者])|援助|维权|申诉(?![人者])|反映(?![人者])|校长室|教务处?|学生处|德育处|总务处|政教处|财务室|校办|学校电话|学校联系|园长室|督学|工作(?:手机|电话|号)|[(（]工作[)）]|公务手机|(?:手机|电话)[(（](?:公务|工作|值班|办公)|公示电话|公开电话|救助|急救|应急|校医|资助中心|管理中心|教育局|部门|公司|供货[商人方]|供应商|供货单位|代理机构|经营者|承运|厂家|[店铺厂坊社场行](?=[,，、:： ])|[\\u4e00-\\u9fff](?:局|所|站|派出所|村委会|居委会|协会|中心)$");
    private static final Pattern CALLED = Pattern.compile("(?:拨打|致电|来电|拨|打|联系学校|联系我校)[^\\n,，。;；]{0,16}$");
    private static final Pattern OWED_LABEL =
            Pattern.compile("联系电话|办公电话|.*咨询.*|.*监督.*|.*投诉.*|.*举报.*|.*举报方式|电话|联系方式|受理.*|.*渠道|申诉|处理程序|责任人|负责人|联系.*");
    private static final Pattern OTHER = Pattern.compile(
            "(?:单号|订单号?|流水号|编号|合同号|货号|批号|凭证号?|票号|型号|序列号|号段|代码|金额|文号|ISBN|CN|SN|S/N|条码|条形码|读数|刊号|邮编|QQ群?号?|群号|(?<!手)表号|[电水气热]表|户号|运单|提货[码单]|取[件货]码|物联网卡号?|(?:快递|快运|物流|货运)(?![^\\n]{0,8}(?:电话|手机|联系|师傅|员)))[^\\n,，。;；]{0,8}$");
    private static final Pattern PHONE_WORD = Pattern.compile(
            "(?:电话|手机|联系方式|座机|号码|私人号|个人号|手表号|Tel|TEL|☎)[^\\n,，。;；]{0,8}$|(?:电话|手机)[^\\n。;；]{0,20}号[,，:： ]{0,2}$");

    private static final Pattern LABEL_ONLY = Pattern.compile(
            "(?<=(?:家长|监护人|父亲|母亲|爸爸|妈妈|爷爷|奶奶)[^;:：]{0,3}[:：][^;:：]{2,6});\\s?(?:联系)?(?:电话|方式|手机)(?:号码?)?\\s?[:：]?\\s?$");

    /** 我是五年级石磊,我的手机… */
    private static final Pattern MINE = Pattern.compile("(?:我是|我叫)[^。;；\\n]{2,24}我的?(?:手机|电话|联系)[^\\n,，。;；]{0,6}$");

    /** Who writes is a parent or a pupil, and says so once: 我是顾晨曦的爸爸… 我的电话是…. */
    private static final Pattern WRITER = Pattern.compile(
            "(?:我是|我叫)[^。;；\\n]{2,24}(?:家长|爸|妈|父亲|母亲|爷爷|奶奶|姥姥|姥爷|外公|外婆|监护人|年级|班的?(?:学生|同学)?(?=[,，。]))|(?:家长|学生|同学)(?:的)?(?:来信|留言|反映)");

    private static final Pattern CALLED_SELF = Pattern.compile("(?:我是|我叫)([\\u4e00-\\u9fff·]{2,8})(?=[,，。])");
    private static final Pattern OF_SCHOOL = Pattern.compile("班|同学|学生|年级|毕业");

    private static final Pattern OF_WRITER =
            Pattern.compile("(?:我的?|本人)(?:的)?(?:联系)?(?:手机|电话|方式)号?码?[^\\n,，。;；]{0,6}$");

    /** 李明轩,一年级3班,退款185元,支付宝…: a pupil by name and class, and then the number. */
    private static final Pattern MEMBER = Pattern.compile(
            "(?<who>[\\u4e00-\\u9fff·]{2,8})(?:[,，、:： (（]{1,2}[男女])?[,，、:： (（]{1,2}[^,，、。;；\\n]{0,4}(?:年级[^,，、。;；\\n]{0,6}|[0-9一二三四五六七八九十][)）]?\\s?班)[)）]?(?<between>[^。;；\\n]{0,16})$");

    private static final Pattern NUMBER_ONLY =
            Pattern.compile("[,，、:： ]{0,2}(?:的)?(?:联系|家庭|家里)?(?:电话|座机|手机)?号?码?[:： ]{0,2}");
    private static final Pattern APART = Pattern.compile("异议|公示|指导|反馈|详情");
    private static final Pattern OF_PUPIL = Pattern.compile(
            "(?:学生|同学|幼儿|考生|[小少]队员|班长|团支书|课代表|学习委员|大队长|社长)[:：]?(?<who>[\\u4e00-\\u9fff·]{2,8}?)(?:同学)?[,，、:：(（ ]{0,2}(?:的|本人)?(?:联系|家庭|家里)?(?:电话|手机|方式|座机)号?码?[是为:： ]{0,2}$");
    private static final Pattern OF_CLASSMATE = Pattern.compile(
            "(?<who>[\\u4e00-\\u9fff·]{2,8})(?=同学)同学(?:的|本人的?)?(?:联系|家庭|家里)?(?:电话|手机|联系方式|座机)号?码?[是为:： ]{0,2}$");
    private static final Pattern CLASS_BEHIND =
            Pattern.compile("\\s?[,，、(（ ]{1,2}(?:[一二三四五六七八九]年级|[初高][一二三]|[0-9一二三四五六七八九十]{1,2}[.年][^,，。;；]{0,4}班)");
    private static final Pattern AT_HOME =
            Pattern.compile("\\s?[(（](?:家|宅|家里|家中|住宅|家庭|[\\u4e00-\\u9fff·]{2,6}家[,，])(?:[)）]|(?<=[,，])).*");
    /** The word before it says whose line it is, whoever rings there: 家长可联系心理中心(一楼,电话; 监护人可向申诉委员会提出申诉,电话. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:办公室|中心|[处科室站]|热线|学校|幼儿园)(?:[(（][^)）]{0,16}?)?[)）]?[,，、:： ]{0,2}(?:的)?(?:联系|咨询)?(?:电话|座机)[是为:： ]{0,2}$"
                    + "|(?:可|请(?!求|假)|[应须]|有权)[^,，。;；已曾]{0,20}(?:向|到|与|找)[^,，。;；已曾]{0,16}(?:委员会|办公室|中心|[处科室站局组]|学校|幼儿园|部门)[^,，。;；]{0,4}(?:提出|申请|申诉|投诉|反映|举报|报告|咨询|求助|联系)[^,，。;；]{0,6}[,，、:：(（ ]{1,2}(?:联系|咨询)?(?:电话|座机)[是为:： ]{0,2}$");

    private static final Pattern PRIVATE = Pattern.compile("(?:[他她]的?|本人的?|个人|私人)(?:手机|电话|号|电话手表|手表)[^,，。;；]{0,6}$");

    /** 纪元(13岁)151…: whoever has that age is a child. */
    private static final Pattern CHILD = Pattern.compile(
            "[\\u4e00-\\u9fff·]{2,8}[,，、(（ ]{1,2}(?:[男女][,， ]{1,2})?(?:[3-9]|1[0-7])周?岁[)）]?[,，、:： ]{0,2}(?:联系)?(?:电话|手机)?[:： ]{0,2}$");

    /** What stands behind numbers of things and of sums. */
    private static final Pattern NO_PHONE = Pattern.compile(
            "-[A-Z]|\\s?[(（](?:运单|快递|单|表|户|编)号|号(?:节点|网关|设备|终端|探头|传感器)|\\s?(?:分解|[+×÷=]|(?:除以|乘以|加上|减去))|为?馆藏");

    private static final Pattern IP = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");

    private static final int SHORTEST = 7;
    private static final int REACH = 40;
    private static final int LETTER = 400;

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (!Run.hasDigits(plain.text(), SHORTEST) || !PhoneStart.isIn(plain.text())) {
            return;
        }
        var matcher = PHONE.matcher(plain.text());
        while (matcher.find()) {
            var found = matcher.toMatchResult();
            var rule = judge(
                    plain.text(), setting, found, matcher.group("mobile") != null, matcher.group("local") != null);
            if (rule != null) {
                hits.accept(new Hit(rule, digits(found.group()), plain.spans(found.start(), found.end()), Mask.PHONE));
            }
        }
    }

    private static @org.jspecify.annotations.Nullable PrivacyRule judge(
            String text, Setting setting, MatchResult found, boolean mobile, boolean local) {
        var before = setting.before(text, found.start(), reach(text, found.start()));
        var clause = clause(before);
        if (setting.owed().isOwnPhone(digits(found.group()))
                || Serials.isOfThing(text, before, setting, found, OTHER)
                || isNone(text, before, found)
                || !mobile && isNobodys(before, clause, setting, local)) {
            return null;
        }
        var after = text.substring(found.end(), Math.min(text.length(), found.end() + 12));
        var label = label(clause);
        if (HomeLine.isAtHome(found.group(), clause)) {
            return NameLists.isOfAdults(clause) ? PrivacyRule.PERSONAL_PHONE : PrivacyRule.PUPIL_CONTACT;
        }
        if (isKin(clause, label, after) && !isDeskLast(label)) {
            var called = CALLED.matcher(clause);
            // Whom parents may ring is no parent; the number of a mother whom all shall ring is hers.
            return called.find() && !isOwn(called.group(), after)
                    ? mobile ? PrivacyRule.PERSONAL_PHONE : null
                    : PrivacyRule.PUPIL_CONTACT;
        }
        if (mobile && (CHILD.matcher(clause).find() || isClassmate(setting, before, clause))
                || isMember(setting, clause, mobile)
                || isOfPupil(setting, clause)
                || mobile && isSeatedBehind(setting, clause, after)
                || isOfWriter(setting, text.substring(0, found.start()), clause)) {
            return PrivacyRule.PUPIL_CONTACT;
        }
        return mobile && !isDesk(setting, clause, after) ? PrivacyRule.PERSONAL_PHONE : null;
    }

    /** Short digits of which nobody says that they are a phone, and the line of an office. */
    private static boolean isNobodys(String before, String clause, Setting setting, boolean local) {
        return local && !isCalledPhone(before, setting)
                || OFFICE.matcher(clause).find();
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "").replaceFirst("^0{0,2}86(?=1\\d{10}$)", "");
    }

    private static boolean isDeskLast(String label) {
        return DESK.matcher(label).find() && !KIN.matcher(afterDesk(label)).find();
    }

    private static boolean isCalledPhone(String before, Setting setting) {
        return PHONE_WORD.matcher(before).find() || setting.label().matches(".*(?:电话|联系方式|手机).*");
    }

    /** A sentence in English needs more letters to say the same. */
    private static int reach(String text, int at) {
        return Sentences.isChinese(text.substring(Math.max(0, at - REACH), at)) ? REACH : REACH * 3;
    }

    /** Their own: 打我电话, 打…没人接. */
    private static boolean isOwn(String called, String after) {
        return KIN.matcher(called).find()
                || called.indexOf('我') >= 0 && !called.contains("我校")
                || after.matches(".{0,4}(?:一直|都|总)?(?:没人|无人|没有人|打不通|无法接通|关机|停机|空号).*");
    }

    /** Single digits side by side are a phone only where one is spoken of, and a part of a resident ID is none. */
    private static boolean isNone(String text, String before, MatchResult found) {
        return NO_PHONE.matcher(text).region(found.end(), text.length()).lookingAt()
                || found.group().matches("1 \\d \\d.*")
                        && !PHONE_WORD.matcher(before).find()
                        && !KIN.matcher(clause(before)).find()
                || found.group().indexOf('\n') >= 0
                        && found.group().replaceAll("[^0-9]", "").length() != 11
                || IP.matcher(found.group()).matches()
                || Numbers.isPartOfId(text, found.start(), found.end());
    }

    /** A desk's word last named before the number speaks for it: 家长咨询电话 is a desk's, 值班家长电话 is not. */
    private static String afterDesk(String label) {
        var matcher = DESK.matcher(label);
        var end = 0;
        while (matcher.find()) {
            end = matcher.end();
        }
        return label.substring(end);
    }

    private static boolean isKin(String clause, String label, String after) {
        return KIN.matcher(OFFICER_SELF.matcher(clause).replaceAll("")).find()
                        && !OFFICER.matcher(clause).find()
                || AT_HOME.matcher(after).matches()
                || after.matches("\\s?[(（]?(?:家长|父亲|母亲|爸爸|妈妈|监护人|爷爷|奶奶).*") && !label.contains("咨询");
    }

    private static boolean isOfWriter(Setting setting, String before, String clause) {
        return !setting.adults()
                && OF_WRITER.matcher(clause).find()
                && isWriter(before.substring(Math.max(0, before.length() - LETTER)));
    }

    private static boolean isWriter(String before) {
        var named = CALLED_SELF.matcher(before);
        return WRITER.matcher(before).find()
                || named.find()
                        && Names.isName(named.group(1))
                        && OF_SCHOOL.matcher(before).find()
                        && !NameLists.isOfAdults(before);
    }

    private static boolean isOfPupil(Setting setting, String clause) {
        var pupil = OF_PUPIL.matcher(clause);
        var classmate = OF_CLASSMATE.matcher(clause);
        return !setting.adults()
                && (pupil.find() && Names.isName(pupil.group("who"))
                        || classmate.find()
                                && !Mention.in(classmate.group("who")).isEmpty());
    }

    /** 陈露,电话138…,五年级二班 */
    private static boolean isSeatedBehind(Setting setting, String clause, String after) {
        return !setting.adults()
                && CLASS_BEHIND.matcher(after).lookingAt()
                && !DESK.matcher(clause).find()
                && !NameLists.isOfAdults(clause)
                && !Mention.in(clause).isEmpty();
    }

    private static boolean isMember(Setting setting, String clause, boolean mobile) {
        var member = setting.table() || setting.adults() ? null : MEMBER.matcher(clause);
        if (member == null || !member.find() || NameLists.ADULTS.matcher(clause).find()) {
            return false;
        }
        var between = member.group("between");
        return (NUMBER_ONLY.matcher(between).matches()
                        || mobile
                                && !DESK.matcher(between).find()
                                && !APART.matcher(between).find())
                && Names.isName(member.group("who"));
    }

    /** After a class and before a number also a word is a name, unless it is that of a desk. */
    private static boolean isSomebody(String who, String clause) {
        return Names.isName(who)
                || OF_CLASS.matcher(clause).find()
                        && Names.mayBe(who)
                        && !DESK.matcher(who).find()
                        && !KIN.matcher(who).find();
    }

    private static boolean isClassmate(Setting setting, String before, String clause) {
        var classmate = CLASSMATE.matcher(clause);
        return !setting.adults()
                && !setting.table()
                && (classmate.find() && isSomebody(classmate.group("who"), clause)
                        || MINE.matcher(before).find()
                                && NameLists.PUPILS.matcher(before).find())
                && !NameLists.isOfAdults(before);
    }

    private static boolean isDesk(Setting setting, String clause, String after) {
        return DESK.matcher(clause).find() && !PRIVATE.matcher(clause).find()
                || after.strip().startsWith("(")
                        && DESK.matcher(after.strip().replaceFirst("[)].*", "")).find()
                || !setting.table() && OWED_LABEL.matcher(setting.label()).matches() && !setting.named();
    }

    private static String clause(String before) {
        var stripped = before.stripTrailing();
        var part = LABEL_ONLY.matcher(stripped);
        if (part.find()) {
            // 监护人:蒋大海;联系方式: whose number it is stands before.
            return clause(before.substring(0, part.start())) + ";" + before.substring(part.start() + 1);
        }
        var cut = Math.max(Math.max(stripped.lastIndexOf('。'), stripped.lastIndexOf('\n')), stripped.lastIndexOf(';'));
        return before.substring(cut + 1);
    }

    private static String label(String clause) {
        var end = clause.length();
        while (end > 0 && " :：,，、(（\n".indexOf(clause.charAt(end - 1)) >= 0) {
            end--;
        }
        var from = end;
        while (from > 0 && ",，、(（\n:： ".indexOf(clause.charAt(from - 1)) < 0) {
            from--;
        }
        return clause.substring(from, end);
    }
}
