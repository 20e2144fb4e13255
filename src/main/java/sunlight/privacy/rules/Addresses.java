package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Mention;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;

/** Home addresses deeper than the street: door, building, staircase, room, or house of a village. */
final class Addresses implements Detector {

    private static final Needed HOME = Needed.of(
            "(?:家庭住?地?址|家庭详细地址|现?住址|居住地址?|常住地址?|户籍地址?|户籍所在地|户口所在地|户口地址|家庭所在地|家住(?:在)?|居住在|居住于|现居住?(?:在|于)?|现住|暂住(?:地址|在)?|(?<!它)住在|租住(?:在|于)?|(?<!学校|园所|单位|公司|法人|法定|机构|登记|注册)住所(?!地)|家在|(?:住房|房屋|房产|住宅|居所|住处)(?:位于|坐落于?|坐落在|在)?|居住的|户口[挂落迁](?:在|到|入)|(?:我们?|我家|她家|他家)租的|迁[入往出]地(?:址)?|房产地址|户口在|[他她我]家(?=[:：])|(?:我们?|本人)家?住(?![宿院校建房户址所])|(?<=[(（,，、])住(?![宿院校建房户址所])|落户(?:在|于)?|(?<bare>(?<![\\u4e00-\\u9fff])(?:详细)?地址(?=[:：])))");
    private static final Needed LABEL = Needed.of("^住|楼号|单元|门牌|地址|坐落|房产|住址|住处|居所|家住|现居|居住地|户籍地|(?:户籍|户口|家庭)所在地");
    private static final String NUMBER = "[0-9A-Z一二三四五六七八九十甲乙丙东西南北]{1,6}";
    /** What is deeper than a street. */
    private static final Pattern DEEP = Pattern.compile(
            NUMBER
                    + "\\s?(?:号楼|栋|幢|号院|单元|室|户|门|组|号|座|楼)|[0-9]{1,3}#|\\d{1,3}-\\d{1,2}-\\d{2,4}|(?<=屯|村|组|里|路|街)\\d{1,4}号?|(?<=屯|村|庄)[0-9一二三四五六七八九十]{1,3}(?:队|社)");
    /** The way to one flat. */
    private static final Pattern FLAT = Pattern.compile(
            "[\\u4e00-\\u9fff0-9]{2,16}?" + NUMBER
                    + "(?:号楼|栋|幢|#楼?|号|座|楼)\\s?(?:-\\s?)?" + NUMBER
                    + "(?:单元|门|-)\\s?(?:-\\s?)?(?:" + NUMBER
                    + "楼)?(?:\\d{1,4}(?:室|户|号)?|[一二三四五六七八九十]{1,3}(?:楼|层|室|户|号))"
                    + "|[\\u4e00-\\u9fff]{2,10}[0-9]{1,3}(?:幢|栋|号楼|弄\\s?[0-9]{1,3}号)\\s?[0-9]{3,4}室|[\\u4e00-\\u9fff]{2,10}?(?:[一二三四五]期)?[A-Z]区\\s?\\d{1,3}-\\d{1,2}-\\d{2,4}|[\\u4e00-\\u9fff0-9]{2,16}(?:公寓|号楼|大院|平房)\\s?\\d{1,2}门\\s?\\d{1,4}[号室户]|[\\u4e00-\\u9fff]{2,10}(?:小区|花园|家园|苑|公寓|新村|新城|嘉园|华庭|府|湾)\\s?\\d{1,3}-\\d{1,2}-\\d{2,4}");

    private static final Pattern PAPERS = Pattern.compile("证明|材料|原件|复印|填写|提供|一致|变更|范围|学区|划片|对口|登记|信息|发生|年内|只安排|每户");
    private static final Pattern OFFICE = Pattern.compile(
            "校址|学校地址|办公|单位地址|公司|注册地址|报名地点|地点|通信地址|通讯地址|邮寄|学校位于|学校座落|坐落|会议|送达|开标|[馆所站园厅心][,，;；]?\\s?地址|基地|窗口|教学楼|办学|宿舍楼|实验楼|综合楼");
    /** Its seat is not a home: 某某乳业股份有限公司,住所:… */
    private static final Pattern OF_COMPANY =
            Pattern.compile("(?:公司|集团|企业|合作社|福尔摩斯)[^。;；\\n]{0,12}(?:住所|住在)$|(?:吉祥物|玩偶|卡通|机器人)[^。\\n]{0,48}$");

    private static final Pattern ADDRESSEE = Pattern.compile(
            "[^。;；\\n]{8,36}[，,;； ](?:收件人|收信人|学生|幼儿|同学|家长)|[^。;；\\n]{8,40}[ ,，;；]\\s?[\\u4e00-\\u9fff·]{2,6}\\s?[(（](?:[^()（）]{0,8}[班级][)）]\\s?收|收[)）]|家长[)）]?\\s?收)|[^。;；\\n]{8,40}[(（][\\u4e00-\\u9fff·]{2,8}收[)）]|[^。;；\\n]{8,40}[ ,，;；]\\s?[\\u4e00-\\u9fff·]{2,4}\\s?(?:同学|小朋友|家长)?\\s?收");
    private static final Pattern AREA = Pattern.compile(
            "学区|招生范围|服务范围|划片|片区|施教区|招生区域|对口小区|范围描述|门牌清单|号楼至|所有住户|全部住户|以内|以东|以西|以南|以北|(?<![递运丰通订达物])单号|双号");

    private static final Pattern DWELLER = Pattern.compile("[-0-9室户号]{0,6}\\s?的?(?:住户|业主|户主)[:： ]{0,2}");

    private static final Pattern DOOR = Pattern.compile(
            "[\\u4e00-\\u9fff]{2,8}?(?:村|屯|社区|庄|林场|农场|街道?|路|胡同|巷|家属楼|家属院|小区|平房|大院|后院)[\\u4e00-\\u9fff]{0,4}?(?:"
                    + NUMBER + "(?:组|队|委|社|区|栋|号楼))?[\\u4e00-\\u9fff]{0,3}?" + NUMBER + "(?:号|户|室)(?!楼?至|[-—线车])");
    private static final Pattern AT_HOME = Pattern.compile("(?<![国专大厂商人])家(?!长|庭教|校|访[日周月]|委)|住(?!宿|院)|租|送教|上门");
    private static final Pattern OWNER = Pattern.compile("[的,， ]?([\\u4e00-\\u9fff]{2,4}?)(?:同学)?家");
    private static final Pattern CHILD = Pattern.compile("收件人|收货人|收信人|学生|同学|幼儿|走访|家访|受助|[班级]|孩子|儿童|监护");

    private record Range(int from, int to) {
        boolean touches(Range other) {
            return other.from() < to && from < other.to();
        }
    }

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        var text = plain.text();
        if (!mayTell(plain, setting) || Sentences.isLesson(setting.heading() + "\n")) {
            return;
        }
        if (LABEL.isIn(setting.label()) && isHomeLabel(setting) && isDeep(text)) {
            hits.accept(hit(plain, 0, text.length()));
            return;
        }
        var homes = homes(plain, setting, hits);
        var known = new ArrayList<>(homes);
        known.addAll(flats(plain, setting, homes, hits));
        if (!setting.table() && !setting.owed().isAboutStaff()) {
            rooms(plain, setting, known, hits);
            doors(plain, setting, known, hits);
            inWords(plain, setting, known, hits);
        }
    }

    /** Of a cell a label, a word for a home or the way to a flat has to tell it. */
    private static boolean mayTell(Plain plain, Setting setting) {
        return !setting.table() || HOME.mayBeIn(plain) || anchor(plain.text(), 0) >= 0 || LABEL.isIn(setting.label());
    }

    /** Homes beside their word, and where they stand. */
    private static List<Range> homes(Plain plain, Setting setting, Consumer<Hit> hits) {
        var text = plain.text();
        var told = new ArrayList<Range>();
        if (!HOME.mayBeIn(plain)) {
            return told;
        }
        var home = HOME.pattern().matcher(text);
        while (home.find()) {
            if (OF_COMPANY
                            .matcher(text.substring(Math.max(0, home.start() - 60), home.end()))
                            .find()
                    || home.group("bare") != null && !isOfPupil(text, home.start())
                    || Sentences.isTask(Sentences.around(text, home.start(), home.end()))) {
                continue;
            }
            var to = end(text, home.end());
            var from = home.end() + skip(text, home.end());
            if (from < to
                    && isDeep(text.substring(from, to))
                    && !isRule(text.substring(from, Math.min(text.length(), to)), setting, text, home.start())) {
                hits.accept(hit(plain, from, to));
                told.add(new Range(from, to));
            }
        }
        return told;
    }

    /** The last steps to a home in a sentence that names a pupil; where areas are told of, only beside a word for a home. */
    private static void rooms(Plain plain, Setting setting, List<Range> homes, Consumer<Hit> hits) {
        if (setting.owed().isCatchment() || setting.adults()) {
            return;
        }
        var isOfArea = AREA.matcher(setting.heading() + plain.text()).find();
        Sentences.each(plain.text(), (sentence, from) -> {
            var isOne = !isOfArea || AT_HOME.matcher(sentence).find();
            for (var door : isOne ? Doors.in(sentence) : List.<Doors.Door>of()) {
                var room = new Range(from + door.start(), from + door.end());
                if (homes.stream().noneMatch(room::touches)) {
                    hits.accept(hit(plain, room.from(), room.to()));
                    homes.add(room);
                }
            }
        });
    }

    /** The door of a village or a street in a sentence that tells of a pupil's home, whatever its words. */
    private static void doors(Plain plain, Setting setting, List<Range> homes, Consumer<Hit> hits) {
        if (!Run.hasDigits(plain.text(), 1)) {
            return;
        }
        Sentences.each(plain.text(), (sentence, from) -> {
            var door = DOOR.matcher(sentence);
            while (door.find()) {
                var found = new Range(from + door.start(), from + door.end());
                if ((isHomeOf(sentence, door.end())
                                || AT_HOME.matcher(sentence).find()
                                        && CHILD.matcher(sentence + setting.heading())
                                                .find())
                        && !AREA.matcher(sentence).find()
                        && homes.stream().noneMatch(found::touches)
                        && !Sentences.pupils(sentence).isEmpty()) {
                    hits.accept(hit(plain, found.from(), found.to()));
                }
            }
        });
    }

    private static void inWords(Plain plain, Setting setting, List<Range> homes, Consumer<Hit> hits) {
        Sentences.told(plain.text(), sentence -> {
            for (var home : HomesInWords.in(sentence, setting)) {
                var found = new Range(sentence.from() + home.start(), sentence.from() + home.end());
                if (homes.stream().noneMatch(found::touches)) {
                    hits.accept(hit(plain, found.from(), found.to()));
                }
            }
        });
    }

    /** 二组15号迟帅家 */
    private static boolean isHomeOf(String sentence, int at) {
        var owner = OWNER.matcher(sentence).region(at, sentence.length());
        return owner.lookingAt() && Names.isName(owner.group(1));
    }

    /** Flats that no word announces, beside somebody. */
    private static List<Range> flats(Plain plain, Setting setting, List<Range> homes, Consumer<Hit> hits) {
        var text = plain.text();
        var flats = new ArrayList<Range>();
        var told = 0;
        var next = 0;
        var flat = FLAT.matcher(text);
        for (var at = anchor(text, 0); at >= 0; at = anchor(text, Math.max(at + 2, told))) {
            for (; next < homes.size() && homes.get(next).from() <= at; next++) {
                told = Math.max(told, homes.get(next).to());
            }
            if (told > at) {
                continue;
            }
            flat.region(Math.max(told, at - 28), Math.min(text.length(), at + 16));
            while (flat.find()) {
                told = Math.max(told, flat.end());
                if (isSomeones(text, setting, flat.start()) || isHome(text, flat.end())) {
                    hits.accept(hit(plain, flat.start(), flat.end()));
                    flats.add(new Range(flat.start(), flat.end()));
                }
            }
        }
        return flats;
    }

    /** A staircase, or the first dash of a flat such as 3-2-501: no flat is without either. */
    private static int anchor(String text, int from) {
        for (var at = from; at + 1 < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '单' && text.charAt(at + 1) == '元'
                    || (letter == '-' || letter == '门') && Run.isDigit(text.charAt(at + 1)) && at > 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isHomeLabel(Setting setting) {
        return HOME.isIn(setting.label())
                || setting.named()
                        && !setting.adults()
                        && !OFFICE.matcher(setting.label()).find();
    }

    private static boolean isDeep(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (Run.isDigit(text.charAt(at)) || "一二三四五六七八九十甲乙丙东西南北".indexOf(text.charAt(at)) >= 0) {
                return DEEP.matcher(text).find();
            }
        }
        return false;
    }

    private static boolean isRule(String address, Setting setting, String text, int at) {
        var flat = FLAT.matcher(address).find() || address.contains("室");
        return !flat
                && !isToldOfSomebody(text, at)
                && (setting.owed().isCatchment()
                        || PAPERS.matcher(address).find()
                        || AREA.matcher(address).find());
    }

    /** 走访对象:齐天 地址:… */
    private static boolean isOfPupil(String text, int at) {
        var line = text.substring(text.lastIndexOf('\n', at) + 1, at);
        return CHILD.matcher(line).find()
                && !OFFICE.matcher(line).find()
                && !Sentences.pupils(line.substring(Math.max(0, line.length() - 48)))
                        .isEmpty();
    }

    private static boolean isToldOfSomebody(String text, int at) {
        return !Mention.within(text.substring(Math.max(0, at - 48), at)).isEmpty();
    }

    private static boolean isSomeones(String text, Setting setting, int at) {
        var before = setting.before(text, at, 60);
        var near = before.substring(Math.max(before.lastIndexOf('。') + 1, Math.max(0, before.length() - 40)));
        if (ADDRESSEE.matcher(text.substring(at)).lookingAt()) {
            return true;
        }
        if (OFFICE.matcher(near).find()
                || AREA.matcher(before).find()
                || setting.owed().isCatchment()
                        && !setting.named()
                        && Mention.within(near).isEmpty()) {
            return false;
        }
        return setting.named() || !Mention.within(near).isEmpty() || near.matches("(?s).*(?:学生|家访|同学|幼儿|家长).*");
    }

    private static boolean isHome(String text, int end) {
        var rest = text.substring(end, Math.min(text.length(), end + 20));
        var dweller = DWELLER.matcher(rest);
        return dweller.lookingAt()
                        && Mention.within(rest.substring(dweller.end())).stream()
                                .anyMatch(name -> name.start() == 0)
                || rest.matches(
                        "(?s)[-0-9室户号]{0,6}\\s?(?:的[\\u4e00-\\u9fff·]{2,10})?(?:的家|家中|家里|[\\u4e00-\\u9fff·]{2,6}(?:同学|小朋友)[处家收]|的住处).*");
    }

    private static int end(String text, int from) {
        var at = from;
        while (at < text.length()
                && at - from < 60
                && ("。;；\n".indexOf(text.charAt(at)) < 0 && (",，、".indexOf(text.charAt(at)) < 0 || at - from < 3))) {
            at++;
        }
        return at;
    }

    private static int skip(String text, int from) {
        var at = from;
        while (at < text.length() && ":： 为是在于,，".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at - from;
    }

    private static Hit hit(Plain plain, int from, int to) {
        var value = plain.text().substring(from, to).replaceAll("\\s", "");
        return new Hit(PrivacyRule.HOME_ADDRESS, value, plain.spans(from, to), Mask.ADDRESS);
    }
}
