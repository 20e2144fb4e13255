package sunlight.privacy.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Mention;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Span;

/** What becomes personal only beside a person: a hardship, a case that a minor is part of. */
final class Tied implements Detector {

    static final Alternatives HARDSHIP = Alternatives.of(
            "建档立卡|扶贫户|监测户|监测对象|瘫痪|父母离婚|离异家庭|低保|特困|五保|残疾|(?:听力|视力|肢体|智力|言语|精神)(?:残疾)?[一二三四]级|单亲|孤儿|孤独症|自闭症|脑瘫|智力障碍|智障|留守|困境儿童|脱贫(?:户|家庭|不稳定)|贫困(?:户|家庭|生)|事实无人抚养|边缘易致贫|重(?:大疾)?病|大病|白血病|癌症|尿毒症|癫痫|抑郁|焦虑症|自伤|双相|精神分裂|多动症|唐氏|先天性|先心病|糖尿病|心脏病|肾衰|肾病|透析|肿瘤(?!科|医院)|血友病|负债|欠债|失业|下岗|双亡|失去双亲|父母离异|父母双亡|父亡|母亡|重伤|干不了[重农]?活|一走了之|被遗弃|遭遗弃|弃养|听不见(?!掌声|声音|的|什么|任何)|看不见(?!的|什么|任何|彼此)|助听器|盲杖|假肢|(?:困难|贫困)(?:学生|儿童|孩子)(?=[\\u4e00-\\u9fff]{2,3}(?:[^\\u4e00-\\u9fff]|同学|$))|丧父|丧母|没了(?:爸|妈|父|母|爹|娘)|(?:没有|无)(?:爸爸?|妈妈?|父母|父亲|母亲)(?![^,，。]{0,4}(?:陪|来|同意|签字|知道))|[爸妈爹娘][^,，。;；、老教]{0,4}(?:去世|走得早|不在了|病故|服刑|离世|离婚|离异|坐牢|入狱|跑了)|[爸妈爹娘父母]亲?[^,，。;；、老教]{0,4}(?:监狱|看守所|戒毒所|拘留所)(?:服刑)?|精神(?:病|疾病|异常|失常)|(?:工伤|车祸|事故)[^,，。]{0,4}致?残|致残|伤残|残障|轮椅|截肢|截瘫|不耐受|[胃肝肺腺肠道鼻咽血胰肾脑骨颈]癌|癌症?晚期|盲人(?=[爷奶父母爸妈])|偏瘫|卧病|卧床|手足口|水痘|麻疹|腮腺炎|猩红热|诺如|疱疹|疥疮|结核|乙肝|病毒携带|骨折|呕吐|胰岛素|尿床|裸眼视力|强阳性|量?体温3[7-9]|睡不着|划痕|折断|缝了?[0-9一二三四五六七八九十两]{1,2}针|(?:[头颈肩背腰臂肘腕手指胸肋腹髋腿膝踝脚足牙]部?|韧带|软组织|肌肉|半月板)[^,，。;；]{0,3}(?:脱臼|扭伤|拉伤|撕裂|断裂|挫伤|错位)|人工耳蜗|脑震荡|昏迷|洗胃|脊柱侧弯|侧弯|弱视|语言障碍|情绪障碍|学习障碍|阿斯伯格|强迫症|化疗|放疗|骨髓移植|肾移植|相依为命|无人(?:抚养|照看|监护)|由(?:爷爷|奶奶|祖父母?|祖母|外公|外婆|外祖父母?|姥姥|姥爷|亲戚|大伯|叔叔|姑姑|舅舅)[^,，。]{0,4}(?:抚养|带大|拉扯|照顾|照看|监护)|(?:跟着?|随)(?:爷爷|奶奶|祖父母?|外公|外婆|姥姥|姥爷)(?:一起|住|生活|长大|过)|(?:跟着?|随)(?:太[奶爷]|大?[姑舅姨婶]妈?|[大二三]?[叔伯]|亲戚)[^,，。]{0,4}(?:住|生活|长大|过)|(?:爹妈|爸妈|父母|爸爸|妈妈|爸|妈|爹|娘)[^,，。;；、老教]{0,8}(?:打工|务工)|无(?:固定|稳定)?(?:经济)?(?:收入|来源)|没有(?:固定|稳定)?(?:收入|工作|经济来源)|收入微薄|入不敷出|举债|外债|欠下|欠了|打零工|拾荒|捡废品|救济|家徒四壁|破产|重组家庭|隔代|遗孤|父母(?:均|都)?(?:常年|长期)?(?:在外|外出)(?:打工|务工)|[父母](?:亲|母)?[^,，。;；、老教]{0,4}(?:去世|病故|服刑|离世|患病|亡故|失踪|入狱|离异|离婚)|服刑人员子女|家庭经济(?:特别)?困难|家境贫寒|家庭贫困|因病致贫|因学致贫|因灾|丧失劳动能力|突发严重困难|零就业|低收入|低边|(?<!走进|走访|来到|前往|慰问|到|去)福利院|寄养|弃婴|改嫁|坐牢|入狱|割腕|自虐|心理(?:普查|预警|筛查)|[心肝肺肾脑骨胃肠胰][\u4e00-\u9fff]{0,2}炎|综合征|四联症|术后|畸形|贫血|甲亢|紫癜|红斑狼疮|侏儒|失聪|失明|聋哑|(?:特别|特殊|一般|比较|生活)困难|(?<!预防|防治)(?:哮喘|肺结核|肝炎|艾滋|癔症|智力低下|发育迟缓|过敏性?|厌学|抽搐|晕厥)|(?:患有|身患|罹患|确诊|诊断为)|(?:患上?|得了|查出)[\\u4e00-\\u9fff]{1,6}[病症炎癌瘤]|(?<!预防|防治|防控)(?:甲流|乙流|流感|肺炎|支原体|脑膜炎|红眼病)|发[烧热](?! ?[人例])|(?:做完?|动)[^,，。]{0,6}手术|常年吃药|服药|心理(?:危机|重点|疾病|障碍|问题学生)|(?:轻|中|重)度(?:抑郁|焦虑|残疾|智障|近视)|监外执行|戒毒|揭不开锅|最低生活保障[户金]|父母双残|欠着|土坯房|(?:学费|生活费|医药费)[^,，。]{0,4}(?:凑|捐)|抱养|领养|非婚生|生父不详|生[父母]不明|单方抚养|抚养权|抚养费|人身安全保护令|家暴|判了[0-9一二三四五六七八九十]+年|离开了人世|经常打(?:妈妈|她|他|孩子)|(?:妈妈?|爸爸?|父亲|母亲)[^,，。;；、老教]{0,6}(?:跟别的|跳楼|走了|自杀|进去了)|心肌[病炎]|乳腺癌|月经|流产|试管婴儿|性传播|性取向|喜欢(?:女生|男生)的?|注意缺陷|信教家庭|[一二三]级预警|(?:父亲|母亲|爸爸?|妈妈?|爹|娘)[^,，。;；、老教]{0,10}(?:出事|出了事|没了(?![^,，。]{0,2}(?:影|踪)))|(?:父亲|母亲)精神(?:不太?|有些?)(?:好|正常|问题)|随[^,，。;；]{1,3}去(?:教堂|清真寺|寺庙)|"
                    + Facts.HARDSHIPS);
    private static final Alternatives CASE = Alternatives.of(
            "欺凌|霸凌|打架|打[了过][^,，。;；]{0,4}架|斗殴|殴打|被打|打伤|性侵|猥亵|强奸|盗窃|偷窃|偷了?|抢劫|敲诈|勒索|涉案|犯罪|嫌疑|被告|被害人|受害人|受害|拘留|立案|溺水|坠楼|跳楼|自杀|自残|轻生|失踪|失联|走丢|下落不明|动手(?!能力|操作|实践|制作|做|实验|术)|还手|推了|(?:作出|做出|写出?|书面|深刻的?)检查|认错|身亡|溺亡|溺毙|猝死|身故|死亡|伤害案|处分|记过|警告|留校察看|开除|违纪|通报批评|管制刀具|赌博|酗酒|滋事|吸毒|骚扰|恐吓|辱骂|吸烟|抽烟|翻墙|翻越|偷拿|孤立|欺负|推搡|施暴|涉事|作弊|旷课|逃课|逃学|早退|夜不归宿|打群架|冲突|顶撞|打闹|早恋|离家出走|判处|行政处罚|遇害|遇难|绑架|拐卖|拐骗|虐待|体罚|被骗|诈骗|遗弃|早孕|裸照|扣\\s?(?:[0-9]{1,2}(?:\\.5)?|[一二三四五六七八九十])\\s?分|(?<!推)迟到(?! ?[0-9])|带手机|私[带藏]|损毁|破坏公物|检讨|(?<!救)落水(?!儿童|者|同学|女|群众|的)|抢救无效|劝退|停课反省|口角|掌掴|扇[^,，。]{0,4}(?:耳光|巴掌)|耳光|扭打|互殴|群殴|围殴|围堵|踹|踢伤|推倒|少年犯|在押|服刑|处理决定|尾随|逃学|外出上网|网吧|饮酒|喝[白啤红黄]?酒|专门学校|推人|怀孕|染发|烫发|谈恋爱|交往过密|侮辱|谩骂|绰号|造谣|诽谤|替考|代考|夹带|抄袭|违规|私自|擅自|被困|触电|车祸|交通事故|撞伤|烧伤|烫伤|出走|纠纷|摔伤|受伤|受到[^,，。]{0,6}(?:批评|处罚)|(?:被|点名)批评|违反[^,，。;；]{0,12}(?:校规|校纪|规定|纪律|守则|规范|条例)|[被遭][^,，。;；]{0,8}[打骂砍刺捅]|(?:当面|赔礼|公开|责令[^,，。]{0,6}|要求[^,，。]{0,6})道歉|赔(?:礼|偿)|双方家长|叫了?家长|请(?:双方)?家长到校|索要(?!材料|资料|发票|证明)|批评教育|保证书|反省|罚(?:扫|站|抄|值日|跑)|(?:查清|查明|查实)[^。;；]{0,12}[是拿偷]|(?:骂|抢|砸|掐|踢|咬|揍|打)了?(?:同学|同桌|别人|对方|低年级|小同学)|把[^,，。;；]{2,12}(?:扔|砸|撕|摔|弄坏|锁|推)[进在到倒碎烂]|不交作业|上课(?:说话|讲话|睡觉|捣乱|吃东西|玩手机)|(?:钱|物|赃物)[^,，。]{0,4}退还|冒充(?!伪劣)|打赏|操行|逃(?:值日|操)|吐口水|"
                    + Facts.CASES);
    private static final Pattern MINOR = Pattern.compile(
            "打架|停课(?!不停|通知)|翻墙|外出上网|逃学|逃课|旷课|留校察看|考试作弊|教室|同学|学生|幼儿|年级|未成年|[0-9一二三四五六七八九十][)）]?班|[0-9]{1,2}岁|\\([一二三四五六七八九][0-9]{1,2}[),]|20[0-9]{2}年出?生|诉我校|女童|男童|少年|儿童|初[一二三]|高[一二三]|家长|之[子女]|儿子|女儿|孩子|同班|同桌|考场|考生|政教处|德育|班主任|宿舍|寝室|同寝|室友|专门学校|晚自习|课堂|校园|校外|早恋");
    private static final Pattern RULE = Pattern.compile(
            "演示|示范|避免[^,，。;；]{0,4}(?:[烧烫受摔]伤|触电|溺水|伤害)|勇抓|勇斗|见义勇为|抓小偷|防治|预防|防范|防止|制度|办法|条例|(?<!的)举报(?![^,。;]{0,14}的是)|主题|讲座|演练|宣传|领导小组|组长|(?<![育习律生体传动活织理艺全])委员|预案|承诺|专题|烈士|从不|无一|未发生|没有发生|从未|杜绝|严禁|不得|手抄报|黑板报|征文|知识竞赛|拒绝(?!认错|道歉|承认|检查|悔改)|远离|倡议|[扮饰]演|模拟法庭|情景剧|珍爱|案例|公约|我们的约定|讲解|下列|之一的");
    /** Who decides a case bears its word in the name. */
    private static final Pattern BODY = Pattern.compile(
            "《[^》]{0,40}》|[^,，。、:：]{0,6}(?:防治|预防|防控|治理|申诉|调查|教育指导)[^,，。、:：]{0,8}(?:委员会|领导小组|工作组|小组)|(?:根据|依据|按照|依照|对照)[^,，]{0,30}(?:条例|办法|制度|规则|规定|规范|校规|守则)[^,，]{0,12}");

    private static final Pattern BREACH = Pattern.compile("违反[^,，]{0,30}(?:条例|办法|制度|规则|规定|规范|校规|守则|纪律)");

    /** Whom a school helps as a group, and what a book or a project is about. */
    private static final Pattern GROUP = Pattern.compile(
            "[□☐▢][^□☐▢,。;“”\"]{1,14}|[(（][^()（）]{2,60}(?:/|、)(?:其他|其它)[)）]|(?:[\\u4e00-\\u9fff]{2,5}/){2,}[\\u4e00-\\u9fff]{2,5}|(?:乙肝|乙脑|甲肝|脊灰|流脑|百白破|麻腮风|麻疹|水痘|腮腺炎|卡介苗)(?:[、和及](?:[A-Z]群)*(?:乙肝|乙脑|甲肝|脊灰|流脑|百白破|麻腮风|麻疹|水痘|腮腺炎|卡介苗))+|(?<=^|[,，。;；:：. ])[请凡如对曾]{0,2}(?:患有|患|有)(?:[^,，。;；、]{1,8}、)+[^,，。;；、]{1,10}等[^,，。;；]{0,16}(?:同学|学生|幼儿|儿童|孩子)|(?:[“\"][^”\"]{1,8}[”\"][、,，]?){2,}|(?:严防|防止|避免)[^,，。;；]{0,20}|(?:流感|水痘|诺如|手足口)[^,，。;；]{0,8}(?:应|须|至少)|《[^》]{0,40}》|[“\"][^”\"]{0,24}(?:如何|怎么|怎样|远离|认识|面对|应对|预防|走出|战胜|抗)[^”\"]{0,24}[”\"]|(?:低保|特困|孤儿)[^,，。;；]{0,6}(?:标准|政策)|(?:应对|缓解|调节|识别|认识|了解|讲解|疏导|摆脱|远离|面对|预防)[^,，。;；]{0,10}(?:抑郁|焦虑|自伤|强迫症|厌学|过敏|流感|水痘|诺如|手足口|结核|艾滋|癌)[^,，。;；]{0,4}|(?:关爱|关心|陪伴?|帮助|帮扶|慰问|资助|救助|走访|服务|针对|鼓励|[为向对给])[^,，。;；]{0,8}(?:留守|困境|困难|贫困|残疾|残障|孤独症|自闭症|特困|低保|孤残|单亲|特殊|白血病|重病|患病)[^,，。;；]{0,4}(?:儿童|学生|家庭|孩子|青少年|少年|老人|群众|患者|群体|妇女|教师|老师|职工|人士)");

    /** What may stand between a group and the one of it who is meant. */
    private static final Pattern CLASS =
            Pattern.compile(".?|[、,，]?[初高一二三四五六七八九0-9][^,，。;；、]{0,8}?(?:班[)）]?|级)(?:的|学生|同学)?");

    /** What is told beside a case because it stays: 因车祸高位截瘫. */
    private static final Pattern LASTING = Pattern.compile("截瘫|截肢|瘫痪|致残|残疾|孤儿|低保|特困|贫困|失去双亲");

    /** Behind a word: how many of a group it is true of. */
    private static final Pattern SHARE = Pattern.compile("[^,，。;；]{0,10}[0-9](?:\\.[0-9]+)?\\s?%");

    /** In a play it is the part that suffers, not who plays it. */
    private static final Pattern PLAY = Pattern.compile("课本剧|童话剧|话剧|剧本|演员表");

    private static final int NEAR = 24;
    private static final Pattern LISTED = Pattern.compile("名单|花名册|公示|统计|一览");

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (setting.table()) {
            return;
        }
        Sentences.told(plain.text(), sentence -> {
            if (Sentences.isChinese(sentence.text())) {
                look(sentence, plain, setting, hits);
            }
        });
    }

    private static void look(Sentences.Sentence sentence, Plain plain, Setting setting, Consumer<Hit> hits) {
        var text = sentence.text();
        var isHard = HARDSHIP.isIn(text);
        var hardship = isHard ? hardship(text) : null;
        var isCase = isCase(isHard ? HARDSHIP.replaceAll(text, " ") : text);
        if (hardship == null && !isCase
                || Sentences.isLesson(setting.heading())
                || Norms.isOne(sentence, plain.text())) {
            return;
        }
        var names = spoken(sentence, hardship);
        var titled = names.isEmpty() && sentence.isAboutOneOf(setting.heading());
        if (names.isEmpty() && !titled || isPlayed(names, sentence.from(), setting)) {
            return;
        }
        var from = sentence.from();
        var told = isCase && !setting.adults() && isOfMinor(text, plain, names, setting);
        if (told) {
            tellCase(plain, names, text, from, hits);
        }
        if (hardship != null
                && (!told || LASTING.matcher(text).find())
                && (titled || isNear(sentence, names, hardship))) {
            var who = titled
                    ? ""
                    : plain.text().substring(names.get(0).start(), names.get(0).end());
            hits.accept(new Hit(PrivacyRule.HARDSHIP, who + hardship.group(), all(plain, text, from), Mask.ALL));
        }
    }

    /** Who is named near the word, or else who can be known. */
    private static List<Mention> spoken(Sentences.Sentence sentence, @Nullable MatchResult hardship) {
        var names = sentence.persons();
        if (names.isEmpty() && hardship != null) {
            names = sentence.justBefore(hardship.start());
        }
        if (!names.isEmpty() && (hardship == null || isNear(sentence, names, hardship))) {
            return names;
        }
        var clues = sentence.clues();
        return clues.isEmpty() ? names : clues;
    }

    private static boolean isPlayed(List<Mention> names, int from, Setting setting) {
        return PLAY.matcher(setting.heading()).find() && names.stream().allMatch(name -> name.start() < from);
    }

    private static @Nullable MatchResult hardship(String text) {
        var hardship = HARDSHIP.first(withoutGroups(text));
        return hardship == null || isShare(text, hardship.end()) ? null : hardship;
    }

    private static boolean isShare(String text, int at) {
        return SHARE.matcher(text).region(at, text.length()).lookingAt();
    }

    /** The same text, blank where it speaks of many; a group before a name is a person: 慰问困难学生梁栋. */
    private static String withoutGroups(String sentence) {
        return GROUP.matcher(sentence)
                .replaceAll(found -> isBeforeName(sentence, found.end())
                        ? java.util.regex.Matcher.quoteReplacement(found.group())
                        : " ".repeat(found.group().length()));
    }

    private static boolean isBeforeName(String sentence, int at) {
        return Sentences.pupils(sentence).stream()
                .anyMatch(name -> name.start() >= at
                        && CLASS.matcher(sentence.substring(at, name.start())).matches());
    }

    /** A clause that forbids or teaches is no case; the body that decides one is. */
    static boolean isCase(String sentence) {
        if (!CASE.isIn(sentence)) {
            return false;
        }
        var told = BREACH.matcher(BODY.matcher(sentence).replaceAll("")).replaceAll("违纪");
        return !RULE.matcher(told).find() && CASE.isIn(told);
    }

    private static boolean isOfMinor(String sentence, Plain plain, List<Mention> names, Setting setting) {
        return setting.owed().isAboutConduct()
                || MINOR.matcher(sentence + setting.heading()).find()
                || names.stream().anyMatch(name -> plain.text().startsWith("同学", name.end()));
    }

    private static boolean isNear(Sentences.Sentence sentence, List<Mention> names, MatchResult word) {
        var start = word.start() + sentence.from();
        var end = word.end() + sentence.from();
        return names.stream()
                .anyMatch(name -> name.start() < sentence.from()
                        || (name.end() <= start
                                ? words(sentence, name.end(), start) <= NEAR
                                : words(sentence, end, name.start()) <= NEAR));
    }

    /** How far it is from one place to the other, numbers not counted. */
    private static int words(Sentences.Sentence sentence, int from, int to) {
        var count = 0;
        for (var at = from; at < Math.min(to, sentence.from() + sentence.text().length()); at++) {
            count += Run.isDigit(sentence.text().charAt(at - sentence.from())) ? 0 : 1;
        }
        return count;
    }

    private static List<Span> all(Plain plain, String sentence, int from) {
        return HARDSHIP.in(sentence).stream()
                .flatMap(each -> plain.spans(from + each.start(), from + each.end()).stream())
                .toList();
    }

    /** Who is named is covered; where only a heading names somebody, what happened is. */
    private static void tellCase(Plain plain, List<Mention> names, String sentence, int from, Consumer<Hit> hits) {
        var spoken = names;
        if (names.isEmpty()) {
            spoken = CASE.in(sentence).stream()
                    .map(each -> new Mention(from + each.start(), from + each.end()))
                    .toList();
        }
        spoken.forEach(each -> hits.accept(new Hit(
                PrivacyRule.MINOR_IN_CASE,
                plain.text().substring(each.start(), each.end()),
                plain.spans(each.start(), each.end()),
                Mask.NAME)));
    }

    /** A title that says what all its listed children suffer. */
    static boolean isListOfHardship(String title) {
        return title.length() <= 80
                && LISTED.matcher(title).find()
                && HARDSHIP.isIn(title.replaceAll("家庭经济(?:特别)?困难|贫困生", ""));
    }
}
