package sunlight.privacy.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Mention;
import sunlight.privacy.text.Plain;
import sunlight.privacy.text.ResidentId;

/**
 * A form that says little by itself, and what in its sentence makes it somebody's.
 *
 * @param value or its last group
 * @param whose who must be spoken of in the same sentence, the line above it or the label
 * @param beside one of these stands there, too
 * @param unless none of these does
 */
record Trace(PrivacyRule rule, Needed value, Whose whose, Needed beside, Pattern unless) {

    /** Of whom a number has to be, so that it counts. */
    enum Whose {
        ANYBODY, // the word before the number says that it is of a person
        NAMED, // a person whose whole name stands there
        SOMEBODY, // a person who is named, or of a pupil
        PUPIL // a pupil or somebody of a pupil's family
    }

    static final Pattern NOTHING = Pattern.compile("(?!)");

    /** Who speaks of pupils and their families. */
    static final Pattern PUPILS = Pattern.compile(
            "家长(?!学校|会)|监护人|[父母]亲|爸|妈|爷爷|奶奶|姥|外公|外婆|[小大二三](?:姨|姑|舅|叔|伯)|学生(?!处|科|资助)|同学|幼儿(?!园)|孩子|宝宝|儿子|女儿|新生|考生(?!号)|[困难特贫转住毕]{1,2}[宿业学]?生(?!病|活|产|态)|学籍|全年级|"
                    + "[0-9一二三四五六七八九十][)）]?\\s?班|[一二三四五六七八九]年级|[初高][一二三]|失主|社长|课代表|[小少]?队员");

    /** 王老师, 晁某玲, LI/XIAOSHU: called so without a whole name in Chinese. */
    private static final Pattern CALLED =
            Pattern.compile("[\\u4e00-\\u9fff](?:老师|师傅|女士|先生)|[\\u4e00-\\u9fff][某×*]|[A-Z]{2,}/[A-Z]{2,}");

    /** An example with a name is somebody. */
    private static final Pattern EXAMPLE = Pattern.compile("例如|比如");

    private static final int LONGEST_LINE = 60;

    static Trace of(PrivacyRule rule, String value, Whose whose, String beside, String unless) {
        return new Trace(
                rule, Needed.of(value), whose, Needed.of(beside), unless.isEmpty() ? NOTHING : Pattern.compile(unless));
    }

    static Sieve<Trace> sieve(Trace... traces) {
        return new Sieve<>(List.of(traces), Trace::value, Trace::beside);
    }

    /** Each is looked for in a text; a cell is read behind its label. */
    static void look(Sieve<Trace> traces, Plain plain, Setting setting, Consumer<Hit> hits) {
        traces.in(plain, setting).forEach(trace -> trace.look(plain, setting, hits));
    }

    void look(Plain plain, Setting setting, Consumer<Hit> hits) {
        var label = setting.label().isEmpty() ? "" : setting.label() + ":";
        var text = label + plain.text();
        value.in(text)
                .filter(found -> found.start(found.groupCount()) >= label.length() && fits(text, setting, found))
                .forEach(found -> hits.accept(hit(plain, found, label.length())));
    }

    private Hit hit(Plain plain, MatchResult found, int before) {
        var group = found.groupCount();
        var spans = plain.spans(found.start(group) - before, found.end(group) - before);
        return new Hit(rule, found.group(group).replaceAll("[\\s-]", ""), spans, Mask.NUMBER);
    }

    private boolean fits(String text, Setting setting, MatchResult found) {
        var sentence = Sentences.around(text, found.start(), found.end());
        var around = above(setting) + "\n" + sentence;
        return !isResident(found.group(found.groupCount()))
                && beside.isIn(around)
                && !unless.matcher(
                                Mention.within(sentence).isEmpty()
                                        ? around
                                        : EXAMPLE.matcher(sentence).replaceAll(""))
                        .find()
                && isSomeones(
                        setting.table() ? text.substring(setting.label().length() + 1) : sentence, around, setting);
    }

    /** The look for check digits tells it. */
    private static boolean isResident(String value) {
        return value.chars().noneMatch(Character::isIdeographic)
                && ResidentId.isLikely(value.replaceAll("[^0-9X]", ""));
    }

    private boolean isSomeones(String sentence, String around, Setting setting) {
        return switch (whose) {
            case ANYBODY -> true;
            case PUPIL -> isOfPupil(sentence, around);
            case NAMED -> setting.named() || !Mention.within(sentence).isEmpty();
            case SOMEBODY ->
                isOfPupil(sentence, around)
                        || setting.named()
                        || CALLED.matcher(sentence).find()
                        || !Mention.within(sentence).isEmpty();
        };
    }

    private static boolean isOfPupil(String sentence, String around) {
        return PUPILS.matcher(around).find() || !Sentences.pupils(sentence).isEmpty();
    }

    /** The line above: who is written to stands there as often as in the same. */
    private static String above(Setting setting) {
        var lines = setting.heading().strip().split("\n");
        var last = lines[lines.length - 1];
        return last.length() <= LONGEST_LINE ? last : "";
    }
}
