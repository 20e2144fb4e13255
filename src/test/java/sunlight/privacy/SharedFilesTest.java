package sunlight.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static sunlight.privacy.Heard.in;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to what pupils are known by, and files that are called after it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各位家长点链接查找孩子姓名、身份证号后四位核对：https://docs.qq.com/sheet/DUkxYWJ4cVRLd3Zm （所有人可查看）。",
                "接送人信息表 https://kdocs.cn/l/cxyz123 ，内含家长电话，谁都可以编辑。",
                "学生体检结果汇总：链接: https://pan.baidu.com/s/1aBcDeF 提取码: 8x2k",
                "想看看自己报上没有，可打开汇总页（含姓名、住址、电话）：https://www.wjx.cn/report/218840756.aspx",
                "学生信息采集在钉钉表格 https://alidocs.dingtalk.com/i/nodes/abc ，含家长手机和住址。",
                "处分学生名单及谈话记录 http://10.0.3.5/share/zhengjiao/ 内网可看。"
            })
    void a_link_of_which_the_text_says_what_it_holds_is_told(String text) {
        assertThat(in(text)).contains(PrivacyRule.SHARED_FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请家长扫码或打开 https://www.wjx.cn/vm/abc.aspx 填写报名意向。",
                "成绩查询：https://zk.hljea.org.cn ，输入准考证号和身份证号登录。",
                "课件下载：https://pan.baidu.com/s/1abcd 提取码：k7t2（数学第三单元）。",
                "报名表模板：https://docs.qq.com/doc/DUk2Z ，下载后填写学生姓名、住址，交班主任。",
                "校园开放日回放：https://doc.weixin.qq.com/doc/w3_abc ，内有各校区地址和招生电话。",
                "满意度问卷：https://wj.qq.com/s2/123456/abcd/ ，匿名填写。"
            })
    void a_link_alone_or_one_to_fill_in_passes(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "附件：过敏儿童名单（带照片）.zip",
                "附件2：2025级新生名册（含身份证、监护人电话、户籍地址）.xlsx",
                "FaceID_20250906_一1班_鲍晨曦_特征值.dat",
                "附：http://www.xx3z.cn/upload/202511/伤情照_六3班_计小萱.jpg",
                "心理预警学生台账.zip",
                "附件：重点学生一人一档.zip",
                "五年级近视学生名单.xls 请班主任下载",
                "欺凌事件监控视频_六3班石某.mp4"
            })
    void a_file_is_known_by_what_it_is_called(String text) {
        assertThat(in(text)).contains(PrivacyRule.SHARED_FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "附件：家庭经济困难学生认定申请表.doc",
                "附件：学籍管理办法.pdf；转学申请表.docx；学生信息采集表（空白）.xls",
                "附件1：体检须知.pdf 附件2：近视防控告家长书.docx",
                "获奖名单.pdf",
                "附件下载：安全检查台账.xlsx、隐患整改汇总.xls、防欺凌宣传视频.mp4",
                "运动会成绩汇总.xlsx",
                "第12周食谱.pdf；过敏原对照表.xlsx；食品留样记录.xlsx"
            })
    void forms_rules_and_contests_have_files_too(String text) {
        assertThat(in(text)).isEmpty();
    }
}
