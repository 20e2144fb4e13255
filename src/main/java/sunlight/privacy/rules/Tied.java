package sunlight.privacy.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.Span;

/** What becomes personal only beside a person: a hardship, a case that a minor is part of. */
final class Tied implements Detector {

    static final Pattern HARDSHIP = Pattern.compile(
            "建档立卡|监测户|监测对象|瘫痪|父母离婚|离异家庭|低保|特困|五保|残疾|(?:听力|视力|肢体|智力|言语|精神)(?:残疾)?[一二三四]级|单亲|孤儿|孤独症|自闭症|脑瘫|智力障碍|智障|留守|困境儿童|脱贫(?:户|家庭|不稳定)|贫困(?:户|家庭|生)|事实无人抚养|边缘易致贫|重(?:大疾)?病|大病|白血病|癌症|尿毒症|癫痫|抑郁|焦虑症|自伤|双相|精神分裂|多动症|唐氏|先天性|先心病|糖尿病|心脏病|肾衰|肾病|透析|肿瘤|血友病|负债|欠债|失业|下岗|双亡|失去双亲|父母离异|父母双亡|父亡|母亡|父(?:亲|母)?(?:去世|病故|服刑|离世)|母亲(?:去世|病故|服刑|离世)|服刑人员子女|家庭经济(?:特别)?困难|家境贫寒|家庭贫困|因病致贫|因学致贫|因灾|丧失劳动能力|突发严重困难|零就业");
    private static final Pattern CASE = Pattern.compile(
            "欺凌|霸凌|打架|斗殴|殴打|被打|打伤|性侵|猥亵|强奸|盗窃|偷窃|偷了?|抢劫|敲诈|勒索|涉案|犯罪|嫌疑|被告|被害人|受害人|受害|拘留|立案|溺水|坠楼|跳楼|自杀|自残|轻生|失踪|身亡|死亡|伤害案|处分|记过|警告|留校察看|开除|违纪|通报批评|管制刀具|赌博|酗酒|滋事|吸毒|骚扰|恐吓|辱骂|吸烟|抽烟|翻墙|翻越|偷拿|孤立|欺负|推搡|施暴|涉事|作弊|旷课|逃课|逃学|早退|夜不归宿|打群架|冲突|顶撞|打闹|早恋|离家出走|判处|行政处罚");
    private static final Pattern MINOR =
            Pattern.compile("同学|学生|幼儿|年级|\\d班|[一二三四五六七八九]班|未成年|[0-9]{1,2}岁|少年|儿童|初[一二三]|高[一二三]|家长|之[子女]|儿子|女儿|孩子|同班");
    private static final Pattern RULE =
            Pattern.compile("防治|预防|防止|制度|办法|条例|举报|主题|讲座|演练|宣传|领导小组|组长|委员|预案|承诺|专题|烈士|从不|无一|未发生|没有发生|从未|杜绝|严禁|不得");
    private static final Pattern LISTED = Pattern.compile("名单|花名册|公示|统计|一览");

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (setting.table()) {
            return;
        }
        Sentences.each(plain.text(), (sentence, from) -> {
            look(sentence, from, plain, setting, hits);
        });
    }

    private static void look(String sentence, int from, Plain plain, Setting setting, Consumer<Hit> hits) {
        var hardship = HARDSHIP.matcher(sentence);
        var isHard = hardship.find();
        var isCase = CASE.matcher(sentence).find() && !RULE.matcher(sentence).find();
        var names = isHard || isCase ? Sentences.pupils(sentence) : List.<Names.Mention>of();
        if (names.isEmpty()) {
            return;
        }
        if (isCase && MINOR.matcher(sentence).find() && !setting.adults()) {
            names.forEach(name -> tellCase(plain, from + name.start(), from + name.end(), hits));
        } else if (isHard && isNear(sentence, names, hardship.start(), hardship.end())) {
            var value = sentence.substring(names.get(0).start(), names.get(0).end()) + hardship.group();
            hits.accept(new Hit(PrivacyRule.HARDSHIP, value, all(plain, sentence, from), Mask.ALL));
        }
    }

    private static boolean isNear(String sentence, List<Names.Mention> names, int start, int end) {
        return names.stream()
                .anyMatch(name -> name.end() <= start
                        ? words(sentence, name.end(), start) <= 24
                        : words(sentence, end, name.start()) <= 24);
    }

    /** How far it is from one place to the other, numbers not counted. */
    private static int words(String sentence, int from, int to) {
        var count = 0;
        for (var at = from; at < to; at++) {
            count += Run.isDigit(sentence.charAt(at)) ? 0 : 1;
        }
        return count;
    }

    private static List<Span> all(Plain plain, String sentence, int from) {
        return HARDSHIP.matcher(sentence)
                .results()
                .flatMap(each -> plain.spans(from + each.start(), from + each.end()).stream())
                .toList();
    }

    private static void tellCase(Plain plain, int from, int to, Consumer<Hit> hits) {
        hits.accept(
                new Hit(PrivacyRule.MINOR_IN_CASE, plain.text().substring(from, to), plain.spans(from, to), Mask.NAME));
    }

    /** A title that says what all its listed children suffer. */
    static boolean isListOfHardship(String title) {
        return title.length() <= 80
                && LISTED.matcher(title).find()
                && HARDSHIP.matcher(title.replaceAll("家庭经济(?:特别)?困难|贫困生", "")).find();
    }
}
