package sunlight.privacy.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Plain;

/**
 * Numbers and addresses whose form says much by itself, so that a word anywhere in their sentence makes them personal: documents
 * of travel, mail of private people, accounts.
 */
final class Nearby implements Detector {

    private static final String PERSON =
            "家长|监护人|[父母]亲|爸|妈|爷爷|奶奶|姥|外公|外婆|外祖|祖[父母]|叔|婶|姨|舅|姑|哥哥|姐姐|学生|同学|幼儿|孩子|宝宝|儿子|女儿|失主|机主";

    /** What pupils are called where they write to each other. */
    private static final String ROLE = "|课代表|(?<!值周|值班)班长|团支书|学习委员|大队长|社长|学[姐哥长妹弟]|选手|队员|同桌|室友|笔友";

    /** Who writes to a school and may be no parent. */
    private static final String ASKER = "(?:提问|发问|询问|咨询|投诉|举报|反映|求助|申诉|来信|留言|建议|报案)[人者]";

    private static final Pattern OWN = Pattern.compile(
            "[其她他您](?:的)?(?:个人|私人)?(?:电子)?(?:邮箱|微信|QQ)|" + ASKER
                    + "[^,，。;；@可请发寄送至到]{0,6}(?:邮箱|信箱|邮件)|(?:选手|[小少]?队员|同学|课代表|学[姐哥长妹弟])[^,，。;；]{0,12}的(?:个人)?(?:微信|QQ|抖音|快手|小红书|B站)");

    /**
     * What is looked for.
     *
     * @param value or its only group; where a word has to stand before it, its first letter is looked at first, as that takes less time
     * @param words one of these stands in the same sentence
     * @param unless none of these does
     */
    private record Form(PrivacyRule rule, Needed value, Needed words, Pattern unless) {

        Form(PrivacyRule rule, Pattern value, Pattern words, Pattern unless) {
            this(rule, Needed.of(value), Needed.of(words), unless);
        }

        boolean fits(String sentence) {
            return words.isIn(sentence)
                    && (!unless.matcher(sentence).find()
                            || OWN.matcher(sentence).find());
        }
    }

    private static final Pattern SENDER = Pattern.compile("^(?:来信|留言|写信|反映|投诉|咨询|申请|诉求)人[:：]|^(?:家长)?姓名[:：]");

    /** EK 2847 163: the word stands in a line before as often as in the same. */
    private static final Form IN_PIECES = new Form(
            PrivacyRule.TRAVEL_DOCUMENT,
            Pattern.compile(
                    "(?<![0-9A-Za-z/-])[DEGPS][A-Z]?\\s?(?:[0-9]{4}\\s[0-9]{3,4}|[0-9]{3}\\s[0-9]{4})(?![0-9A-Za-z/-]|\\s[0-9])"),
            Pattern.compile("护照"),
            Pattern.compile("航班|车次|样本|样例|示例|例如|填写格式"));

    private static final Sieve<Form> FORMS = new Sieve<>(
            List.of(
                    new Form(
                            PrivacyRule.TRAVEL_DOCUMENT,
                            Pattern.compile("(?<![0-9A-Za-z/-])[A-Z]{1,2}\\s?[0-9]{6,8}(?![0-9A-Za-z/-])"),
                            Pattern.compile("护照|通行证|台胞证|回乡[证卡]|旅行证|居留|(?i:passport)"),
                            Pattern.compile("航班|车次|机票号|合同|货号|发票|样本|样例|示例|例如|填写格式|车辆|机动车|停车|校园通行|出入证")),
                    IN_PIECES,
                    new Form(
                            PrivacyRule.TRAVEL_DOCUMENT,
                            Pattern.compile(
                                    "通行证(?:证?号码?|编号)?[为是:： ]{0,3}([\\u4e00-\\u9fff]{1,3}\\s?(?:20[0-9]{2})?\\s?[字第]{0,2}\\s?[0-9]{6,9}号?)"),
                            Pattern.compile(""),
                            Pattern.compile("车辆|机动车|停车|校园|样本|样例|示例|例如|填写格式")),
                    new Form(
                            PrivacyRule.TRAVEL_DOCUMENT,
                            Pattern.compile(
                                    "(?<![0-9A-Za-z])[0-9]{2}\\s?(?:[0-9]{2}\\s?)?No\\.?\\s?[0-9]{6,7}(?![0-9A-Za-z])"),
                            Pattern.compile("护照"),
                            Pattern.compile("样本|样例|示例|例如|填写格式")),
                    new Form(
                            PrivacyRule.TRAVEL_DOCUMENT,
                            Pattern.compile(
                                    "(?=[A-Z0-9])(?<=护照[^0-9A-Za-z。;；\\n]{0,6})(?=[A-Z0-9]{0,8}[A-Z])(?=(?:[A-Z]{0,8}[0-9]){3})[A-Z0-9]{8,9}(?![0-9A-Za-z])"),
                            Pattern.compile(""),
                            Pattern.compile("样本|样例|示例|例如|填写格式")),
                    new Form(
                            PrivacyRule.TRAVEL_DOCUMENT,
                            Pattern.compile(
                                    "(?=[0-9]{8})(?<=(?:台胞证|通行证|旅行证)[^0-9。;；\\n]{0,12}[号填为是：:][^0-9A-Za-z。;；\\n]{0,4})[0-9]{8,10}(?![0-9A-Za-z])"),
                            Pattern.compile(""),
                            Pattern.compile("样本|样例|示例|例如|填写格式|电话")),
                    new Form(
                            PrivacyRule.PUPIL_CONTACT,
                            Pattern.compile(
                                    "(?<![0-9A-Za-z._%+-])[0-9A-Za-z._%+-]{3,64}(?:@|[(（]at[)）])(?:(?:vip\\.)?(?:qq|163|126|139|189|sina|sohu|foxmail|outlook|hotmail|gmail|yeah|aliyun|icloud|live|yahoo|msn)\\.(?:com|cn|net)(?:\\.cn)?)"),
                            Pattern.compile(
                                    PERSON + "|[她他]的?(?:个人|私人)?(?:电子)?邮箱|来信|来函|留言|寄件人|捐[赠款]|[\\u4e00-\\u9fff](?:女士|先生)|"
                                            + ASKER),
                            Pattern.compile(
                                    "学校邮箱|校长信箱|信箱|投稿|报名|发送[至到]|发至|提交|材料|咨询|监督|举报|投诉|意见|建议|电子版|公示|异议|采购|投标|招标|公司|报送|反馈|办公室|教育局|资助中心|学生(?:资助|处|科|工作|管理)|家长(?:学校|委员会)|联系人|邮编|网址|传真|学校(?:地址|网址|电话)|上报")),
                    new Form(
                            PrivacyRule.PUPIL_CONTACT,
                            Pattern.compile(
                                    "(?:QQ|微信)[^0-9A-Za-z群\\n。;；]{7,16}[:：]([1-9][0-9]{4,11}|[A-Za-z][A-Za-z0-9_-]{5,19})(?![0-9A-Za-z@])"),
                            Pattern.compile(PERSON + ROLE),
                            Pattern.compile("公众号|官方|视频号|客服|群号|信群|Q群|咨询|关注|学校|我校|平台")),
                    new Form(
                            PrivacyRule.PUPIL_CONTACT,
                            Pattern.compile(
                                    "(?=[1-9A-Za-z])(?<=(?:QQ|qq|扣扣|微信|薇信|[Vv]信|[Vv][Xx]|[Ww][Xx]|(?i:wechat|weixin)|抖音|快手|小红书|B站|(?i:telegram))[^0-9A-Za-z群\\n。;；]{0,6})(?:[1-9][0-9]{4,11}|[A-Za-z][A-Za-z0-9_-]{5,19})(?![0-9A-Za-z@])"),
                            Pattern.compile(
                                    PERSON
                                            + ROLE
                                            + "|[她他]的?(?:个人)?(?:微?信|QQ|抖音)|个人微信|私人微信|我叫|我是[^,，。]{0,8}[级班]|我的?(?:微信|QQ|扣扣|抖音|快手|小红书)号?|[\\u4e00-\\u9fff]{2,4}(?<!校|院|园|局|部|们)的(?:微信|QQ|扣扣)"),
                            Pattern.compile("公众号|官方|视频号|客服|群号|[Qq微][Qq信]群|服务号|订阅号|招生|咨询|关注|学校(?:的)?微信|我校(?:的)?微信|平台")),
                    // Of a pupil who is told by class or by the name at school, on whatever platform.
                    new Form(
                            PrivacyRule.PUPIL_CONTACT,
                            Pattern.compile(
                                    "(?=[1-9A-Za-z])(?<=(?:QQ|qq|扣扣|微信|薇信|[Vv]信|加[她他我]?[Vv][Xx]?|[Vv][Xx]|[Ww][Xx]|抖音|快手|小红[书薯]|[Bb]站|UID|(?i:steam|wechat|telegram)|钉钉|[Yy][Yy]|好友码|游戏|王者荣耀|原神)[^0-9A-Za-z群\\n。;；]{0,6}(?:UID|ID|号)?[^0-9A-Za-z群\\n。;；]{0,4})(?:[1-9][0-9]{4,11}|[A-Za-z][A-Za-z0-9_-]{4,19})(?![0-9A-Za-z@])"),
                            Pattern.compile("[0-9一二三四五六七八九十][)）]?\\s?班|[一二三四五六七八九]年级|[初高][一二三]|大名|真名|本名|[爸妈]"),
                            Pattern.compile(
                                    "公众号|官方|视频号|客服|群(?!主)|服务号|订阅号|招生|咨询|(?<!求)关注|学校|我校|本校|我园|平台|教育局|政务|更新|栏目|本周|直播间|老师|教师"))),
            Form::value,
            Form::words);

    /** The line above, where a form says there who writes. */
    private static String sender(Setting setting) {
        var line = setting.heading().substring(setting.heading().lastIndexOf('\n') + 1);
        return SENDER.matcher(line).find() ? line + "\n" : "";
    }

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (!Labelled.hasCode(plain.text())) {
            return;
        }
        for (var form : FORMS.in(plain, setting)) {
            if (!form.value().mayBeIn(plain.text()) || !setting.mayTell(form.words(), plain)) {
                continue;
            }
            var value = form.value().pattern().matcher(plain.text());
            while (value.find()) {
                var sentence = Sentences.around(plain.text(), value.start(), value.end());
                if (form.fits(form == IN_PIECES ? setting.heading() + sentence : sender(setting) + sentence)
                        && !(form.rule() == PrivacyRule.PUPIL_CONTACT && setting.adults())) {
                    var group = value.groupCount();
                    var spans = plain.spans(value.start(group), value.end(group));
                    hits.accept(new Hit(form.rule(), value.group(group).replaceAll("[ -]", ""), spans, Mask.NUMBER));
                }
            }
        }
    }
}
