package sunlight.privacy.rules;

import java.util.regex.Pattern;

/** A rule of the school or of the law says what is done with whoever breaks it, and tells of nobody. */
final class Norms {

    private static final Pattern ARTICLE = Pattern.compile("^\\s{0,4}(?:第[一二三四五六七八九十百零0-9]{1,5}[条款章]|[□☐▢])");

    private static final Pattern LAW =
            Pattern.compile("《[^》]{1,30}(?:法|条例|办法|规定|细则|规范)》[^。,，]{0,16}规定|规定,[^。]{0,12}(?:已满|不满)[^。]{0,6}周岁");

    /** An example that a law is explained by may be somebody: whose class is told is. */
    private static final Pattern SOMEBODY = Pattern.compile("同学|[0-9一二三四五六七八九十][)）]?班");

    private Norms() {}

    static boolean isOne(Sentences.Sentence sentence, String line) {
        return (ARTICLE.matcher(line).find() || LAW.matcher(sentence.around()).find())
                && !SOMEBODY.matcher(sentence.text()).find();
    }
}
