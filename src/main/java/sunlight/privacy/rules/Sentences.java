package sunlight.privacy.rules;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import sunlight.privacy.text.Names;

/** Running text, sentence by sentence, and who is spoken of. */
final class Sentences {

    private static final Pattern ADULT = Pattern.compile(
            "^(?:老师|教师|校长|副校长|主任|书记|园长|教练|督学|专家|医生|同志|先生|女士|经理|局长|科长|院士|教授|作家|诗人|烈士|民警|警官|律师)|^[(（](?:教师|校长|主任|书记|班主任)");
    private static final Pattern ADULT_BEFORE = Pattern.compile(
            "(?:老师|教师|校长|主任|班主任|书记|园长|负责人|联系人|督学|组长|指导(?:教师)?|作者|专家|辅导员|执教|法人|代表|民警|经理|成员|评委|主讲|记者|投标人|供应商|候选人|主编|编著?|签发人|审核人?|撰稿|摄影|举办者|法定代表人|项目经理)[:： ]{0,2}$");
    private static final int LONGEST = 400;

    private Sentences() {}

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

    /** Persons in a sentence that may be pupils: nobody who is named with an office. For sentences that matter, as it takes time. */
    static List<Names.Mention> pupils(String sentence) {
        return Names.within(sentence).stream()
                .filter(name -> !ADULT.matcher(rest(sentence, name.end())).find()
                        && !ADULT_BEFORE
                                .matcher(sentence.substring(Math.max(0, name.start() - 8), name.start()))
                                .find())
                .toList();
    }

    private static String rest(String sentence, int from) {
        return sentence.substring(from, Math.min(sentence.length(), from + 8));
    }
}
