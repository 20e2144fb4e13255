package sunlight.privacy.rules;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Mention;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;

/** Illness, marriage and misfortune of a member of the staff who is named: a notice owes that somebody is absent, not why. */
final class Staff implements Detector {

    private static final Alternatives WORDS = Alternatives.of(
            "癫痫|躁郁|精神科|脑科医院|精神卫生|从[^,。;]{0,6}医院[^,。;]{0,2}出院|糖尿病|冠心病|心脏(?:病|搭桥|支架|手术)|支架术|搭桥|高血压|乙肝|肺结核|甲亢|红斑狼疮|类风湿|腰椎|颈椎病|内固定|取环|子宫|卵巢|乳腺|前列腺|痔疮|手术后|术后|吗啡|抗抑郁|酗酒|戒酒|丧假|末位|倒数第[一二三四五1-5]|年级最[末后差低]|不称职|不合格票|[\\u4e00-\\u9fff]{1,2}癌|化疗|放疗|肿瘤|白血病|尿毒症|透析|[\\u4e00-\\u9fff]{1,3}(?:柱炎|肾炎|肝炎|关节炎)|[大小]三阳|HIV|艾滋|梅毒|抑郁症|(?:患|得了?|重度|中度|轻度|因)抑郁|焦虑症|双相|精神(?:病|分裂)|阿尔茨海默|老年痴呆|帕金森|不宜(?:久|长时间)|保胎|试管|移植后|婚变|丧子|怀了?[二三]胎|怀孕|妊娠|孕吐|痛风|结节|心梗|中风|脑梗|椎间盘|流产|不孕|备孕|多囊|先兆|宫外孕|孕[0-9一二三四五六七八九十]{1,2}周|HCG|剖宫产|离异|离婚|前[夫妻]|分居|婚外|出轨|有[妇夫]之[夫妇]|同居|未婚[先生已]|已婚(?:未育|已育)|单身|丧偶|嫖娼|吸毒|酒后?驾|醉驾|赌博|被拘留|行政拘留|配偶(?:无业|下岗|患)|独居|欠债|失信|经济问题|(?:儿子|女儿)(?:抑郁|自闭|脑瘫|残疾|患)");

    /** What was done about somebody: told of those without a name, and of heads of schools, it warns all. */
    private static final Alternatives MEASURES = Alternatives.of(
            "基本合格|诫勉|党内警告|(?:行政|严重)警告|警告处分|记过|降级|撤职|停职|解聘|辞退|开除|被?约谈|免职|收受|吃拿|有偿补课|体罚|(?:给予|受到?)[^,。;]{0,8}处分");

    /** 张老师, 解师傅: who is called by an office, with at least a surname. */
    private static final Needed CALLED = Needed.of("([\\u4e00-\\u9fff]{1,3})(?:老师|师傅|老先生|大姐)");

    /** 保育员晁某玲 */
    private static final Needed HOLDER = Needed.of(
            "(?:教师|老师|保育员|班主任|职工|厨师|保安|宿管员?|驾驶员|校医|承租人|司机|保洁员?|校工|门卫|会计|出纳|帮厨|炊事员|员工|教练|副?主任|副?组长|干事|副?科长|民警)[: ]{0,2}([\\u4e00-\\u9fff][某×*\\u4e00-\\u9fff]{1,2}?)(?=[^\\u4e00-\\u9fff]|[去今昨上查已近自做动怀突离被涉曾党记有所因处停受收在]|由|因|患|的|与|身|不|在|系|于)");

    /** Health in general, and whom the law wants told. */
    private static final Pattern OF_ALL = Pattern.compile(
            "(?:请|凡|如|若)有|(?:病史|疾病|症状)的(?:同学|学生|孩子|幼儿)|讲座|义诊|筛查|体检套餐|知识|预防|防治|宣传|政策|办法|条例|规定|严禁|禁止|不得|承诺|专题|警示|情形|之一的|下列|师德失范行为|《|捐献|志愿|事迹|最美|重返讲台|坚守|带病|义务|任免|聘任|不再担任");

    /** A story of one of the staff goes on about her. */
    private static final Pattern STILL = Pattern.compile("(?:^|[,，])\\s?[她他](?![们人])");

    private static final Pattern HEAD = Pattern.compile("(?:[校园局院]长|书记|负责人|法定代表人)[:：]?\\s?$");

    private static final int NEAR = 40;

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (setting.table()) {
            return;
        }
        Sentences.told(plain.text(), sentence -> {
            var text = sentence.text();
            var word = WORDS.first(text);
            var told = word == null && mayBeNamed(text) ? Alone.told(text) : word;
            measures(sentence, plain, setting, hits);
            if (told == null || OF_ALL.matcher(text).find() || Sentences.isFiction(text)) {
                return;
            }
            if (isNamed(text, told.start())
                    || word != null
                            && setting.adults()
                            && (!Mention.within(text).isEmpty()
                                    || STILL.matcher(text).find())) {
                hits.accept(new Hit(
                        PrivacyRule.PRIVATE_MATTER,
                        told.group(),
                        plain.spans(sentence.from() + told.start(), sentence.from() + told.end()),
                        Mask.ALL));
            }
        });
    }

    private static void measures(Sentences.Sentence sentence, Plain plain, Setting setting, Consumer<Hit> hits) {
        var text = sentence.text();
        var measure = text.indexOf('某') >= 0 ? null : MEASURES.first(text);
        if (measure != null
                && !OF_ALL.matcher(text).find()
                && (isNamed(text, measure.start()) || setting.adults() && isNear(text, measure.start()))) {
            hits.accept(new Hit(
                    PrivacyRule.PRIVATE_MATTER,
                    measure.group(),
                    plain.spans(sentence.from() + measure.start(), sentence.from() + measure.end()),
                    Mask.ALL));
        }
    }

    private static boolean mayBeNamed(String text) {
        return CALLED.mayBeIn(text) || HOLDER.mayBeIn(text);
    }

    private static boolean isNamed(String text, int at) {
        return CALLED.in(text).anyMatch(who -> Math.abs(at - who.end()) <= NEAR && endsWithName(who.group(1)))
                || HOLDER.in(text).anyMatch(who -> Math.abs(at - who.end()) <= NEAR && isNameOf(who.group(1)));
    }

    /** Under an item about the staff whoever is named before a measure is one of them; heads of schools answer in public. */
    private static boolean isNear(String text, int at) {
        return Mention.within(text).stream()
                .anyMatch(who -> who.end() <= at
                        && at - who.end() <= NEAR
                        && !HEAD.matcher(text.substring(0, who.start())).find());
    }

    private static boolean isNameOf(String name) {
        return Names.isName(name) || Names.isSurname(name.charAt(0)) && "某×*".indexOf(name.charAt(1)) >= 0;
    }

    /** 语文江, 体育组鄂, 冉慧敏: a name, or a surname behind what parts it from the word before. */
    private static boolean endsWithName(String text) {
        var last = text.charAt(text.length() - 1);
        return text.length() > 1 && (Names.isName(text) || Names.isName(text.substring(text.length() - 2)))
                || Names.isSurname(last)
                        && (text.length() == 1 || "文学语理组体堂间房部术乐语夫妻的班级园".indexOf(text.charAt(text.length() - 2)) >= 0);
    }
}
