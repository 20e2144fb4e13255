package sunlight.privacy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The last steps to a home, a room of a building or a house of a village, in a sentence that names a pupil. */
final class Doors {

    private static final String NUMBER = "[0-9A-Z一二三四五六七八九十甲乙丙东西南北]{1,4}";
    private static final String SIDE = "[最]?[东西南北左右中]手?[户门头侧]";
    /** How much of the way there is told before the last steps. */
    private static final int WAY = 12;

    private static final Pattern DOOR = Pattern.compile(
            "(?<=[\\u4e00-\\u9fff0-9])(?:"
                    + NUMBER + "(?:号楼|栋|幢|座|弄|排|号院)\\s?[^,，。;；、\\n]{0,6}?"
                    + "(?:[0-9]{3,4}[室号户]?|[0-9]{1,2}[A-F](?![A-Za-z])|[0-9]{1,3}[号室户]|[一二三四五六七八九十零〇]{3,4}(?![\\u4e00-\\u9fff])|"
                    + NUMBER + "单元|" + SIDE + ")"
                    + "|" + NUMBER + "单元[^,，。;；、\\n]{0,4}(?:[0-9]{3,4}|" + SIDE + ")"
                    + "|(?:村|屯|寨|庄|沟|嘎查|苏木)[\\u4e00-\\u9fff&&[^路街道]]{0,3}?(?:" + NUMBER
                    + "[组社队委])?[\\u4e00-\\u9fff&&[^路街道]]{0,5}?"
                    + "(?:[0-9]{1,4}号|第[0-9一二三四五六七八九十]{1,2}[户家])"
                    + "|[巷街路里同][0-9]{1,4}-[0-9]{1,3}号|[\\u4e00-\\u9fff][0-9]{1,3}-[0-9]{1,2}-[0-9]{2,4})(?![0-9]|楼?至|[-—线车名人铺])");

    /** Where everybody may go: a school, an office, a house with many rooms. */
    private static final Pattern OPEN = Pattern.compile(
            "校址|学校地址|教学楼|教室|办公|会议|报告厅|学生宿舍|宿舍楼|[男女]生宿舍|寝室|考[场点]|医院|诊所|酒店|宾馆|大厦|派出所|法院|基地|展厅|图书馆|体育馆|少年宫|公司|超市|书店|店[(（,，]|店铺|商户|便利店|门市|餐饮|站台|地点|学区|招生|划片|范围|户籍所在社区");

    /** Where the way to a door begins, and where the door ends. */
    record Door(int start, int end) {}

    private Doors() {}

    static List<Door> in(String sentence) {
        var found = new ArrayList<Door>();
        if (Run.hasDigits(sentence, 1) || sentence.indexOf('第') >= 0 || sentence.contains("单元")) {
            var door = DOOR.matcher(sentence);
            for (var from = 0; door.find(); from = door.end()) {
                found.add(new Door(way(sentence, door.start(), from), door.end()));
            }
        }
        return found.isEmpty()
                        || OPEN.matcher(sentence).find()
                        || Sentences.pupils(sentence).isEmpty()
                ? List.of()
                : found;
    }

    /** Looked for backwards: an expression that begins with any letters is tried at each of them. */
    private static int way(String sentence, int door, int from) {
        var start = door;
        while (start > from && door - start < WAY && isOfWay(sentence.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isOfWay(char letter) {
        return Run.isDigit(letter) || letter >= 0x4e00 && letter <= 0x9fff;
    }
}
