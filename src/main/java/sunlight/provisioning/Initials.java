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

    /** A name in addresses for a school that has none yet: 示例实验小学 is "shilishiyanxiaoxue". */
    static String address(String name) {
        var address = pinyin(name);
        return address.length() < 3 ? "school-" + address : address.substring(0, Math.min(50, address.length()));
    }

    /** Without what stands in brackets and without marks. */
    static String pinyin(String name) {
        var plain = name.replaceAll("[（(][^）)]*[）)]", "");
        var pinyin = HanLP.convertToPinyinList(plain);
        var address = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            var letter = Character.toLowerCase(plain.charAt(i));
            if (pinyin.get(i) != Pinyin.none5) {
                address.append(pinyin.get(i).getPinyinWithoutTone().replace("ü", "v"));
            } else if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                address.append(letter);
            }
        }
        return address.toString();
    }
}
