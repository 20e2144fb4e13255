package sunlight.privacy;

import static sunlight.privacy.Remedy.CHANGE_AUDIENCE;
import static sunlight.privacy.Remedy.CLEAN_FILE;
import static sunlight.privacy.Remedy.MASK;
import static sunlight.privacy.Remedy.OVERRIDE;
import static sunlight.privacy.Remedy.REPLACE;
import static sunlight.privacy.Severity.HARD;
import static sunlight.privacy.Severity.SOFT;

import java.util.Set;

/** What the gate looks for. The message {@code PrivacyRule.<NAME>} says it, {@code privacy.ground.<NAME>} on what ground. */
public enum PrivacyRule {
    RESIDENT_ID(HARD, MASK), // 居民身份证号
    TRAVEL_DOCUMENT(HARD, MASK), // 护照、通行证、居住证、户口簿、社保卡等证件号
    STUDENT_NUMBER(HARD, MASK), // 学籍号
    BANK_CARD(HARD, MASK), // 银行卡号
    PUPIL_CONTACT(HARD, MASK), // 学生或监护人联系方式
    PERSONAL_PHONE(SOFT, MASK, OVERRIDE), // 个人电话
    PERSONAL_NUMBER(SOFT, MASK, OVERRIDE), // 指向个人的其他编号：病案号、车牌、证书号、案号、证件尾号
    BIRTH_DATE(HARD, MASK), // 出生日期
    HOME_ADDRESS(HARD, MASK), // 家庭住址
    PUPIL_LIST(SOFT, MASK, CHANGE_AUDIENCE, OVERRIDE), // 学生名单
    SCORES(HARD, MASK), // 个人成绩、名次
    HARDSHIP(HARD, MASK), // 困难原因、类别
    MINOR_IN_CASE(HARD, MASK), // 案件、处分中的未成年人
    PRIVATE_LIFE(HARD, MASK), // 学生的信仰、情感等私事，被还原的化名
    CHILD_ALONE(HARD, MASK), // 孩子独处、独行的时间地点
    PRIVATE_MATTER(SOFT, MASK, OVERRIDE), // 应当隐去的个人情况：收入、婚育、病情、来信人和举报人姓名
    SHARED_FILE(SOFT, MASK, OVERRIDE), // 指向学生信息的链接、文件名
    PROMOTION(Severity.WARNING), // 宣传升学情况
    FORBIDDEN_WORD(SOFT, REPLACE, OVERRIDE), // 不得使用的词语
    WRONG_WORD(Severity.WARNING, REPLACE), // 错别字、不规范的词语
    HIDDEN_CONTENT(SOFT, CLEAN_FILE, OVERRIDE), // 隐藏内容
    METADATA(SOFT, CLEAN_FILE, OVERRIDE), // 文件属性中的个人信息
    LOCATION(SOFT, CLEAN_FILE, OVERRIDE), // 拍摄位置
    UNREADABLE(SOFT, OVERRIDE), // 无法检查的文件
    SCAN(Severity.ATTEST, Remedy.ATTEST), // 扫描件
    PICTURES(Severity.ATTEST, Remedy.ATTEST), // 文件中的图片
    LIKELY_PERSON(Severity.ATTEST, Remedy.ATTEST); // 像是写到具体的人的语句

    private final Severity severity;
    private final Set<Remedy> remedies;

    PrivacyRule(Severity severity, Remedy... remedies) {
        this.severity = severity;
        this.remedies = Set.of(remedies);
    }

    public Severity severity() {
        return severity;
    }

    public Set<Remedy> remedies() {
        return remedies;
    }
}
