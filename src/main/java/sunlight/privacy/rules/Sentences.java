package sunlight.privacy.rules;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sunlight.privacy.text.Names;

/** Running text, sentence by sentence, and who is spoken of. */
final class Sentences {

    private static final Pattern ADULT = Pattern.compile(
            "^(?:老师|教师|校长|副校长|主任|书记|园长|教练|督学|专家|医生|同志|先生|女士|经理|局长|科长|院士|教授|作家|诗人|烈士|民警|警官|律师)|^[(（](?:教师|校长|主任|书记|班主任)");
    private static final Pattern ADULT_BEFORE = Pattern.compile(
            "(?:老师|教师|校长|主任|班主任|书记|园长|负责人|联系人|督学|组长|指导(?:教师)?|作者|专家|辅导员|执教|法人|代表|民警|经理|成员|评委|检察官|法官|检察长|局长|所长|院长|处长|厅长|队长兼|指导员|支书|镇长|村长|乡长|主讲|主持人|课题组|师傅|家访|记者|投标人|供应商|候选人|主编|编著?|签发人|审核人?|撰稿|摄影|举办者|法定代表人|项目经理)[:： ]{0,2}$");
    private static final int LONGEST = 400;

    private Sentences() {}

    /** A sentence that goes on about the person of the one before. */
    private static final Pattern STILL =
            Pattern.compile("(?:^|[,，:： ])(?:因|但|经查|据了解|目前)?[,，]?(?:该[生同学幼男女员]|此生|其(?![他中余实次间它])|[他她](?![们人]))");

    /** Who is not called so, or lives in a book. */
    private static final Pattern UNREAL = Pattern.compile("^\\s?[(（](?:化名[)）]|音译|剧中|书中|饰)");

    private static final Pattern FICTION = Pattern.compile("小说[里中]|主人公|主角|童话|绘本|课本剧|话剧|剧中|书中|片中|读后感|读书会|影片中|动画片");

    /**
     * One sentence of a text.
     *
     * @param from where it begins
     * @param before the one before it, of whom it may still speak
     */
    record Sentence(String text, int from, @Nullable Sentence before) {

        /** Pupils it speaks of, by places in the whole text: of itself, or those of the sentence before. */
        List<Names.Mention> persons() {
            var own = pupils(text);
            if (own.isEmpty() && before != null && STILL.matcher(text).find()) {
                return moved(pupils(before.text), before.from);
            }
            return moved(own, from);
        }

        boolean isAboutOneOf(String heading) {
            return STILL.matcher(text).find() && !pupils(heading).isEmpty();
        }

        private static List<Names.Mention> moved(List<Names.Mention> names, int by) {
            return names.stream()
                    .map(name -> new Names.Mention(name.start() + by, name.end() + by))
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
            told.accept(new Sentence(sentence, from, before.get()));
            before.set(new Sentence(sentence, from, null));
        });
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

    /** Persons in a sentence that may be pupils: nobody who is named with an office. For sentences that matter, as it takes time. */
    static List<Names.Mention> pupils(String sentence) {
        if (FICTION.matcher(sentence).find()) {
            return List.of();
        }
        return Names.within(sentence).stream()
                .filter(name -> !ADULT.matcher(rest(sentence, name.end())).find()
                        && !UNREAL.matcher(rest(sentence, name.end())).find()
                        && !ADULT_BEFORE
                                .matcher(sentence.substring(Math.max(0, name.start() - 8), name.start()))
                                .find())
                .toList();
    }

    private static String rest(String sentence, int from) {
        return sentence.substring(from, Math.min(sentence.length(), from + 8));
    }
}
