package sunlight.privacy.rules;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Names;
import sunlight.privacy.text.Plain;

/** Who was at the counsellor, and how often: 阮诗涵3次、巴图2次. */
final class Visits implements Detector {

    private static final Pattern COUNTED =
            Pattern.compile("(?<![\\u4e00-\\u9fff·])([\\u4e00-\\u9fff·]{2,8})[ (（]{0,2}[0-9]{1,2}次(?=[、,，;；。)）]|$)");

    private static final Pattern COUNSEL = Pattern.compile("咨询|来访|心理|个案|个别辅导|团体辅导|辅导记录|约谈");

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        var text = plain.text();
        if (text.indexOf('次') < 0 || !COUNSEL.matcher(text + setting.heading()).find()) {
            return;
        }
        COUNTED.matcher(text)
                .results()
                .filter(each -> Names.isName(each.group(1)))
                .forEach(each -> hits.accept(new Hit(
                        PrivacyRule.HARDSHIP, each.group(1), plain.spans(each.start(1), each.end(1)), Mask.NAME)));
    }
}
