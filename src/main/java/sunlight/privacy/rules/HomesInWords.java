package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sunlight.privacy.text.Names;

/** A home that is told by the way to it and no number of a house: 村委会往东第二户, 老粮站后面第三排最里头那间. */
final class HomesInWords {

    private static final String COUNTED = "第?[0-9一二三四五六七八九十]{1,2}(?:户|家(?!公司|店|医院|单位|学校)|排|间|个门|个院子|座院)";

    /** Where everybody of a village knows the way from. */
    private static final String MARK =
            "(?:村委会?|大队部|村口|小卖[部铺店]|水塔|卫生[所室院]|派出所|[\\u4e00-\\u9fff]庙|祠堂|桥头?|加油站|菜[场市]场?|粮[站库]|供销社|信用社|邮局|理发店|诊所|超市|饭[店馆]|网吧|修车铺|[\\u4e00-\\u9fff]店|[\\u4e00-\\u9fff]铺|老?[槐榕榆柳樟]树|厂|矿|车站|铁路|机务段|工地|学校|校门口?)";

    private static final Pattern HOME = Pattern.compile(
            "(?:" + MARK + "[^,。;]{0,6}(?:往|向|朝|数)[东南西北左右前后里][^,。;]{0,4}"
                    + COUNTED
                    + "|" + MARK
                    + "[^,。;]{0,6}(?:[下上里后]面|对面|旁边?|隔壁|背后|前面|尽头|拐角|墙外|[东南西北]侧|[楼]上|[二三四五六]楼|底下)(?:的)?[^,。;]{0,8}(?:"
                    + COUNTED
                    + "|最里[头面边]?那?一?[间户家]|平房|瓦房|楼上|阁楼|院子|小楼|砖房|铁皮房|板房|出租[房屋]|那[间户家]|筒子楼|[二三四五六]楼)"
                    + "|" + MARK + "(?:楼上|[二三四五六]楼|后院|隔壁|对面|后头|阁楼)"
                    + "|[^,。;]{2,8}(?:村|屯|寨|庄|巷|胡同|弄堂|坡|沟)[^,。;]{0,6}(?:" + COUNTED
                    + "|最[里东西南北][头面边]?那?一?[间户家])|全[村寨屯][^,。;]{0,4}最[高远偏边头尾][^,。;]{0,2}[户家]|(?:家|住)在?[^,。;]{1,10}最[东南西北里][头面边]|(?<=[,。;:]|^)[^,。;]{0,4}门牌是[^,。;]{1,8})");

    private static final Pattern LIVES = Pattern.compile("(?<![国专大厂商人公搬管])家(?![长庭教校访委乡务具])|住(?![院宿校房])|租|门牌");

    private static final Pattern OPEN =
            Pattern.compile("会议|集合|报名|地点|办公|门店|商铺|店面|营业|学区|招生|范围|教室|基地|展|图书|医院地址|校址|上车|接送点|站点|大家|家家|家用|作家|专家|住宿");

    /** 从校门右拐,过粮油店第二个巷子,绿色铁门的三楼: turns, and a door at their end. */
    private static final Pattern WAY = Pattern.compile(
            "从[^,。;]{1,10}(?:[左右]拐|[左右]转|(?:往|向|朝)[东南西北前里左右]|直走|出发)[^。;]{0,40}?(?:第?[0-9一二两三四五六七八九]{1,2}(?:楼|层|户|家|单元|个院)|[大铁木院卷]帘?门|门口|院子)");

    /** 到柳小满家陪伴 */
    private static final Pattern AT_HOME_OF =
            Pattern.compile("(?:到|去|在|来|往|上)[^,。;]{0,8}([\\u4e00-\\u9fff·]{2,5}?)(?:同学|小朋友)?(?:的)?家(?![长庭教校访])");

    /** Where it stands in a sentence. */
    record Home(int start, int end) {}

    private HomesInWords() {}

    /** Whether the sentence, or the one before it, goes to the home of somebody who is named. */
    private static boolean isWayToSomebody(Sentences.Sentence sentence) {
        if (!WAY.matcher(sentence.text()).find()) {
            return false;
        }
        var before = sentence.before() == null ? "" : sentence.before().text();
        return AT_HOME_OF
                .matcher(before + "。" + sentence.text())
                .results()
                .anyMatch(home -> Names.isName(home.group(1))
                        || !Sentences.pupils(home.group()).isEmpty());
    }

    static List<Home> in(Sentences.Sentence sentence, Setting setting) {
        var text = sentence.text();
        var found = new ArrayList<Home>();
        if (isWayToSomebody(sentence)) {
            WAY.matcher(text).results().forEach(each -> found.add(new Home(each.start(), each.end())));
            return found;
        }
        if (!LIVES.matcher(text).find() || OPEN.matcher(text).find() || Sentences.isLesson(setting.heading())) {
            return found;
        }
        var home = HOME.matcher(text);
        while (home.find()) {
            found.add(new Home(home.start(), home.end()));
        }
        var isSomebodys = found.isEmpty()
                || !sentence.whom().isEmpty()
                || text.contains("我家") && !Sentences.pupils(sentence.after()).isEmpty()
                || (text.contains("我家") || sentence.isAboutOneOf(setting.heading()))
                        && !Sentences.pupils(setting.heading()).isEmpty();
        return isSomebodys ? found : List.of();
    }
}
