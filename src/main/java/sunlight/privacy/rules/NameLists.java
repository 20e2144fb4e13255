package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Span;

/** Lists of pupils in running text: names in a row, after a word that says whose they are. */
final class NameLists implements Detector {

    static final Pattern PUPILS =
            Pattern.compile("学生|新生|幼儿|同学|考生|小朋友|分班|编班|录取|班级|年级|[0-9一二三四五六七八九十]\\)?班|入学|住宿生|宿舍|毕业生|少先队|团员|转入|转学|摇号");
    static final Pattern HONOUR = Pattern.compile(
            "获奖|表彰|优秀|三好|先进|荣誉|之星|标兵|[一二三特]等奖|金奖|银奖|铜奖|优胜|最佳|奖学金|美德少年|好少年|十佳|冠军|亚军|季军|运动会|比赛|竞赛|大赛|队员|参赛|演员|主持|学生会|升旗手|志愿者|代表|小记者|演出|汇演|表演|节目单|作品(?:目录|展)|[书画影]展");
    static final Pattern ADULTS = Pattern.compile(
            "教师|老师|名将|国手|世界冠军|球星|教职工|班主任|干部|党员|委员|领导小组|组长|评委|专家|督学|校长|成员|家委会|候选人|见证人|指导|供应商|聘|招聘|工会|岗位");
    /** Whom pupils elect or send is a pupil. */
    private static final Pattern OF_PUPILS =
            Pattern.compile("(?:三好|学生|少先队|少年|队员|团员|小)[^,，。;；\\n]{0,8}(?:候选人|成员|代表|委员|干部|组长)");

    private static final Pattern LISTED = Pattern.compile(
            "(?:[\\u4e00-\\u9fff·]{2,20}|[\\u4e00-\\u9fff] [\\u4e00-\\u9fff])(?:[、,，/ \\n]{1,3}(?:[\\u4e00-\\u9fff·]{2,20}|[\\u4e00-\\u9fff] [\\u4e00-\\u9fff])){2,}+");
    private static final int FEW = 3;

    static boolean isOfAdults(String title) {
        return ADULTS.matcher(OF_PUPILS.matcher(title).replaceAll("")).find();
    }

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (setting.table() || setting.adults() || plain.length() < 6) {
            return;
        }
        var matcher = LISTED.matcher(plain.text());
        while (matcher.find()) {
            var names = names(plain, matcher.start(), matcher.end());
            if (names.size() >= FEW) {
                judge(plain, setting, matcher.start(), names, hits);
            }
        }
    }

    private static void judge(Plain plain, Setting setting, int at, List<Span> names, Consumer<Hit> hits) {
        var before = setting.before(plain.text(), at, 60);
        var near = before.substring(Math.max(0, before.length() - 50));
        var hardship = Tied.isListOfHardship(before.length() > 80 ? near : before);
        var honour = HONOUR.matcher(before).find();
        if (hardship) {
            hits.accept(new Hit(PrivacyRule.HARDSHIP, values(names), names, Mask.EACH_NAME, names.size()));
        } else if (setting.owed().isPublic()
                && !setting.owed().owesNames()
                && !honour
                && PUPILS.matcher(before).find()
                && !ADULTS.matcher(near).find()) {
            hits.accept(new Hit(PrivacyRule.PUPIL_LIST, values(names), names, Mask.EACH_NAME, names.size()));
        }
    }

    static String values(List<Span> names) {
        var all = new StringBuilder();
        names.forEach(name -> all.append(name.text()).append(' '));
        return all.toString();
    }

    private static List<Span> names(Plain plain, int from, int to) {
        var names = new ArrayList<Span>();
        var parts = 0;
        var start = from;
        for (var at = from; at <= to; at++) {
            if (at == to
                    || "、,，/\n".indexOf(plain.text().charAt(at)) >= 0
                    || plain.text().charAt(at) == ' ' && at - start >= 2) {
                if (at > start) {
                    parts++;
                    if (Names.isName(plain.text().substring(start, at))) {
                        names.addAll(plain.spans(start, at));
                    }
                }
                start = at + 1;
            }
        }
        return names.size() * 4 >= parts * 3 ? names : List.of();
    }
}
