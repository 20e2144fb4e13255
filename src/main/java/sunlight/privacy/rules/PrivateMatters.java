package sunlight.privacy.rules;

import static sunlight.privacy.PrivacyRule.PRIVATE_MATTER;
import static sunlight.privacy.rules.Trace.Whose.NAMED;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.text.Memo;
import sunlight.privacy.text.Mention;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;

/** What somebody earns, how somebody lives, and who complained: of adults, too, nobody has to know it by name. */
final class PrivateMatters implements Detector {

    private static final String PAID = "实发|应发|实领|税后|月薪|年薪|工资|薪[资酬级]|绩效|代课费|课时费|课后服务费|公积金|年终(?:一次性)?奖金?|一次性奖金";

    /** What is paid for a post, whoever has it. */
    private static final String RATE =
            "标准|每|人均|平均|不低于|最低|总[额量]|预算|每人|人次|控制价|待遇|起薪|元/|起征|上限|下限|招标|中标|采购|捐|招聘|招[^,，。]{1,8}[0-9]名|报名|管[^,，。]{0,3}饭|包吃|食宿|[0-9]元?(?:以上|以下|左右)|学徒|[0-9]名|校友|毕业生|称号|工匠";

    private static final String SUM = "([1-9][0-9,]{2,9}(?:\\.[0-9]{1,2})?|[0-9.]{1,5}万)";

    private static final Sieve<Trace> TRACES = Trace.sieve(
            Trace.of(PRIVATE_MATTER, "(?:" + PAID + ")[^0-9\\n。;；]{0,6}" + SUM + "(?![0-9])", NAMED, "", RATE),
            Trace.of(
                    PRIVATE_MATTER,
                    "(?:扣划|扣发|罚款|代扣|扣款|少发|补发|借支|预支|退赔)[^0-9\\n。;；]{0,6}" + SUM + "\\s?元",
                    NAMED,
                    "工资|薪|法院|绩效|老师|师傅|教师|职工",
                    "公司|中标|合同|供应商"),
            // Whom nobody hired need not be told how far he fell behind.
            Trace.of(
                    PRIVATE_MATTER,
                    "((?:笔试|面试|试讲)[: ]{0,2}[0-9]{2}(?:\\.[0-9]{1,2})?)",
                    NAMED,
                    "落选|未录[用取]|淘汰|未通过|未入围|来电询问|不服",
                    "拟录用名单|及格线"),
            Trace.of(
                    PRIVATE_MATTER,
                    "[\\u4e00-\\u9fff]{2,4}(?:\\([^()]{1,12}\\)[ :]{0,2}|[ :]{1,2})" + SUM + "\\s?元",
                    NAMED,
                    PAID,
                    RATE));

    private static final Needed PAYS = Needed.of(PAID);

    /** Who complains is named behind these … */
    private static final Pattern COMPLAINANT = Pattern.compile(
            "(?!来访者)(?:来信|反映|投诉|举报|检举|信访|上访|来访|诉求|求助|留言|写信|来电)[人者](?:姓名)?(?:[:： ]{0,3}|(?:[:：]\\s?|是|为|系|即)[^,，。;；]{0,18})$|(?:接到?|收到)(?:群众|家长|网民|市民|实名)?$");
    /** … or before these. */
    private static final Pattern COMPLAINS = Pattern.compile(
            "(?:同志|同学|女士|先生)?(?:的)?(?:实名)?(?:举报(?!电话|箱|人)|检举|投诉(?!电话)|告发)|(?:同志|女士|先生)?(?:来信|来电|来访)[,，反称说]");

    /** 经李桂花举报 */
    private static final Pattern TOLD_BY =
            Pattern.compile("[经据接由]([\\u4e00-\\u9fff]{2,4}?)(?:同志)?(?:实名)?(?:举报|投诉|来信|来电|反映)");

    private static final Needed COMPLAINT = Needed.of("来信|反映|投诉|举报|检举|信访|上访|来访|诉求|求助|留言|来电|告发");
    private static final Pattern OFFICE = Pattern.compile("^(?:校长|局长|主任|书记|老师|园长|科长)");
    /** 王先生, 李某: who is called so is not named. */
    private static final Pattern COVERED = Pattern.compile("(?:先生|女士|小姐|同志|老师|家长|[某爸妈])$");

    private static final int REACH = 20;

    private static final Pattern WHO =
            Pattern.compile("(?:市民|群众|诉求人|客户|网民)姓名|(?!来访者)(?:来信|反映|投诉|举报|检举|信访|上访|来访|诉求|求助|留言|写信|来电)[人者](?:姓名)?");
    private static final Pattern PAY = Pattern.compile("(?!.*(?:标准|等级|总量|岗位$|考核)).*(?:" + PAID + "|扣款|社保|个税).*");
    private static final Pattern AMOUNT = Pattern.compile("金额.{0,3}|合计.{0,3}|.{0,4}费");
    private static final Pattern MONEY = Pattern.compile("(?:月薪|年薪)?\\s?[1-9][0-9,]{2,9}(?:\\.[0-9]{1,2})?\\s?元?");
    private static final Pattern HOUSEHOLD =
            Pattern.compile("婚姻.{0,3}|婚否|婚育.{0,3}|生育.{0,3}|是否已婚|配偶.{0,4}|子女(?:情况|数|人数)?|孕.{0,3}");
    private static final Pattern HOME = Pattern.compile("(?:现|家庭)?住址|家庭(?:住址|地址)|现居住?地|常住地址?");
    private static final Pattern PLACE = Pattern.compile(".*[路街村镇巷苑园区屯寨里院].*");
    private static final Pattern REASON = Pattern.compile(
            ".*(?:离职|辞职|解聘|辞退|处分|政审|淘汰|落选|未通过|复查|不合格).{0,2}(?:原因|情况|说明)|困难(?:原因|情况|类型|程度)|家庭情况|致困.{0,3}|患病.{0,3}|病情|诊断|身体状况|健康状况|病史|既往.{0,3}|体检(?:异常|复查).{0,3}|原工?作?单位及.{0,4}原因");
    private static final Pattern NONE = Pattern.compile("[-/—\\\\]*|无|正常|健康|良好|合格|应届.{0,3}|合同到期|个人原因|自愿|通过|不详|未填");
    /** Of work, not of aid. */
    private static final Pattern PAID_FOR = Pattern.compile("工资|薪|绩效|代课费|课时费|课后服务费");

    private static final Memo<Boolean> PAID_WHERE =
            new Memo<>(around -> PAID_FOR.matcher(around).find());

    private static final Pattern WORKERS = Pattern.compile("教师|教职工|职工|员工|人员|姓名|工作人员|代课教师");

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (Run.hasDigits(plain.text(), 2)) {
            Trace.look(TRACES, plain, setting, hits);
        }
        if (!setting.table() && COMPLAINT.isIn(plain)) {
            Sentences.each(plain.text(), (sentence, from) -> complainants(sentence, from, plain, hits));
        }
    }

    static boolean tellsOfPay(Plain cell) {
        return PAYS.isIn(cell);
    }

    private static void complainants(String sentence, int from, Plain plain, Consumer<Hit> hits) {
        if (!COMPLAINT.isIn(sentence)) {
            return;
        }
        TOLD_BY.matcher(sentence)
                .results()
                .filter(each -> Names.isName(each.group(1)))
                .forEach(each -> hits.accept(hit(plain, from + each.start(1), from + each.end(1), Mask.NAME)));
        for (var name : Mention.within(sentence)) {
            var before = sentence.substring(Math.max(0, name.start() - REACH), name.start());
            var after = sentence.substring(name.end(), Math.min(sentence.length(), name.end() + REACH));
            if (!OFFICE.matcher(after).find()
                    && !COVERED.matcher(sentence.substring(name.start(), name.end()))
                            .find()
                    && (COMPLAINANT.matcher(before).find()
                            || COMPLAINS.matcher(after).lookingAt())) {
                hits.accept(hit(plain, from + name.start(), from + name.end(), Mask.NAME));
            }
        }
    }

    /** In a table the header says what is private, and a name in the row whose it is. */
    static void row(List<Plain> cells, List<String> texts, Header header, Setting setting, Consumer<Hit> hits) {
        var named = isNamed(texts, header);
        var paid = named && PAID_WHERE.of(setting.heading() + header.joined());
        for (var column = 0; column < cells.size(); column++) {
            var text = texts.get(column);
            var isPrivate = named && (paid || setting.adults()) && isPay(header, column, text, paid)
                    || named && setting.adults() && isOfHome(header, column, text)
                    || header.called(WHO).get(column)
                            && Names.isName(text)
                            && !COVERED.matcher(text).find();
            if (isPrivate) {
                hits.accept(hit(cells.get(column), 0, cells.get(column).length(), Mask.ALL));
            }
        }
    }

    private static boolean isPay(Header header, int column, String text, boolean paid) {
        return (header.called(PAY).get(column) || paid && header.called(AMOUNT).get(column))
                && MONEY.matcher(text).matches();
    }

    /** How an adult lives, is and left; of pupils the harder rules tell it. */
    private static boolean isOfHome(Header header, int column, String text) {
        return (header.called(HOUSEHOLD).get(column)
                        || header.called(REASON).get(column)
                        || header.called(HOME).get(column)
                                && PLACE.matcher(text).matches())
                && !NONE.matcher(text).matches();
    }

    private static boolean isNamed(List<String> texts, Header header) {
        for (var column = 0; column < texts.size(); column++) {
            if ((header.kind(column) == Column.NAME || header.called(WORKERS).get(column))
                    && Names.isListed(texts.get(column))) {
                return true;
            }
        }
        return false;
    }

    private static Hit hit(Plain plain, int from, int to, Mask mask) {
        return new Hit(PRIVATE_MATTER, plain.text().substring(from, to), plain.spans(from, to), mask);
    }
}
