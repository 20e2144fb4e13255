package sunlight.privacy.rules;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.ClassMark;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;

/** What a child believes and whom it likes; and the name behind a pseudonym that the same text undoes. */
final class PrivateLife implements Detector {

    private static final Alternatives WORDS = Alternatives.of(Facts.PRIVATE);

    /** Lessons, feasts and sights are told of everybody. */
    private static final Pattern OF_ALL = Pattern.compile("课文|历史|讲座|团课|党课|参观|研学|建筑|文化|政策|条例|宗教事务|自由|不得|严禁|禁止|抵御|渗透");

    private static final int NEAR = 30;

    /** 甲=欧阳小雅; 罗**(罗玉婷); 小美(真名彭小磊) */
    private static final Needed UNDONE = Needed.of(
            "(?:(?<![\\u4e00-\\u9fffA-Za-z])[甲乙丙丁戊A-FXYZ](?:生|同学|某)?|(?<![A-Za-z])[A-FXYZ](?:生|同学)|化名[\\u4e00-\\u9fff]{1,3}|小[A-Z])\\s?(?:=|即|就是|系指|指的?是|实为|的?真名[是为叫])\\s?(?:"
                    + ClassMark.CLASS + "的?)?(?<key>[\\u4e00-\\u9fff·]{2,6}?)(?=[^\\u4e00-\\u9fff]|$)"
                    + "|(?<head>[\\u4e00-\\u9fff])[*某×xX]{1,3}(?:同学)?\\s?\\((?:即|真名|本名|就是)?(?<same>[\\u4e00-\\u9fff]{2,4})\\)"
                    + "|[(,:](?:真名|真实姓名|本名)[是叫为:]?\\s?(?<real>[\\u4e00-\\u9fff·]{2,4})(?=[^\\u4e00-\\u9fff]|$)|[\\u4e00-\\u9fff]{1,4}\\(化名\\)[,]?(?:即|就是|真名)(?<bare>[\\u4e00-\\u9fff]{2,4})");

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        undone(plain, hits);
        if (setting.table()) {
            return;
        }
        Sentences.told(plain.text(), sentence -> {
            var word = WORDS.first(sentence.text());
            if (word != null
                    && !OF_ALL.matcher(sentence.text()).find()
                    && !Sentences.isLesson(setting.heading())
                    && sentence.whom().stream()
                            .anyMatch(who -> Math.abs(sentence.from() + word.start() - who.end()) <= NEAR)) {
                hits.accept(new Hit(
                        PrivacyRule.PRIVATE_LIFE,
                        word.group(),
                        plain.spans(sentence.from() + word.start(), sentence.from() + word.end()),
                        Mask.ALL));
            }
        });
    }

    private static void undone(Plain plain, Consumer<Hit> hits) {
        var undone = UNDONE.pattern().matcher(plain.text());
        while (UNDONE.mayBeIn(plain) && undone.find()) {
            for (var group : new String[] {"key", "same", "real", "bare"}) {
                var name = undone.group(group);
                // An author's or a hero's own name is what lessons tell.
                if (name != null && group.equals("real") && Sentences.isOfHistory(plain.text(), undone.start())) {
                    continue;
                }
                var isSame = !group.equals("same") || name != null && name.startsWith(undone.group("head"));
                if (name != null && isSame && (Names.isName(name) || !group.equals("key"))) {
                    hits.accept(new Hit(
                            PrivacyRule.PRIVATE_LIFE,
                            name,
                            plain.spans(undone.start(group), undone.end(group)),
                            Mask.NAME));
                }
            }
        }
    }
}
