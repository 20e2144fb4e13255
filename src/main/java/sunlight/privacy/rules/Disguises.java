package sunlight.privacy.rules;

import static sunlight.privacy.PrivacyRule.PUPIL_CONTACT;
import static sunlight.privacy.rules.Trace.Whose.PUPIL;

import java.util.function.Consumer;
import sunlight.privacy.text.Plain;

/** Numbers and addresses of pupils and parents as they are written so that no machine reads them, or as a machine misread them. */
final class Disguises implements Detector {

    private static final String AT = "(?:艾特|爱特|圈[aA]|小老鼠|#|\\$|\\(a\\)|[\\[( ]\\s?(?i:at)\\s?[\\]) ])";
    private static final String PROVIDER =
            "(?i:(?:vip\\s?[.点]\\s?)?(?:qq|163|126|139|189|sina|sohu|foxmail|outlook|hotmail|gmail|yeah|aliyun|icloud|live))";
    private static final String END = "\\s?(?i:com|cn|net)(?![A-Za-z])";
    private static final String ODD_DOT = "\\s?(?:点|。|,|·|[\\[( ]\\s?(?i:dot)\\s?[\\]) ])";
    private static final String OFFICE = "招生|咨询|监督|举报|投诉|教务|人事|招聘|办公室|值班";

    private static final String BACKWARDS = "(?:倒着|反着|倒过来|反过来|翻过来|倒序|逆序|倒读|倒写|反写|倒背|颠倒|从后往前|从右往左)";
    private static final String DIGITS = "([0-9](?:[ -]{0,2}[0-9]){7,11})(?![0-9])";
    private static final String SUMS = "数学|相[加减乘]|竖式|回文|算式|数列|密码锁|" + OFFICE;

    private static final Sieve<Trace> TRACES = Trace.sieve(
            Trace.of(
                    PUPIL_CONTACT,
                    "(?<![0-9A-Za-z._%+-])([0-9A-Za-z._%+-]{3,40}\\s?(?:" + AT + "\\s?" + PROVIDER + "(?:\\s?\\.|"
                            + ODD_DOT + ")|@\\s?" + PROVIDER + ODD_DOT + ")" + END + ")",
                    PUPIL,
                    "",
                    OFFICE),
            Trace.of(PUPIL_CONTACT, BACKWARDS + "[^0-9\\n。]{0,14}" + DIGITS, PUPIL, "", SUMS),
            Trace.of(PUPIL_CONTACT, "(?<![0-9])" + DIGITS + "[^0-9\\n。]{0,8}" + BACKWARDS, PUPIL, "", SUMS),
            // 前三位138,中间四位0453,最后四位7762
            Trace.of(
                    PUPIL_CONTACT,
                    "前[三3]位[^0-9\\n]{0,4}(1[3-9][0-9][^0-9\\n]{1,12}[0-9]{4}[^0-9\\n]{1,12}[0-9]{4})(?![0-9])",
                    PUPIL,
                    "",
                    OFFICE),
            Trace.of(
                    PUPIL_CONTACT,
                    "(?<![0-9])(1[3-9][0-9][ -]?[0-9]{4}[^0-9\\n。]{0,4}(?:后面|后四位|末四位|尾号|再加|接着)[^0-9\\n。]{0,4}[0-9]{4})(?![0-9])",
                    PUPIL,
                    "",
                    OFFICE),
            Trace.of(
                    PUPIL_CONTACT,
                    "([0-9]{4}[^0-9\\n]{1,6}前[七7]位[^0-9\\n]{0,4}1[3-9][0-9]{5})(?![0-9])",
                    PUPIL,
                    "",
                    OFFICE),
            // What the stars hide stands beside them: 139****8872(中间是0453)
            Trace.of(
                    PUPIL_CONTACT,
                    "(?<![0-9])(1[3-9][0-9]{1,5}[*x×X]{3,6}[0-9]{0,4})(?=[^\\n。]{0,40}(?:中间|星号|全号|隐去|缺的|补)[^0-9\\n。]{0,8}[0-9]{3,5}(?![0-9]))",
                    PUPIL,
                    "",
                    OFFICE),
            Trace.of(
                    PUPIL_CONTACT,
                    "(?<![0-9A-Za-z|])((?=[0-9 -]{0,14}[OoQlI|])[1lI|][ -]?[3-9](?:[ -]?[0-9OoQlI|]){9})(?![0-9A-Za-z|])",
                    PUPIL,
                    "电话|手机|[妈爸]|家长|监护|联系|号码",
                    "型号|编号|设备|条码|" + OFFICE));

    private static final int FEWEST = 3;

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (!setting.adults() && Run.hasDigits(plain.text(), FEWEST)) {
            Trace.look(TRACES, plain, setting, hits);
        }
    }
}
