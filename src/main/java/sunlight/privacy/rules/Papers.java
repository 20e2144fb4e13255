package sunlight.privacy.rules;

import static sunlight.privacy.PrivacyRule.PERSONAL_NUMBER;
import static sunlight.privacy.PrivacyRule.RESIDENT_ID;
import static sunlight.privacy.PrivacyRule.TRAVEL_DOCUMENT;
import static sunlight.privacy.rules.Trace.Whose.ANYBODY;
import static sunlight.privacy.rules.Trace.Whose.NAMED;
import static sunlight.privacy.rules.Trace.Whose.PUPIL;
import static sunlight.privacy.rules.Trace.Whose.SOMEBODY;

import java.util.function.Consumer;
import sunlight.privacy.text.Plain;

/**
 * Numbers that an office keeps of one person, other than those with a check digit: permits, registers, cards, records of hospitals,
 * certificates, cases, and parts of a resident ID.
 */
final class Papers implements Detector {

    private static final String JOIN = "[^0-9A-Za-z\\n,。;；]{0,6}";
    private static final String SAMPLE = "样本|样例|示例(?!\\(真)|例如|如下格式|填写格式|编号规则|查询|登录|登陆|输入|密码为|凭";

    /** What has a 户号, too, and is no household. */
    private static final String METERS = "用电|电费|电表|水费|水表|用水|燃气|气费|供[电水暖热气]|缴费|宽带|热力|抄表|度(?![小过])";

    private static final String TAILS_OF_ALL = "限行|[学考]号|准考证|报名|摇号|单号|双号|公交|课题";

    private static final String PARTS = "(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})";

    private static final Sieve<Trace> TRACES = Trace.sieve(
            Trace.of(
                    TRAVEL_DOCUMENT,
                    "[居暂]住(?:证|登记(?:回执|凭证|证明)?)(?:编号|证号|号码?|(?i:No\\.?))?" + JOIN + "([0-9A-Z]{10,24})(?![0-9A-Za-z])",
                    ANYBODY,
                    "",
                    SAMPLE + "|电话"),
            Trace.of(
                    TRAVEL_DOCUMENT,
                    "(?:户口(?:簿|本|册)?(?:首页|索引)?(?:编?号码?)|户籍编?号|(?<!账|帐|开|商|客|用|门|住)户(?:编)?号|户主编?号)码?" + JOIN
                            + "([0-9A-Z][0-9A-Z-]{5,23})(?![0-9A-Za-z])",
                    SOMEBODY,
                    "",
                    SAMPLE + "|" + METERS),
            Trace.of(
                    TRAVEL_DOCUMENT,
                    "(?:社会保障(?:卡|号)|社保(?:卡|号)|医保(?:卡|号|编号|证)|参保(?:卡|编?号)|(?:社保|医保)(?:个人)?(?:编号|账号|电脑号)|新农合(?:卡|证|号))(?:卡)?(?:编?号码?|(?i:No\\.?))?"
                            + "[^0-9A-Za-z\\n,。;账帐]{0,6}([A-Z]?[0-9]{7,15})(?![0-9元人])",
                    ANYBODY,
                    "",
                    SAMPLE + "|电话|热线|咨询"),
            // A passport by its form, where a journey is told of.
            Trace.of(
                    TRAVEL_DOCUMENT,
                    "(?<![0-9A-Za-z])((?:[EDGPS][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|[HM][0-9]{8,10}))(?![0-9A-Za-z])",
                    SOMEBODY,
                    "通行证|证件|旅客|乘机人|乘客|签证|出入?境|境外|港澳|台胞|CHD|ADT|INF|[A-Z]{2,}/[A-Z]{2,}|游学|访学|留学",
                    SAMPLE + "|订单|货号|馆藏|图书|型号|发票|合同"),
            // H0451286931(学生…): only such a permit has ten digits behind its letter.
            Trace.of(
                    TRAVEL_DOCUMENT,
                    "(?<![0-9A-Za-z])([HM][0-9]{10})(?![0-9A-Za-z])",
                    SOMEBODY,
                    "",
                    "订单|货号|馆藏|图书|型号|发票|合同|运单|快递"),
            // 532***20090412***6: what the stars leave is a birthday.
            Trace.of(
                    PERSONAL_NUMBER,
                    "(?<![0-9*])([1-8][0-9]{2,5}\\*{1,4}(?:19|20)[0-9]{6}[0-9*]{0,3}\\*{1,4}[0-9X]?)(?![0-9*])",
                    NAMED,
                    "",
                    "样本|样例"),
            Trace.of(
                    PERSONAL_NUMBER,
                    "(?<![\\u4e00-\\u9fff]银行|银行)卡号[为是:： ]{0,2}([0-9]{6,12})(?![0-9])",
                    PUPIL,
                    "(?=.*(?:余额|透支|消费|补卡|挂失|充值|欠))",
                    SAMPLE),
            Trace.of(
                    PERSONAL_NUMBER,
                    "(?:住院|门诊|急诊|病案|病历|就诊卡?|诊疗卡?|影像|检查|体检|CT|MRI|DR|化验|处方|床位)(?:单|卡)?(?:编号|号码?|ID)" + JOIN
                            + "([0-9A-Z][0-9A-Z-]{4,19})(?![0-9A-Za-z])",
                    ANYBODY,
                    "",
                    SAMPLE + "|设备|型号|采购|电话|发票|起止"),
            Trace.of(
                    PERSONAL_NUMBER,
                    "(?:残疾人?证|残疾军人证|伤残[\\u4e00-\\u9fff]{0,4}证|教师资格证?书?|资格证书?|证书|[毕结肄]业证书?|学[位历]证书?|[结离]婚证|独生子女[\\u4e00-\\u9fff]{0,4}证|军官证|士兵证|优待证|健康证|驾驶证(?:档案)?)"
                            + "(?:字|书)?(?:编?号码?|字号)?" + JOIN + "((?:军字?第?)?[0-9A-Z][0-9A-Z-]{5,23})(?![0-9A-Za-z])",
                    SOMEBODY,
                    "教师|老师|资格|残疾|伤残|婚|军|普通话|学生|学位|学历|健康证|驾驶证",
                    SAMPLE + "|如[0-9A-Z]|公司|负责人|工程师|会计师|公证|荣获|授予|获奖|[一二三]等奖|竞赛|比赛|法人|办学|许可|机构|校车|校名|中标|[0-9]至[0-9A-Z]"),
            Trace.of(
                    PERSONAL_NUMBER,
                    "((?:[(〔\\[](?:19|20)[0-9]{2}[)〕\\]]\\s?[\\u4e00-\\u9fff]{0,3}[0-9]{0,6}(?:民|刑|行|执|少|赔)[\\u4e00-\\u9fff]{0,4}[0-9]{1,6}号"
                            + "|(?:受案|立案|行罚决|刑拘|不起诉|收教|训诫|不予处罚)[\\u4e00-\\u9fff]{0,3}[(〔\\[]20[0-9]{2}[)〕\\]]第?[0-9]{1,6}号))",
                    PUPIL,
                    "",
                    SAMPLE + "|合同|买卖|公司|借款|施工|招标|依据|根据"),
            Trace.of(
                    PERSONAL_NUMBER,
                    "(?:案件|警情|接?处警|报警|保单|理赔|赔案|不动产权?证?|房产证|房权证|购房合同)(?:编号|号码?|证号|回执号?|单号)" + JOIN
                            + "((?:[\\u4e00-\\u9fff]{1,3}[(〔]20[0-9]{2}[)〕][\\u4e00-\\u9fff]{1,12}第?)?[0-9A-Z][0-9A-Z-]{5,29})(?![0-9A-Za-z])",
                    PUPIL,
                    "",
                    SAMPLE + "|校方责任|责任险|实习|合作|公司(?!赔)|招标|校舍|用途"),
            Trace.of(
                    PERSONAL_NUMBER,
                    "(?:校园卡|一卡通|饭卡|水卡|学生卡|公交卡|(?:预防)?接种证|公积金|(?:社保|医保|养老)个人)[,，]?\\s?(?:卡|账|帐)?(?:编?号码?)" + JOIN
                            + "([0-9A-Z]{5,20})(?![0-9A-Za-z])",
                    NAMED,
                    "",
                    SAMPLE + "|银行|咨询|电话"),
            // 尾号6630的银行卡, 手机尾号7762
            Trace.of(
                    PERSONAL_NUMBER,
                    "尾号[是为:： ]{0,2}([0-9]{3,4})(?=的?(?:[\\u4e00-\\u9fff]{0,3}卡|手机|机主|号码|身份证))",
                    NAMED,
                    "",
                    TAILS_OF_ALL),
            Trace.of(
                    PERSONAL_NUMBER,
                    "(?:手机|电话|卡|账|银行)号?码?的?(?:尾号|[后末]" + PARTS + "位)(?:数字?)?[是为:：( ]{0,3}([0-9]{3,6})(?![0-9])",
                    NAMED,
                    "",
                    SAMPLE + "|" + TAILS_OF_ALL),
            // 身份证尾号2263, 证件前13位 over a column
            Trace.of(
                    PERSONAL_NUMBER,
                    "(?:身份证?|证件|公民身份)(?:号码?)?的?(?:尾号|[末后前尾]" + PARTS + "位(?:数字?)?|最?[后末]" + PARTS + "位|开头" + PARTS
                            + "位)(?:数字?)?[是为:：( ]{0,3}([0-9]{3,13}[0-9Xx])(?![0-9A-Za-z])",
                    SOMEBODY,
                    "",
                    SAMPLE),
            // Half of a card beside its owner: 6217****0413 吉差木果
            Trace.of(
                    PERSONAL_NUMBER,
                    "(?<![0-9*])((?:62|43|45|37)[0-9]{2}[0-9 ]{0,5}\\*{4,12} ?[0-9]{3,4})(?![0-9*])",
                    NAMED,
                    "卡|账号|帐号|账户",
                    SAMPLE),
            // Region and birth with a name right before them: 小一班石榴23100320190812
            Trace.of(
                    PERSONAL_NUMBER,
                    "(?<=[\\u4e00-\\u9fff])([1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9A-Za-z*]))",
                    SOMEBODY,
                    "身份|证件|昵称|群|口令|姓名|全名|户口",
                    "订单|流水|单号|批号|合同"),
            Trace.of(
                    RESIDENT_ID,
                    "前[六6]位[^0-9\\n]{0,4}([1-8][0-9]{5}[^0-9\\n]{1,12}(?:19|20)[0-9]{6}[^0-9\\n]{1,12}[0-9]{3}[0-9Xx])(?![0-9])",
                    ANYBODY,
                    "",
                    "样本|样例|示例|行政区划"));

    private static final int FEWEST = 4;

    /** One of these stands in any text that is worth the while. */
    private static final Alternatives WORDS = Alternatives.of(
            "[居暂]住|户口|户籍|户号|户主|户编号|社会保障|社保|医保|参保|新农合|证件|旅客|乘机|乘客|签证|境|港澳|台胞|CHD|ADT|INF|游学|访学|留学|住院|门诊|急诊|病案|病历|就诊|诊疗|影像|检查|体检|CT|MRI|DR|化验|处方|床位|证书|资格证|残|婚证|优待证|健康证|驾驶证|接种证|公积金|尾号|手机|电话|一卡通|军官证|士兵证|独生子女|民初|民终|刑|行初|行终|执|少民|受案|立案|行罚决|不起诉|训诫|身份|公民身份|昵称|群|口令|全名|案件|警情|处警|报警|保单|理赔|赔案|不动产|房产证|房权证|购房|卡|账号|帐号|账户|前六位|前6位|[HM][0-9]|[*]");

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (!Run.hasDigits(plain.text(), FEWEST)) {
            return;
        }
        var likely = TRACES.in(plain, setting);
        if (!likely.isEmpty() && WORDS.isIn(setting.label() + plain.text())) {
            likely.forEach(trace -> trace.look(plain, setting, hits));
        }
    }
}
