package sunlight.privacy.rules;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import sunlight.privacy.PrivacyRule;
import sunlight.privacy.text.Plain;

/** Promotion of admission results 宣传升学情况; texts that forbid it pass. */
final class Promotion implements Detector {

    private static final Alternatives BOAST = Alternatives.of(
            "(?:上了|考进|走进|圆梦|迈入)[^。;；\\n]{0,8}(?:清华|北大|北京大学|复旦|浙大|哈工大|985|211|名校)|(?:重点|一本|本科|普高)线(?:的|人数)?[^。;；\\n]{0,6}(?:[0-9]{1,4}[人名%]|[一二三四五六七八九]成)|被[^。;；\\n]{0,12}(?:一中|二中|高中|实验班|重点班)[^。;；\\n]{0,4}录取|(?:升学|过线|达线|统招|入围)率|前[0-9]{1,4}名[^。;；\\n]{0,10}占[据了]?[0-9]{1,3}[席人]|重点率|一本(?:上线)?率|本科(?:上线)?率|重本率|上线率|(?:中考|高考|理科|文科|全市|全省|全县|市|省)状元|高考喜报|中考喜报|(?:考入|考取|考上|被|升入|录取到?|输送)[^。;；\\n]{0,16}(?:清华|北大|北京大学|复旦|浙大|浙江大学|哈工大|哈尔滨工业大学|985|211|双一流|重点高中|省重点|市重点|名校|重点大学)|(?:清华|北大|清北|(?<![0-9])(?:985|211)(?![0-9人名元个%.])|双一流|重点高中)[^。;；\\n]{0,10}(?:录取|上线|[0-9]{1,4}人)|(?:重本|一本|本科|重点高中|省重点)上线(?:人数)?[^。;；\\n]{0,6}\\d+|[0-9]+人(?:考入|考取|被)[^。;；\\n]{0,12}(?:大学|高中)(?:录取)?");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "不得|禁止|严禁|不准|不以|不将|不公布|不宣传|不炒作|不片面|杜绝|防止|克服|扭转|唯|纠正|整治|违规|毕业于|曾任|学历|职业院校|分数线|录取线|最低分|控制线|讲座|教授|专家|教师");

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (setting.owed().owesDestinations()) {
            return;
        }
        Sentences.each(plain.text(), (sentence, from) -> {
            if (!Sentences.isChinese(sentence)) {
                return;
            }
            var boast = BOAST.first(sentence);
            if (boast != null
                    && !setting.tellsOfAdults(sentence)
                    && !FORBIDDEN.matcher(sentence).find()) {
                hits.accept(new Hit(
                        PrivacyRule.PROMOTION,
                        boast.group(),
                        plain.spans(from + boast.start(), from + boast.end()),
                        Mask.NAME));
            }
        });
    }
}
