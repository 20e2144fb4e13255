package sunlight.privacy.rules;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.text.Memo;
import sunlight.privacy.text.Mention;
import sunlight.privacy.text.Names;

/** Running text, sentence by sentence, and who is spoken of. */
final class Sentences {

    private static final Pattern ADULT = Pattern.compile(
            "^[,，、(（ ]{0,2}(?:[男女][,，、 ]{0,2})?(?:19|[2-9][0-9])周?岁|^(?:主讲|授课|讲解|执教)|^(?:老师|教师|校长|副校长|主任|书记|园长|教练|督学|专家|医生|同志|先生|女士|经理|局长|科长|院士|教授|作家|诗人|烈士|民警|警官|律师|大[娘爷妈叔婶]|老人|阿姨|师傅)|^[(（](?:教师|校长|主任|书记|班主任)");
    private static final Pattern ADULT_BEFORE = Pattern.compile(
            "(?:(?:老师|教师|校长|劳模|榜样)[”\"]?(?:事迹|风采|简介|故事|候选人)?[:：]\\s?|老师|教师|校长|主任|班主任|书记|园长|负责人|联系人|督学|组长|指导(?:教师)?|作者|专家|辅导员|执教|法人|(?<!儿童|学生|少年|队员)代表|民警|经理|成员|评委|检察官|法官|检察长|局长|所长|院长|处长|厅长|队长兼|指导员|支书|镇长|村长|乡长|主讲|主持人|课题组|师傅|家访|记者|投标人|供应商|主编|编著?|签发人|审核人?|撰稿|[\\u4e00-\\u9fff](?:学|人)家|作家|画家|诗人|医师|护士|药师|咨询师|治疗师|法医|钢琴家|音乐家|思想家|教育家|发明家|革命家|歌唱家|艺术家|军事家|航天员|宇航员|运动员|英雄|烈士|院士|劳模|公证员|通讯员|编辑|老人|村民|军属|老党员|老兵|乡亲|居民|业主|市民|供货人|经营者|驾驶员|司机|照管员|摄影|举办者|法定代表人|项目经理)[:： ]{0,2}$");
    private static final int LONGEST = 400;
    /** So many sentences back somebody is still spoken of. */
    private static final int BACK = 2;

    /** Asked again for each cell below the same title. */
    private static final Memo<Boolean> LESSONS =
            new Memo<>(heading -> Sentences.LESSON.matcher(heading).find());

    private static final Memo<List<Mention>> PUPILS = new Memo<>(Sentences::lookedFor);

    private static final String ENDS = "。\n!！?？";

    private Sentences() {}

    /** A sentence that goes on about the person of the one before. */
    private static final Pattern STILL = Pattern.compile(
            "^(?:语文|数学|英语)[: ]{0,2}[0-9]|(?:排在|超过|比|这就?是|就是)[他她]|^(?:(?:总分|总成绩|裸分|分数|成绩)|(?:受助|资助|申请|认定|减免|家庭|困难|违纪|处分|病情|健康|具体|主要)[^,，。:：]{0,4}[:：]|(?:孩子的?)?(?:父亲|母亲|爸爸?|妈妈?|父母|双亲|爷爷|奶奶|姥姥|家中|家里|家庭(?!(?:经济)?(?:特别)?(?:困难|贫困)(?:的)?(?:学生|幼儿|儿童|家庭|子女)(?:的)?(?:们|由|按|可|应|须|凭|均|名单|评审|(?:认定|资助)(?:工作|办法|程序|标准|申请|政策))|教育|作业)|自幼|从小|孩子))|[,，](?:父亲|母亲|爸爸|妈妈|父母|双亲|爷爷|奶奶)|(?:^|[,，:： ])(?:因|但|经查|据了解|目前)?[,，]?(?:该[生同学幼男女员]|此生|其(?![他中余实次间它])|[他她](?![们人]))");

    private static final Pattern I = Pattern.compile("我(?![校班们国市区县省家园])");
    private static final Pattern CALLED_SELF = Pattern.compile("(?:我叫|我是|名叫|本人)");

    /** A line of a form, and the one that says who is meant. */
    private static final Pattern FIELD = Pattern.compile("[\\u4e00-\\u9fff]{2,8}[:：]");

    private static final Pattern WHO = Pattern.compile(
            "[。;；\\n ]{1,3}(?:学生|受助人|受助学生|受助对象|姓名|学生姓名|申请人|幼儿|考生|当事人|患儿|患者)[:：]\\s?([\\u4e00-\\u9fff·]{2,8})(?![\\u4e00-\\u9fff])");

    private static final int FIELDS = 24;

    /** What a file or a sheet is called: 卢奕白血病休学. */
    private static final int TITLE = 12;

    /** A name and a class are no shorter. */
    private static final int SHORTEST = 6;

    /** 王大娘: who is called so is no child. */
    private static final Pattern ELDER = Pattern.compile(".(?:大[娘爷妈叔婶]|老师|阿姨|师傅|校长|主任|奶奶|爷爷)");

    /** Of whom lessons and assemblies tell; a pupil of such a name is known by class. */
    private static final Pattern KNOWN = Pattern.compile(
            "华罗庚|陈景润|钱学森|邓稼先|袁隆平|钟南山|屠呦呦|南仁东|黄旭华|雷锋|焦裕禄|王进喜|张桂梅|张海迪|史铁生|黄继光|董存瑞|邱少云|刘胡兰|王二小|赖宁|杨靖宇|赵一曼|赵尚志|李大钊|方志敏|江姐|孔子|孟子|孔融|屈原|司马迁|司马光|李白|杜甫|白居易|苏轼|苏东坡|岳飞|文天祥|林则徐|孙中山|周恩来|毛泽东|邓小平|鲁迅|冰心|老舍|巴金|茅盾|朱自清|叶圣陶|贝多芬|爱迪生|牛顿|霍金|海伦·凯勒.*|海伦|范仲淹|朱元璋|欧阳修|王安石|辛弃疾|陆游|李清照|杜牧|王维|孟浩然|王昌龄|李商隐|李贺|柳宗元|韩愈|曾巩|苏洵|苏辙|苏武|张骞|蔡伦|张衡|祖冲之|华佗|李时珍|诸葛亮|曹操|刘备|孙权|项羽|刘邦|秦始皇|乾隆|戚继光|郑成功|郑和|玄奘|匡衡|车胤|孙敬|孙膑|司马懿|陶渊明|曹雪芹|吴承恩|施耐庵|罗贯中|蒲松龄|龚自珍|詹天佑|鲁班|墨子|庄子|荀子|居里夫人|达尔文|爱因斯坦|伽利略|诺贝尔|莫扎特|梵高|莫奈|安徒生|高尔基|奥斯特洛夫斯基|海明威|刘翔|郎平|许海峰|桑兰|聂耳|冼星海|徐悲鸿|齐白石|梅兰芳|林巧稚|竺可桢|李四光|茅以升|孙家栋|吴孟超|樊锦诗|黄文秀|莫言|沈从文|萧红|丁玲|艾青|臧克家|闻一多|徐志摩|郁达夫|林徽因|梁思成|俞敏洪|任正非|孔乙己|祥林嫂|闰土|孙悟空|猪八戒|林黛玉|贾宝玉|武松|哪吒|汤姆|佩奇|南丁格尔|福尔摩斯|张三|李四|王五");

    /** Told of those who lived long ago, or whom all know. */
    private static final Pattern LONG_AGO = Pattern.compile(
            "[(（]?(?:前|公元前?)?[0-9]{3,4}年?\\s?[-—~至]{1,2}\\s?[0-9]{3,4}年?[)）]|(?:18[0-9]{2}|19[0-4][0-9])年|称帝|登基|名臣|诗案|贬[谪黄官至到为]|流放|[唐宋元明清汉秦晋隋]朝|[唐宋元明清]代|公元[前0-9]|交响曲|奏鸣曲|奥运|世锦赛");

    private static final Pattern TODAY = Pattern.compile("同学|[0-9一二三四五六七八九十][)）]?班|年级|我校|我班|家长");

    private static final Pattern EXERCISE = Pattern.compile("小[明红华刚强丽芳亮军林英](?:同学)?");

    private static final Pattern TODAY_CLASS = Pattern.compile("[0-9一二三四五六七八九十][)）]?班|年级|真名|本名");

    private static final Pattern OF_CLASS = Pattern.compile("[班级]\\s?[)）]?\\s?(?:的|学生)?$");

    /** Who is not called so, or lives in a book. */
    private static final Pattern UNREAL = Pattern.compile("^\\s?[(（](?:化名[)）]|音译|剧中|书中|饰)|^(?:同学)?[扮饰]演");

    private static final Pattern FICTION = Pattern.compile(
            "虚构|想象作文|编写的练习|并非真实|小说[里中]|主人公|主角|童话|绘本|课本剧|话剧|剧中|书中|片中|读后感|读书会|影片中|动画片|《[^》]{1,24}》[\\u4e00-\\u9fff·]{2,8}[-—]|例题|应用题|练习题|习题|《[^》]{1,24}》(?:里|中|讲|写了|的故事)|情景剧|心理剧|校园剧|主演|有感|漫画|据此作文|小品|短剧|剧目|演练设定|模拟数据|每层有|一共要|多少级|多少[米元页个]");

    /** A question of a school book leaves a blank at its end, or says what is to be worked out. */
    private static final Pattern TASK = Pattern.compile(
            "^(?=.*[0-9])(?!.*(?:同学|[0-9一二三四五六七八九十][)）]?班|年级|家长|签字|盖章)).*[(（]\\s{1,4}[)）]\\s?(?:[\\u4e00-\\u9fff]{1,2}|㎡|cm|m|kg)?$|(?:^|[,，])求[^,，。;；]{0,12}(?:平均[分数]|方差|中位数|众数|面积|周长|体积|速度|概率)");

    /** What stands under these is made up or read: a lesson, an exercise, a list of books. */
    private static final Pattern LESSON = Pattern.compile(
            "》有感|观后感|教学设计|教案(?!例)|(?<![读诵背写])课文|应用题|练习题?$|练习题?\\n|阅读(?:理解|练习)|英语阅读|书目|荐读|读书(?:分享|会|笔记|心得)|读后感|共读|好书");

    /**
     * One sentence of a text.
     *
     * @param from where it begins
     * @param before the one before it, of whom it may still speak
     * @param around all up to the full stops on both sides
     * @param after what comes next: in a form it says who is meant
     */
    record Sentence(String text, int from, @Nullable Sentence before, String around, String after) {

        /** Pupils it speaks of, by places in the whole text: of itself, or those of the sentence before. */
        List<Mention> persons() {
            return persons(BACK);
        }

        private List<Mention> persons(int back) {
            var own = pupils(text);
            if (own.isEmpty()
                    && before != null
                    && back > 0
                    && (STILL.matcher(text).find() || isOfWriter(before.text()))) {
                return before.persons(back - 1);
            }
            return moved(own.isEmpty() && FIELD.matcher(text).lookingAt() ? ofNextField() : own, from);
        }

        /** Who is named, or who can be known without. */
        List<Mention> whom() {
            var named = persons();
            return named.isEmpty() ? clues() : named;
        }

        /** Who can be known by what is told of him though no name is, by places in the whole text. */
        List<Mention> clues() {
            return moved(Clues.in(text), from);
        }

        /** 我叫毛豆。上周五我…: who writes goes on about the same. */
        private boolean isOfWriter(String earlier) {
            return I.matcher(text).find() && CALLED_SELF.matcher(earlier).find();
        }

        /** 受助原因:母亲透析。受助人:明月: by places in this sentence. */
        private List<Mention> ofNextField() {
            var field = WHO.matcher(after);
            return field.lookingAt() && Names.mayBe(field.group(1))
                    ? List.of(new Mention(text.length() + field.start(1), text.length() + field.end(1)))
                    : List.of();
        }

        /** Who stands right before a word that is told of persons only: 黎朵朵结核性胸膜炎. */
        List<Mention> justBefore(int at) {
            var start = at;
            while (start > 0 && Character.isIdeographic(text.charAt(start - 1))) {
                start--;
            }
            var isOne = at - start >= (text.length() <= TITLE ? 2 : 3)
                    && at - start <= 4
                    && Names.isName(text.substring(start, at))
                    && !KNOWN.matcher(text.substring(start, at)).matches()
                    && !isFiction(text);
            return isOne ? moved(List.of(new Mention(start, at)), from) : List.of();
        }

        boolean isAboutOneOf(String heading) {
            return !isFiction(text) && STILL.matcher(text).find()
                    ? !pupils(heading).isEmpty()
                    : heading.length() > SHORTEST && names(heading);
        }

        /** Whether somebody is named again of whom the heading told. */
        private boolean names(String heading) {
            return pupils(heading).stream()
                    .anyMatch(name -> text.contains(heading.substring(name.start(), name.end())));
        }

        private static List<Mention> moved(List<Mention> names, int by) {
            return names.stream()
                    .map(name -> new Mention(name.start() + by, name.end() + by))
                    .toList();
        }
    }

    /** Whether anything Chinese stands there: without it there is no word that these rules know. */
    static boolean isChinese(String sentence) {
        for (var at = 0; at < sentence.length(); at++) {
            if (sentence.charAt(at) >= 0x4e00 && sentence.charAt(at) <= 0x9fff) {
                return true;
            }
        }
        return false;
    }

    /** Tells each sentence with the one before it. */
    static void told(String text, Consumer<Sentence> told) {
        var before = new AtomicReference<@Nullable Sentence>();
        each(text, (sentence, from) -> {
            var around = around(text, from, from + sentence.length());
            var after = text.substring(
                    from + sentence.length(), Math.min(text.length(), from + sentence.length() + FIELDS));
            told.accept(new Sentence(sentence, from, before.get(), around, after));
            before.set(new Sentence(sentence, from, latest(before.get()), around, after));
        });
    }

    /** The one before without its own: a text of many sentences is not kept. */
    private static @Nullable Sentence latest(@Nullable Sentence before) {
        return before == null
                ? null
                : new Sentence(before.text(), before.from(), null, before.around(), before.after());
    }

    /** From full stop to full stop; a point within a number or an address is none. */
    static String around(String text, int from, int to) {
        var begin = from;
        while (begin > 0 && from - begin < LONGEST && ENDS.indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        var end = to;
        while (end < text.length() && end - to < LONGEST && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(begin, end);
    }

    /** Tells each sentence with the place where it begins; one without an end is cut. */
    static void each(String text, BiConsumer<String, Integer> told) {
        var from = 0;
        for (var at = 0; at <= text.length(); at++) {
            if (at == text.length() || "。;；\n!！?？".indexOf(text.charAt(at)) >= 0 || at - from >= LONGEST) {
                if (at > from) {
                    told.accept(text.substring(from, at), from);
                }
                from = at == text.length() || at - from < LONGEST ? at + 1 : at;
            }
        }
    }

    /** Persons in a sentence that may be pupils: nobody who is named with an office. Each rule asks of the same sentences. */
    static List<Mention> pupils(String sentence) {
        return sentence.length() > LONGEST ? lookedFor(sentence) : PUPILS.of(sentence);
    }

    private static List<Mention> lookedFor(String sentence) {
        if (isFiction(sentence) || isHistory(sentence)) {
            return List.of();
        }
        return Mention.within(sentence).stream()
                .filter(name -> !ELDER.matcher(sentence.substring(name.start(), name.end()))
                        .matches())
                .filter(name -> !isKnown(sentence, name) && !isOfExercise(sentence, name))
                .filter(name -> !ADULT.matcher(rest(sentence, name.end())).find()
                        && !UNREAL.matcher(rest(sentence, name.end())).find()
                        && !ADULT_BEFORE
                                .matcher(sentence.substring(Math.max(0, name.start() - 8), name.start()))
                                .find())
                .toList();
    }

    static boolean isLesson(String heading) {
        return LESSONS.of(heading);
    }

    static boolean isTask(String sentence) {
        return TASK.matcher(sentence).find();
    }

    static boolean isFiction(String sentence) {
        return FICTION.matcher(sentence).find() || isTask(sentence);
    }

    static boolean isOfHistory(String text, int at) {
        return isHistory(around(text, at, at));
    }

    private static boolean isHistory(String sentence) {
        return (LONG_AGO.matcher(sentence).find() || KNOWN.matcher(sentence).lookingAt())
                && !TODAY.matcher(sentence).find();
    }

    /** 小明 of a school book, unless a class is told. */
    private static boolean isOfExercise(String sentence, Mention name) {
        return EXERCISE.matcher(sentence.substring(name.start(), name.end())).matches()
                && !TODAY_CLASS.matcher(sentence).find();
    }

    private static boolean isKnown(String sentence, Mention name) {
        var text = sentence.substring(name.start(), name.end());
        return (KNOWN.matcher(text).matches()
                        || text.indexOf('·') > 0 && KNOWN.matcher(text).find())
                && !rest(sentence, name.end()).startsWith("同学")
                && !OF_CLASS.matcher(sentence.substring(Math.max(0, name.start() - 8), name.start()))
                        .find();
    }

    private static String rest(String sentence, int from) {
        return sentence.substring(from, Math.min(sentence.length(), from + 8));
    }
}
