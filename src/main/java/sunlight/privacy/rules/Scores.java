package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Plain;

/** Marks and ranks of a person in running text. Averages, teams, prizes and the staff's contests pass. */
final class Scores implements Detector {

    static final String SUBJECT = "语文|数学|英语|物理|化学|生物|政治|历史|地理|道德与法治|道法|科学|体育|信息技术|理综|文综|综合";
    private static final Alternatives MARK = Alternatives.of("(?:(?:" + SUBJECT
            + "|总分|总成绩|总评|裸分|成绩|考了|考出|考得|考|取得|得分|得|测试|测验|以|分数)[^0-9,，。;；]{0,8}(?<![加减扣])|(?<!加分|扣分|减分|加)[:：(（ ,，])(?<mark>[0-9]{1,3}(?:\\.[0-9]{1,2})?|[一二三四五六七八九十百零两〇]{2,7})\\s?[多余来几]?分(?![钟之值为段析别校公布部数班享期])"
            + "|(?:" + SUBJECT
            + "|总分|总成绩|裸分|得分)[:： 为是考得了依次分别卷]{0,4}(?<bare>[0-9]{2,3}(?:\\.[0-9])?)(?![0-9年月日节课时人名本元%本套册个])"
            + "|(?:(?:语文?|数学?|英语?|物理?|化学?|生物?|政治?|历史?|地理?|科学?|音乐?|美术?|体育?)[:：]?\\s?[A-E][+-]?(?![A-Za-z])[,，、/ ]{0,3}){2,}"
            + "|(?:[语数英物化生政史地][:：]?\\s?[0-9]{2,3}(?:\\.[0-9])?[,，、/ ]{0,3}){2,}|(?:" + SUBJECT
            + "|总分|成绩)[^0-9,，。;；]{0,4}[由从]\\s?[0-9]{1,3}分?[^0-9,，。;；]{0,3}[升提涨进降跌退滑掉][^0-9,，。;；]{0,3}[0-9]{1,3}|成绩[^,，。;；]{0,4}[由从][A-E][+-]?\\s?[升降提退]"
            + "|(?:口算|拼音|听写|默写|单词|背诵|作文|阅读|卷面|测评|实验|笔试|面试)[^0-9,，。;；]{0,4}[0-9]{1,3}(?:\\.[0-9]{1,2})?分(?![钟之值为段])"
            + "|(?:加起来|总共|一共|[两三四五]科|各科)[^0-9,。;]{0,4}(?:不到|不足|只有|才)\\s?(?:[0-9]{1,3}|[一二三四五六七八九两百十]{1,5})分"
            + "|(?:笔试|面试|实验|总评)[:： ]{0,2}[0-9]{2,3}(?:\\.[0-9]{1,2})?(?![0-9分年月日:：时点人名个%])"
            + "|[一二三]模[:：考了得]{0,2}[0-9]{2,3}(?:\\.[0-9])?(?![0-9年月日人名%])|[两三四五]次[^0-9,，。;；]{0,6}[0-9]{2,3}(?:\\.[0-9])?分?(?:[、,，/ ]{1,2}[0-9]{2,3}(?:\\.[0-9])?分?){1,4}(?![0-9年月日人名%元米秒个次])|(?:考了|考得|总分也?才?|总分只有)[一二三四五六七八九十百零]{2,4}(?![\\u4e00-\\u9fff])"
            + "|(?:维度|等第|等级|水平)[^,，。;；]{0,4}评为[“\"]?[A-E](?![A-Za-z])");
    private static final Alternatives RANK = Alternatives.of(
            "考(?:了|出)?(?:全[班校市县区]|年级)?第\\s?(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3})名?(?![0-9题页章节次])|(?:只有|仅有?|还有)[^,。;]{0,6}[个人名位][^,。;]{0,4}(?:排|考)[^,。;]{0,6}(?:前|高|好)|(?<!从高到低|从低到高|从小到大|从大到小|从左到右|从前往后)排(?:在|到)?第\\s?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})名?(?![0-9题页行列排个节课章组队])|超过了?(?:本校|全[校班市县区]|年级|同年级|班级)?[^,。;0-9]{0,4}[0-9.]{1,5}\\s?%的?(?:同学|学生|考生)|(?:年级|年部|班级|全班|全校|(?<!随)班内?|级部|全市|全县|全区|学区|排名|排|名次|名列|位列|位居|列|居|考试?|总分|成绩|进步到)[^0-9,，。;；]{0,6}?第?\\s?(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,4})\\s?(?:名|位)(?!师生|学生|同学|教师|老师|家长|选手|成员|幼儿|队员|党员|代表|优秀|志愿)"
                    + "|(?:年级|全班|全校|班级|排名|名次)(?:排名)?[:： 第]{0,2}(?<place>[0-9]{1,4})(?![0-9年级班人个%])|(?:年级|全班|班级|全校|全市|全县|全区|全省|班里|班上|[文理]科|单科|总分)[^0-9,，。;；第]{0,6}第[一二三四五六七八九十0-9]{1,3}(?!学期|届|次|课|周|单元|批|组)"
                    + "|(?:年级|全班|班级|全校|全市|全区|全县|级部|稳居|保持在|进入|跻身|跌出|冲进|挤进|考进|掉出)[^,，。;；]{0,6}前(?:[0-9]{1,3}|[一二三四五六七八九十百两]{1,3})(?:名|位)?(?![0-9分天届年日节周个月步排米次页%])"
                    + "|(?:进步|退步|提高|下降|前进|后退|上升|下滑)了?\\s?(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,4})[多几]?个?(?:名|位)|(?:排名|名次|年级|班级|全班)[^0-9,，。;；]{0,4}[由从]\\s?第?[0-9]{1,4}名?[^0-9,，。;；]{0,3}[升提进跃降退滑掉跌][^0-9,，。;；]{0,3}[0-9]{1,4}|(?:进步|退步|提高|下降|上升|下滑|跌)了?\\s?(?:[1-9]|[一二两三四五])个?(?:等级|等第|等次|档)|倒数第?\\s?[一二三四五六七八九十0-9]{1,2}|(?:上次|本次|此次|这次|上学期|期中|期末|原来?)[^,，。;；]{0,4}?第?\\s?[0-9]{1,4}\\s?名"
                    + "|(?:年级|全班|班级|班里)[^,，。;；]{0,10}[,，]?[^,，。;；]{0,4}排\\s?(?:[0-9]{1,4}|[一二三四五六七八九十百零]{2,6})(?![名位0-9])|[从由](?:班级|年级|全班|全校|班内?|倒数)?\\s?第?\\s?[0-9]{1,4}\\s?名.{0,3}(?:升|进|提|跃|降|退|滑)");
    /** What teachers are judged by. */
    private static final Pattern TEACHING = Pattern.compile(
            "备课|教案|教学(?:常规|比武|技能|基本功|设计|能手)|优质课|公开课|评课|说课|赛课|微课|课件|[语数英物化文理史地政生体音美]{1,2}文?组[\\u4e00-\\u9fff]{2,3}[、,，]|作业批改");

    private static final Pattern ANONYMOUS =
            Pattern.compile("[\\u4e00-\\u9fff]某{1,2}(?=[^一-龥]|" + SUBJECT + "|同学|期|总|考|成绩|在|以)");
    private static final Pattern NUMBERED = Pattern.compile("(?:学号|考号|学生)[:： ]{0,2}[0-9]{2,12}");
    static final Pattern GENERAL = Pattern.compile(
            "卫生|纪律|两操|红旗|文明班|平均分?|满分|人均|最高分?为?|分数线|录取线|投档线|控制线|合格线|及格线|均分|分值|评分|评标|投标|[格秀良成]率|得分率|满意度|考核得分|(?:教师|老师)(?!班|的?学生)|讲课|赛课|说课|培训|笔试|面试");
    static final Alternatives CONTEST = Alternatives.of(
            "比赛|竞赛|大赛|联赛|锦标赛|运动会|校运|田径|跳高|铅球|标枪|拔河|[男女]子(?:组|[0-9一二三四五六七八九十]|跳|单|双|团)|篮球|足球|乒乓|羽毛球|跳绳|接力|决赛|演讲|朗诵|合唱|绘画|书法|艺术节|科技节|征文|创新(?!高)|杯");
    static final Alternatives EXAM = Alternatives.of(
            "(?:班级|年级|成绩|学业)排名|期中|期末|月考|考试|分班|编班|测验|检测|模拟|中考|高考|联考|统考|默写|听写|口算|背诵|质量分析|单元[试]?卷|试卷|卷子|批完|[小周]测|周考|单元测|面试结果|学业|(?<!团体)总分|分数|年级前|班级前|年级第|年级排|班级第|全班第|摸底|(?:特长生?|专业|技能|入学|招生)测试|(?:技能|专业|实训)考核|测试(?:结果|成绩|得分)|进步明显|退步明显|进步之星|进步幅度|"
                    + SUBJECT);

    /** Whoever is tested in a sport is marked all the same. */
    static final Pattern TEST = Pattern.compile("考试|测试|选拔(?!赛)|中考|高考|期中|期末|月考");

    /** Right behind a name no other word is needed: 皇甫一诺479分. */
    private static final Pattern BEHIND = Pattern.compile("[0-9]{2,3}(?:\\.[0-9]{1,2})?\\s?分(?![钟之值为段析别校公布部数班享期米贝])");

    /** The same in English. */
    private static final Needed ENGLISH = Needed.of(
            "(?<who>[A-Z][a-z]+(?: [A-Z][a-z]+){1,2}|[A-Z][a-z]+ of (?:Class|Grade) \\w+)\\b[^.;\\n]{0,60}?\\b(?<mark>(?:scored?|scoring|got|achieved|gained|received|marks? of|total of)\\b[^.;0-9\\n]{0,20}[0-9]{2,3}(?![0-9])(?! (?:medal|goal|point|metre|minute|book|year|pupil|student)s?)|with [0-9]{2,3} (?:out of|marks|points)|[0-9]{2,3}\\s?(?:/|out of)\\s?1[0-5]0\\b|ranked?\\b[^.;\\n]{0,20}(?:first|second|third|[0-9]{1,3}(?:st|nd|rd|th))|(?:moved|went|rose|fell|dropped|improved|jumped) (?:up |down )?from an? [A-F][+-]? to an? [A-F][+-]?)");

    private static final Pattern BRIDGE = Pattern.compile("[)）]?(?:的|[是为:： ]{1,3})|[-—]{1,4}|[,，]");
    static final Pattern STUDY = Pattern.compile("期[中末]|学生|同学|全班|体测|体质|听写|背诵|默写|作业|成绩|考|测|家长");
    /** The mark comes first, and then whose it is: 最高分698分,由高三(1)班李明同学取得. */
    private static final Pattern PASSIVE =
            Pattern.compile("由[^,，。;；老师]{2,24}?(?:取得|获得|夺得|摘得|拿下|包揽|考出|创造|保持)|(?:获得者|得主|取得者|保持者|最高分|状元)(?:是|为|[:：])");

    /** 谭老师谈到后进生情况:… is told of those, not of the teacher. */
    private static final Pattern SPEAKER = Pattern.compile("^[^:：]*(?:老师|教师)[^:：]{0,12}(?:说|讲|谈到?|指出|反映|介绍|反馈|情况)[:：]");

    private static final Pattern STANDARD = Pattern.compile("及格线|评分|标准|办法|比例|教师|产品|食品|[0-9]人|者");
    private static final Alternatives FAILED = Alternatives.of("不及格|未及格|没及格|不过关|未过关|没过关|不达标|未达标|不合格|挂科|垫底|待及格");

    /** So far behind a mark its owner begins: a class may stand between. */
    private static final int OF_NEXT = 8;

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (setting.table()) {
            return;
        }
        Sentences.told(plain.text(), told -> {
            var sentence = told.text();
            var from = told.from();
            if (!setting.tellsOfAdults(sentence)) {
                if (mayTellMarks(sentence, setting)) {
                    look(told, plain, setting, hits);
                    behind(told, plain, setting, hits);
                }
                MarkedNames.look(told, plain, setting, hits);
                english(sentence, from, plain, hits);
                failed(sentence, from, plain, hits);
            }
        });
    }

    private static void english(String sentence, int from, Plain plain, Consumer<Hit> hits) {
        if (!ENGLISH.mayBeIn(sentence) || EnglishFacts.isContest(sentence)) {
            return;
        }
        ENGLISH.in(sentence)
                .forEach(each -> hits.accept(new Hit(
                        PrivacyRule.SCORES,
                        each.group(),
                        plain.spans(from + each.start(2), from + each.end(2)),
                        Mask.ALL)));
    }

    /** Who failed: the word stands before the names as often as behind them. */
    private static void failed(String sentence, int from, Plain plain, Consumer<Hit> hits) {
        var failed = FAILED.first(sentence);
        if (failed != null
                && STUDY.matcher(sentence).find()
                && !STANDARD.matcher(sentence).find()) {
            Sentences.pupils(sentence).stream()
                    .findFirst()
                    .ifPresent(first -> hits.accept(new Hit(
                            PrivacyRule.SCORES,
                            sentence.substring(first.start(), first.end()) + failed.group(),
                            plain.spans(from + failed.start(), from + failed.end()),
                            Mask.ALL)));
        }
    }

    private static boolean mayTellMarks(String sentence, Setting setting) {
        return sentence.indexOf('分') >= 0
                || sentence.indexOf('数') >= 0
                || sentence.indexOf('超') >= 0
                || sentence.indexOf('第') >= 0
                || sentence.indexOf('名') >= 0
                || sentence.indexOf('前') >= 0
                || sentence.indexOf('语') >= 0
                || setting.heading().contains("成绩")
                || sentence.contains("成绩")
                || Changes.mayBeIn(sentence);
    }

    private static void look(Sentences.Sentence whole, Plain plain, Setting setting, Consumer<Hit> hits) {
        var sentence = whole.text();
        var from = whole.from();
        var exam = EXAM.isIn(sentence + setting.heading());
        if (CONTEST.isIn(whole.around()) && !EXAM.isIn(whole.around())) {
            return;
        }
        var told = marks(sentence, exam, setting);
        if (told.isEmpty() || TEACHING.matcher(whole.around()).find()) {
            return;
        }
        var firstPerson = firstPerson(whole, setting);
        var passive =
                firstPerson < Integer.MAX_VALUE && PASSIVE.matcher(sentence).find();
        told.stream()
                .filter(each -> passive || each.start() + 1 >= firstPerson || isOfNext(sentence, each.end()))
                .forEach(each -> {
                    var value = sentence.substring(Math.max(0, each.start() - 16), each.end());
                    hits.accept(new Hit(
                            PrivacyRule.SCORES,
                            value,
                            plain.spans(from + number(each.group(), each.start()), from + each.end()),
                            Mask.ALL));
                });
    }

    private static void behind(Sentences.Sentence told, Plain plain, Setting setting, Consumer<Hit> hits) {
        var around = setting.heading() + told.around();
        if (!EXAM.isIn(around) || CONTEST.isIn(around)) {
            return;
        }
        var names = Sentences.pupils(told.text());
        BEHIND.matcher(told.text())
                .results()
                .filter(each -> names.stream().anyMatch(name -> name.end() == each.start()))
                .forEach(each -> hits.accept(new Hit(
                        PrivacyRule.SCORES,
                        each.group(),
                        plain.spans(told.from() + each.start(), told.from() + each.end()),
                        Mask.ALL)));
    }

    private static List<MatchResult> marks(String sentence, boolean exam, Setting setting) {
        var told = new ArrayList<>(MARK.in(sentence));
        if (exam || !CONTEST.isIn(sentence + setting.heading())) {
            told.addAll(RANK.in(sentence));
            told.addAll(Changes.in(sentence));
        }
        return told.stream()
                .filter(each -> !GENERAL.matcher(clause(sentence, each)).find()
                        || PASSIVE.matcher(sentence).find())
                .toList();
    }

    /** 年级第一的蔺小雨 */
    private static boolean isOfNext(String sentence, int end) {
        var bridge = BRIDGE.matcher(sentence).region(end, sentence.length());
        return bridge.lookingAt()
                && Sentences.pupils(sentence).stream()
                        .anyMatch(each -> each.start() >= end && each.start() <= bridge.end() + OF_NEXT);
    }

    /** Where the first person of whom a mark may be told has been named. */
    private static int firstPerson(Sentences.Sentence whole, Setting setting) {
        var sentence = whole.text();
        if (whole.isAboutOneOf(setting.heading())) {
            return 0;
        }
        return Stream.concat(
                        whole.persons().stream().map(name -> name.end() - whole.from()),
                        Stream.of(ANONYMOUS, NUMBERED)
                                .flatMap(pattern -> pattern.matcher(sentence).results())
                                .map(MatchResult::end))
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
    }

    private static int number(String found, int start) {
        for (var at = 0; at < found.length(); at++) {
            if (Run.isDigit(found.charAt(at)) || found.charAt(at) == '第') {
                return start + at;
            }
        }
        return start;
    }

    private static String clause(String sentence, MatchResult found) {
        var before = SPEAKER.matcher(sentence.substring(0, found.start())).replaceFirst("");
        return before.substring(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1) + found.group();
    }
}
