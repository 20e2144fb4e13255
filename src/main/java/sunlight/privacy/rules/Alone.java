package sunlight.privacy.rules;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Plain;

/** When and where one child is without anybody: on a way, at a gate, at home, in a dormitory. Who reads it knows where to wait. */
final class Alone implements Detector {

    /** These say so by themselves. */
    private static final Alternatives SURELY = Alternatives.of(
            "家里没人|家中无人|全家(?:都|人)?(?:在|去|外出|出门|出游)|(?:不|未|没)回(?:寝|宿舍)|夜不归|独自|孤身|独来独往|自个儿|单独(?=[,)、]|一人|在|回|走|住)|一个人(?=走|回|在|去|上|坐|睡|住|守|等|过|待|呆|穿|骑|留|乘|出|放|[)、])|自己(?:一个人?)?(?:从|走|回家|回去|上下?学|放学|坐[公地]|骑|乘|过马路|开门|在家|回宿舍)|没有?人(?:来?接|陪|管|在家|看)|无人(?:来?接|陪|看管|照看|在家)|(?:家里|屋里)?没有?大人|(?:大人|爸妈|父母)都?不在|钥匙(?:就|一般|通常|平时|都|总)?(?:压|藏|放|挂|在|塞|埋)|只有(?:她|他|孩子|姐[弟妹]|兄[弟妹]|两个孩子|奶奶|爷爷)[^,。;]{0,10}(?:在家|[两三]个人)|(?:仅|只)(?:住|剩|有|留)(?:了|着)?(?:下)?一[名个位](?:女生|男生|学生|孩子|女孩|男孩|人)|只有(?![^,。;]{0,6}(?:奶奶|爷爷|[爸妈]|姥|外公|外婆))[^,。;]{1,10}一个?人|只有[她他](?:和|跟)(?:奶奶|爷爷|外婆|外公|姥姥|姥爷|妹妹|弟弟)|就[她他]一(?:个|人)|家里(?:就|只)(?:她|他|有她|有他)");

    /** These say so beside a time and a place. */
    private static final Alternatives PERHAPS = Alternatives.of(
            "(?:家长|妈妈?|爸爸?|奶奶|爷爷|父母|爸妈)[^,。;]{0,8}(?:才(?:来|到|回|下班|能)|上夜班|不在家|才回|天黑)|等(?:着)?(?:妈妈?|爸爸?|奶奶|爷爷|姥姥|外婆|外公|家长|姐姐|哥哥|校车|人来?接)|不认[得识]?路|(?:宿管|保安|老师|大人|阿姨)[^,。;]{0,4}(?:不在|离开|下班)|附近(?:没有?|无)人|(?:没有?|无)人家|(?:没有?|无)路灯|近道|[碰见遇]不到(?:一个)?人|没有一个人|翻过|山路|摸黑|打着?手电|抄小路|小路|反锁|不锁|没锁|插销|(?:偶尔|没人)看|(?:最后|晚)(?:一个)?(?:离校|走)|走(?:着)?(?:回家|到|过)|必经|路过|经过|无监控|无探头");

    private static final Pattern TIME = Pattern.compile(
            "[0-9]{1,2}[:点时][0-9半一二三四五六]?|[一二三四五六七八九十两]{1,3}点|每[天晚日周早]|放学|天黑|晚上|夜里|傍晚|清晨|早上|周[一二三四五六日末]|常常?|总是|一般都?|平时|经常|午休|晚自习|课后");

    private static final Pattern PLACE = Pattern.compile(
            "回寝|[路街巷道桥沟坡河渠井][口边下头上里对]?|楼[梯道下上后前]|[东西南北后前侧校大]门|门口|树下|亭|车站|站台|站点|村口|后面|旁边|对面|[东西南北]侧|连廊|走廊|教室|器材室|感统室|[一二三四五六]楼|宿舍|寝室|女生楼|在家|回家|家里|广场|公园|小区|花园|超市|菜场|工地|铁路|空地");

    private static final Pattern GOES = Pattern.compile("回寝|走|回家|回去|在家|上学|放学|等|住|睡|骑|乘|坐[公车地]|接|过夜");

    private static final Pattern OFTEN = Pattern.compile("[0-9]{1,2}:[0-9]{2}|每[天晚周早]|[0-9一二三四五六七八九十]{1,3}点");

    /** Whoever is told what to do is not told of. */
    private static final Pattern ADVICE = Pattern.compile(
            "不要|不得|严禁|切勿|禁止|避免|防止|杜绝|请勿|不能|不准|不许|不宜|切忌|谨防|尽量|鼓励|学会|培养|如果|假如|万一|遇到|是否|能否|可以|应当?|须|怎么|以防|若|凡|不让|别让|防范|提倡|减少|拒绝|电话|拨打|手机");

    /** 马小军(独自) in a list of who is fetched by whom. */
    private static final Pattern LISTED = Pattern.compile(
            "([\\u4e00-\\u9fff]{2,4})\\((?:独自|自行|一个人|自己|无人接|没人接)[^()]{0,6}\\)|\\(([\\u4e00-\\u9fff]{2,4}),(?:单独|独自|一个人|1人)[^()]{0,24}\\)");

    /** More than this and a way, a place and a time tell it. */
    private static final int ENOUGH = 3;

    private static final int NEAR = 60;

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (setting.table()) {
            LISTED.matcher(plain.text()).results().forEach(each -> tell(plain, each, 0, hits));
            return;
        }
        Sentences.told(plain.text(), sentence -> {
            var told = told(sentence.text());
            if (told != null && !Sentences.isLesson(setting.heading()) && isOfOne(sentence, setting.heading(), told)) {
                tell(plain, told, sentence.from(), hits);
            }
        });
    }

    /** Whether short cells are worth the look. */
    static boolean mayTell(String cell) {
        return cell.indexOf('(') >= 0 && SURELY.isIn(cell);
    }

    static @Nullable MatchResult told(String text) {
        var surely = SURELY.first(text);
        var perhaps = PERHAPS.in(text);
        if (surely == null && perhaps.isEmpty()) {
            return null;
        }
        var told = surely == null ? perhaps.get(0) : surely;
        var isWhen = TIME.matcher(text).find();
        var isWhere = PLACE.matcher(text).find();
        var weight = (surely == null ? 0 : 2) + Math.min(2, perhaps.size()) + (isWhen ? 1 : 0) + (isWhere ? 1 : 0);
        var isEnough = surely == null
                ? weight > ENOUGH || weight == ENOUGH && isWhen && isWhere
                : weight >= ENOUGH
                        && (GOES.matcher(text).find() || OFTEN.matcher(text).find());
        return isEnough && (isWhen || isWhere) && !isAdvice(text, told) ? told : null;
    }

    private static boolean isAdvice(String text, MatchResult told) {
        var clause = text.substring(text.lastIndexOf(',', told.start()) + 1, told.start());
        return ADVICE.matcher(clause).find();
    }

    private static boolean isOfOne(Sentences.Sentence sentence, String heading, MatchResult told) {
        var at = sentence.from() + told.start();
        return sentence.isAboutOneOf(heading)
                || sentence.whom().stream()
                        .anyMatch(who -> who.start() < sentence.from() || Math.abs(at - who.end()) <= NEAR);
    }

    private static void tell(Plain plain, MatchResult told, int from, Consumer<Hit> hits) {
        hits.accept(new Hit(
                PrivacyRule.CHILD_ALONE, told.group(), plain.spans(from + told.start(), from + told.end()), Mask.ALL));
    }
}
