package sunlight.provisioning;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.Locale;

/** Pinyin initials of a name, by which people look for a school: 示例实验小学 is "slsyxx". */
final class Initials {

    private Initials() {}

    static String of(String name) {
        var plain = name.replaceAll("[（(][^）)]*[）)]", "");
        var pinyin = HanLP.convertToPinyinList(plain);
        var initials = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            var letter = plain.charAt(i);
            if (pinyin.get(i) != Pinyin.none5) {
                initials.append(pinyin.get(i).getFirstChar());
            } else if (Character.isLetterOrDigit(letter)) {
                initials.append(letter);
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }
}
