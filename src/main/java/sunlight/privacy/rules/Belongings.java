package sunlight.privacy.rules;

import static sunlight.privacy.PrivacyRule.HOME_ADDRESS;
import static sunlight.privacy.PrivacyRule.PERSONAL_NUMBER;
import static sunlight.privacy.PrivacyRule.PERSONAL_PHONE;
import static sunlight.privacy.PrivacyRule.PUPIL_CONTACT;
import static sunlight.privacy.rules.Trace.Whose.ANYBODY;
import static sunlight.privacy.rules.Trace.Whose.NAMED;
import static sunlight.privacy.rules.Trace.Whose.PUPIL;
import static sunlight.privacy.rules.Trace.Whose.SOMEBODY;

import java.util.function.Consumer;
import sunlight.privacy.text.Plain;

/** What a family or a teacher drives, where on the map a child lives, and into which purse money is to be paid. */
final class Belongings implements Detector {

    private static final String DEGREES =
            "[0-9]{1,3}(?:\\.[0-9]{3,8}|°\\s?[0-9]{1,2}[′'][0-9.]{0,5}[″\"′']{0,2})\\s?°?\\s?[NSEW]?";

    /** A car of the school, of an office or of a firm. */
    private static final String OFFICIAL =
            "校车|公务|公车|驾驶[员人]|司机|承运|线路|大巴|中巴|客车|租车|租赁|送[菜餐货水]|供应商|供货|货车|车队|研学|随车|照管|工程车|救护车|消防车|核载|车型";

    private static final Sieve<Trace> TRACES = Trace.sieve(
            Trace.of(
                    PERSONAL_NUMBER,
                    "(?<![0-9A-Za-z])([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•. -]?(?=[A-Z]{0,4}[0-9][A-Z]{0,4}[0-9])[A-Z0-9]{5,6})(?![0-9A-Za-z学警领])",
                    SOMEBODY,
                    "家长|爸|妈|爷爷|奶奶|家[)）]|车主|老师|教师|接送|车牌|违停|停[车放]|班|年级|[移挪]",
                    OFFICIAL),
            Trace.of(
                    HOME_ADDRESS,
                    "(" + DEGREES + "[^0-9\\n。]{1,8}" + DEGREES + ")",
                    ANYBODY,
                    "(?s)(?=.*(?:GPS|定位|坐标|[经纬]度|东经|北纬|EXIF|°|[0-9] ?[NE]|位置|导航|地图))(?=.*(?:(?<![国大专厂商人])家(?!长|校|庭教)|住(?!宿)|送教|送[^,，。]{0,8}回|上门|院[子门]))",
                    "校园|操场|旗杆|集合|研学|基地|避难|地块|占地|公园|图书馆"),
            // A parcel for a pupil, whatever the item is about.
            Trace.of(
                    HOME_ADDRESS,
                    "(?:收件|收货|收信|派送|寄送)[人至]?[:： ][^。\\n]{0,24}?[,， )）]([\\u4e00-\\u9fff][^,，。\\n ]{5,40}?(?:[0-9]{1,3}-[0-9]{1,2}-[0-9]{2,4}|[0-9]{1,2}单元[0-9]{3,4}|[0-9]{1,3}号楼?[0-9]{3,4}室?|[0-9]{3,4}室))",
                    PUPIL,
                    "",
                    "教材室|办公室|收发室|教务|总务|公司|门卫|传达室"),
            Trace.of(
                    HOME_ADDRESS,
                    "(?:搬到|搬至|搬进|搬去|搬家到)了?([^,，。;；\\n]{4,40}?[0-9]{1,4}(?:号楼|[号栋座单室弄幢])[^,，。;；\\n]{0,12})",
                    SOMEBODY,
                    "师傅|老师|同学|家|他|她|爷爷|奶奶|老人|女士|先生",
                    "学校|校区|校址|我校|本校|办公|公司|教室|食堂|宿舍楼|教学楼|实验楼|图书馆"),
            // 6:50 张若萱:滨江西路怡海苑A座楼下, where the bus calls for one child
            Trace.of(
                    HOME_ADDRESS,
                    "[\\u4e00-\\u9fff]{2,4}[:：]\\s?([\\u4e00-\\u9fff0-9]{2,16}(?:苑|小区|花园|家园|公寓|新村|新城|府|湾|庭|里|大厦)[\\u4e00-\\u9fff0-9A-Z]{0,4}(?:[座栋幢]|号楼|单元|楼下|门口)[\\u4e00-\\u9fff0-9]{0,6})",
                    NAMED,
                    "校车|接车|接送|发车|站点|家访|送教|上门|[0-9]{1,2}:[0-9]{2}",
                    "办公|公司|投标|供应|校址|会议|地点"),
            Trace.of(
                    PERSONAL_PHONE,
                    "([1-9][0-9]{4,10}@qq\\.com)(?![A-Za-z])",
                    SOMEBODY,
                    "个人|私人|先生|女士|[他她]的|本人",
                    "办公|公共|部门|学校邮箱|单位|投稿"),
            Trace.of(
                    PUPIL_CONTACT,
                    "(?:支付宝|微信(?:零钱|收款|转账)|收款码|云闪付)(?:账号|帐号|号)?[^0-9A-Za-z\\n。;；]{0,6}(1[3-9][0-9]{9}|[0-9A-Za-z._%+-]{3,40}@[0-9A-Za-z.-]{3,30})(?![0-9A-Za-z])",
                    PUPIL,
                    "",
                    "对公|学校账户|财务室|非税"));

    private static final int FEWEST = 2;

    @Override
    public void detect(Plain plain, Setting setting, Consumer<Hit> hits) {
        if (Run.hasDigits(plain.text(), FEWEST)) {
            Trace.look(TRACES, plain, setting, hits);
        }
    }
}
