package sunlight.privacy.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import sunlight.privacy.text.Memo;

/** What a column of a table holds, read from its header. The first that fits counts. */
enum Column {
    GUARDIAN("(?:家长|监护人|父亲|母亲|父母|紧急联系人|接送人|接站人)(?:的)?(?:姓名)?[12一二]?"),
    NAME(
            "(?:学生|幼儿|考生|儿童|孩子|新生|宝宝|同学|获奖|受助|被资助|资助对象|队员|毕业生|本人|申请人)?(?:学生|者|人|人员|对象)?(?:姓\\s*名|名字)(?:[(（].*)?|学生|考生|幼儿|同学|新生|受助人|被资助人|资助对象|学生名单|幼儿名单|受助学生|获奖学生|获奖者|(?!在校|毕业|.{0,3}(?:残疾|低保|留守|困|贫|孤|特|重点|随迁|子女|适龄|每|人均|单亲|离异|建档|脱贫|患病|农村|少数民族)).{0,4}(?:学生|幼儿|考生|儿童|宝宝|宝贝|小朋友|同学|学员)(?:姓名|名单)?|(?:毕业|实习|住宿|住校|走读|借读|寄宿|转学|特长|乘车)生|[被受].{1,3}人|(?:违纪|违规|涉事|缺席|缺课|请假|报名|乘车|补考)(?:人|者)|[小少]?[队团社营]员|状元|榜首|收(?:件|货|信)人|.{0,6}名单|[娃孩].{0,2}(?:名字?)?|小孩.{0,2}|[大名]名|名儿|(?i:student|pupil|child)(?:'s)?(?i:\\s?name)?|(?i:(?:full\\s?)?name)"),
    RESIDENT(".*(?:身份证|证件.{0,3}[号位]|公民身份).*"),
    DOCUMENT(".*(?:护照|通行证|台胞证).*|(?i:passport.*|doc(?:ument)?\\.?(?:no\\.?|number))"),
    STUDENT("(?!.*(?:尾号|号段|起止|[号码][起止始末从到至]$)).*(?:学籍|学号|考号|准考证|考生号|报名号).*"),
    CARD(".*(?:卡号|账号|帐号|银行卡|一卡通).*"),
    CONTACT(".*(?:电话|手机|联系方式|联系方法|联络|邮箱|QQ|微信|密码|口令|登[录陆]名).*|(?i:tel.*|.*e-?mail.*|phone|mobile)"),
    BIRTH(".*(?:出生|生日).*|(?i:birth.*|d\\.?o\\.?b\\.?)"),
    ADDRESS(
            "(?!.*范围).{0,2}(?:楼号|楼栋|单元|门牌).{0,4}|(?:现|家)?住(?!宿|校|院|房).{0,3}|.*(?:住址|地址|住处|家住|居所|居住地|户籍地|(?:户籍|户口|家庭)所在地|住所|坐落|房产位置).*|(?i:address)"),
    HARDSHIP(
            ".*(?:困难|致困|贫困|低保|建档|残疾|资助原因|家庭情况|家庭状况|家庭类型|认定等级|认定档次|特殊情况|特殊群体|监护状况|留守|单亲|学生类型|学生类别|申请理由|受助原因|[父母]亲?(?:的)?(?:工作)?(?:单位|职务|职业).{0,2}|人员类别|减免原因|减免依据|免[收交费].{0,2}原因|补助原因|认定依据|低收入|特异体质|过敏|病史|疾病|病名|诊断|病情|既往史|不宜|免[修体测].{0,3}(?:原因|事由)|致残|残障|麻腮风|乙脑|乙肝|百白破|脊灰|卡介|流脑|甲肝|水痘|疫苗|智商|发育商|韦氏|量表).*|(?i:(?:PHQ|GAD|SCL|SDS|SAS|MHT|CDI|IQ|DQ)(?:-?[0-9]{1,2})?(?:得?分|总分)?)|(?i:reason|hardship|poverty)"),
    SCORE(
            ".*(?:成绩|分数|得分|总分|名次|排名|位次|排序|测验|月考|期中|期末|模拟考|测评).*|总评|(?:笔试|面试|口试|技能|实操|听力|口语|文化课|专业课|术科)(?:考试|测试)?|BMI|肺活量|.{0,3}体前屈|(?i:score|marks?|rank|total|maths?|chinese|english)|(?:语文|数学|英语|外语|物理|化学|生物|政治|历史|地理|道德与法治|道法|科学|信息技术|音乐|美术|体育|语|数|英|理综|文综|综合).{0,3}|(?!岗位|职称|职务|专业)[\\u4e00-\\u9fff]{0,4}(?:分|等级|等第|评定)"),
    PRIVATE(
            "性\\s*别|民\\s*族|年\\s*龄|周岁|.*(?:户籍|户口|健康|身高|体重|胸围|腰围|臀围|视力|左眼|右眼|裸眼|龋|脊柱|血型|病史|疾病|政治面貌|籍贯|国籍|祖籍|宿舍|寝室|床位|体检|过敏|肺活量|处分|违纪|监护|家庭).*"),
    STAFF(
            "值班(?:领导|教师|老师|人员|干部)|带班(?:领导|人员|干部)|.*(?:职务|职称|任教|任职|工号|岗位|学历|供应商|投标|分工|职责|党派|从教|教龄|资格证|部门|科室|处室|中标|法定代表|工作单位|申报).*"),
    CLASS(".*(?:座位?号|考场|班级|班别|年级|专业|院系|学校|园所|所在班|班次|毕业(?:小学|中学|院校)|原校)|班|(?i:class|grade)"),
    NEUTRAL(
            "书名|刊名|(?i:isbn)|出版社|出版单位|册数|分类号|索书号|定价|码洋|序\\s*号|编\\s*号|联系人|(?:来信|反映|投诉|举报|信访|来访|诉求|留言)人|事项|诉求|主题|备\\s*注|No\\.?|项目|时间|日期|地点|内容|数量|单位|金额|类别|资格条件|称号|奖项|等次|星期|节次|品名|规格|单价|标准|国别|时长|房号|房间|温度|高度|方向|方式|(?:任课|指导|辅导|主讲|主班|配班|带队)?(?:教师|老师)|班主任|社团|教室|人数|课程|成员|全称|简称|明细|季度|毕业园所?|班额|车次|车号");

    private static final Memo<Optional<Column>> LATELY = new Memo<>(Column::look);

    private final Pattern headers;

    Column(String headers) {
        this.headers = Pattern.compile(headers);
    }

    static @org.jspecify.annotations.Nullable Column of(String header) {
        if (header.isEmpty() || header.length() > 14 || Character.isDigit(header.charAt(0))) {
            return null;
        }
        return LATELY.of(header).orElse(null);
    }

    private static Optional<Column> look(String header) {
        for (var column : values()) {
            if (column.headers.matcher(header).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    static boolean isName(String header) {
        return of(header) == NAME;
    }

    boolean isOfSomebody() {
        return ordinal() < CLASS.ordinal();
    }

    /** Whether a list of pupils with that column tells more than who they are and where they learn. */
    boolean isSensitive() {
        return ordinal() < STAFF.ordinal() && this != NAME;
    }
}
