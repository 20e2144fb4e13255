package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;
import static sunlight.privacy.Heard.rows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that offices keep of one person, and parts of a resident ID beside whose it is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PapersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王可的妈妈居住证号23100320250012345，已过期。",
                "李小树户口簿号231003418826，户主李大山。",
                "学生石榴 户籍编号：231003-00418826，户主石大力",
                "五年级马兰 医保卡号 A23810045，请家长激活。",
                "研学机票：LI/XIAOSHU CHD E12345678 票价 3200元",
                "赴日交流学生证件：何苗 EJ1234567，庞博 E98765432。"
            })
    void papers_of_a_person_never_go_out(String text) {
        assertThat(in(text)).containsExactly(PrivacyRule.TRAVEL_DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3月电费：户号2302354965370，用电82410度；水费户号 320507004418826。",
                "随迁子女须提供居住证（编号清晰）、社保满12个月证明。",
                "补助打入社保卡，咨询电话6171234。",
                "机票采购：航班CA917，共12人，票款6,842元，订单号E202511081234。",
                "图书编号 E12345678，馆藏三楼。"
            })
    void meters_orders_and_books_have_numbers_too(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "受伤同学在市二院，门诊号 20250611078，已缝合。",
                "李敏，普通话证书编号 2310012345678，二级甲等。",
                "学生王小满诉学校一案（2025）黑1003民初1187号今日开庭。",
                "六年级赵某某被骗，受案登记表文号：爱公（刑）受案字〔2025〕233号。",
                "录取：盛夏，身份证后四位 2047；安宁，身份证后四位 361X。",
                "群昵称格式如“小一班石榴23100320190812”。",
                "6217****0413 吉差木果，银行卡已注销",
                "助学金已打入李晓雨尾号6630的农行卡，请查收。",
                "预约成功：王小明（家长手机尾号7762）、李晓雨（家长手机尾号0912）。",
                "拾到校园卡，卡号 0023811，失主王小明，请到门卫室领取。"
            })
    void a_record_a_case_or_half_of_an_id_leads_to_whoever_is_named_beside_it(String text) {
        assertThat(in(text)).contains(PrivacyRule.PERSONAL_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "查询成绩：输入准考证号和身份证后四位1234即可登录。",
                "注册会计师：林涛（证书编号230100450027）。",
                "我校与恒达公司买卖合同纠纷，案号（2025）黑1003民初2231号，已调解。",
                "依据牡教发〔2025〕31号文件，五年级学生参加研学。",
                "受助学生李**，身份证号231003********1X。",
                "今日限行尾号3和8，请接送家长注意。",
                "凭报名号和家长手机后四位登录查询。",
                "借书证号2403017、2403122两本书过期未还，请自觉归还。"
            })
    void what_leads_to_nobody_passes(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void a_header_tells_which_part_of_an_id_stands_below() {
        assertThat(rows("座号|考生|证件前14位", "01|钟离昊|23100320130519", "02|巫马甜|23108420121104"))
                .contains(PrivacyRule.PERSONAL_NUMBER);
        assertThat(rows("姓名|户号|户主", "李小树|320507004418826|李大山", "盛夏|320507004418827|盛怀仁"))
                .contains(PrivacyRule.TRAVEL_DOCUMENT);
    }
}
