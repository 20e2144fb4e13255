package sunlight.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Every view of the consoles and every public page, each as somebody who may see it opens it. {@code WalkedTest} compares with
 * what there is; names in braces are those of {@link Furnished}.
 */
final class Walked {

    /**
     * Who looks, the address below the console, and words that stand there once it is complete; where a dialog is looked at, what
     * opens it and words that stand in it.
     */
    private static final String CONSOLE = """
            shiyan-editor | mdj-shiyan-xiaoxue/due | 请先办理
            shiyan-editor | mdj-shiyan-xiaoxue | 应公开事项
            shiyan-editor | mdj-shiyan-xiaoxue/disclosures/{draft} | 公开要素
            shiyan-editor | mdj-shiyan-xiaoxue/reviews | 休学复学办法（走查）
            shiyan-editor | mdj-shiyan-xiaoxue/requests | 第二段写了我家的门牌号
            shiyan-editor | mdj-shiyan-xiaoxue/published | 转学规定和程序（走查）
            shiyan-editor | mdj-shiyan-xiaoxue/postings | 校门口公示栏
            shiyan-editor | mdj-shiyan-xiaoxue/public-check | 已公开内容复查
            shiyan-editor | mdj-shiyan-xiaoxue/links | 转学规定和程序（走查）
            shiyan-editor | mdj-shiyan-xiaoxue/import | 旧网站导入
            shiyan-editor | mdj-shiyan-xiaoxue/inbox | 消息
            shiyan-editor | mdj-shiyan-xiaoxue/looks | 示例监督员
            shiyan-editor | mdj-shiyan-xiaoxue/binder | 台账
            shiyan-staff | mdj-shiyan-xiaoxue/internal | 大宗采购（走查）
            shiyan-staff | mdj-shiyan-xiaoxue/internal/{inside} | 请勿转发到校外
            shiyan-reviewer | mdj-shiyan-xiaoxue/disclosures/{review} | 与已公开的第 1 版比较
            shiyan-approver | mdj-shiyan-xiaoxue/reviews | 休学复学办法（走查）
            shiyan-approver | mdj-shiyan-xiaoxue/stand-ins | 外出培训
            shiyan-approver | mdj-shiyan-xiaoxue/rectifications/{reminder} | 办理过程
            shiyan-admin | mdj-shiyan-xiaoxue/people | 示例编辑（实验小学）
            shiyan-admin | mdj-shiyan-xiaoxue/review-rules | S0301
            shiyan-admin | mdj-shiyan-xiaoxue/reminders | 提醒
            shiyan-admin | mdj-shiyan-xiaoxue/crest | 校徽
            aimin-approver | aimin-zhongxue/entrusted | 休学复学办法（走查）
            aimin-approver | mdj-shiyan-xiaoxue/entrusted/{review} | 五个工作日内书面答复
            aimin-approver | aimin-zhongxue/rectifications | 下一步
            aimin-approver | aimin-zhongxue/assessed | 信息公开考核（走查）
            aimin-approver | aimin-zhongxue/assessed/{assessment} | 信息公开考核（走查）
            city-admin | mdj-edu/dashboard | 爱民区
            city-admin | mdj-edu/matrix | 示例实验小学
            city-admin | mdj-edu/indicators | 爱民区教育局
            city-admin | mdj-edu/waivers | 学生已分流（走查）
            city-admin | mdj-edu/inspections | 收费公示专项检查（走查）
            city-admin | mdj-edu/inspections/{inspection} | 页面写的受理电话打不通
            city-admin | mdj-edu/campaigns/{campaign} | 已查完
            city-admin | mdj-edu/rectifications | 本局发出的通知和提醒
            city-admin | mdj-edu/rectifications/{notice} | 办理过程
            city-admin | mdj-edu/rectify/aimin-zhongxue/{overdue} | 保存为草稿后
            city-admin | mdj-edu/letters?status=OVERDUE | 筛选出
            city-admin | mdj-edu/signatures | 按拟稿先后编文号
            city-admin | mdj-edu/trail | 操作记录
            city-admin | mdj-edu/registers | 查不到收费标准
            city-admin | mdj-edu/assessments | 约谈校长
            city-admin | mdj-edu/assessments/{assessment} | 已预公布
            city-admin | mdj-edu/assessments/{scheme}/scheme | 等级和名次都没有变化
            city-admin | mdj-edu/assessments/{assessment}/schools/{assessed} | 人工加分、扣分
            city-admin | mdj-edu/repetitions | 转学规定（走查，两校）
            city-admin | mdj-edu/privacy | 该电话为值班电话
            city-admin | mdj-edu/log | 公开记录
            city-admin | mdj-edu/templates | S0703
            city-admin | mdj-edu/words | 示例市第二小学
            city-admin | mdj-edu/portals | 市政府门户网站
            city-admin | mdj-edu/settings | 现在：牡教督
            shiyan-admin | mdj-shiyan-xiaoxue/settings | 由平台运维设定
            city-admin | mdj-edu/people | 示例编辑（市教育局）
            city-admin | mdj-edu/first-people | 所学校还没有管理员
            city-admin | mdj-edu/entrustments | 教学点只有两名教师
            city-admin | mdj-edu/supervisors | 负责 2 所学校
            city-admin | mdj-edu/units | 招生考试院
            city-admin | mdj-edu/schools | 改名、停办、合并、拆分
            city-admin | mdj-edu/catalogue | 现行目录
            city-admin | mdj-edu/calendar | 2026-2027学年第一学期
            shiyan-editor | mdj-shiyan-xiaoxue/due | 请先办理 | button[data-do=NIL] | 签名确认
            shiyan-editor | mdj-shiyan-xiaoxue/postings | 校门口公示栏 | vaadin-button:has-text("登记张贴"), button:has-text("登记张贴") | 张贴地点
            shiyan-approver | mdj-shiyan-xiaoxue/reviews | 休学复学办法（走查） | .batch > vaadin-button | 签发并发布
            shiyan-approver | mdj-shiyan-xiaoxue/disclosures/{review} | 与已公开的第 1 版比较 | vaadin-button:has-text("审核通过") | 取消
            shiyan-approver | mdj-shiyan-xiaoxue/published | 转学规定和程序（走查） | button[data-do=COPY] | 复制带样式的正文
            shiyan-approver | mdj-shiyan-xiaoxue/stand-ins | 外出培训 | vaadin-button:has-text("委托一位同事") | 确认委托
            shiyan-admin | mdj-shiyan-xiaoxue/people | 示例编辑（实验小学） | main vaadin-button[theme~=primary] | 取消
            shiyan-admin | mdj-shiyan-xiaoxue/review-rules | S0301 | vaadin-button:has-text("增加一条规则") | 两审
            shiyan-admin | mdj-shiyan-xiaoxue/reminders | 提醒 | vaadin-button:has-text("增加渠道") | 名称
            city-admin | mdj-edu/matrix | 示例实验小学 | .m-cells button.red | 为什么
            city-admin | mdj-edu/inspections | 收费公示专项检查（走查） | vaadin-button:has-text("拟定专项检查") | 检查依据
            city-admin | mdj-edu/inspections | 收费公示专项检查（走查） | vaadin-button:has-text("开始单次检查") | 抽取并生成检查表
            city-admin | mdj-edu/registers | 查不到收费标准 | vaadin-button:has-text("登记申诉") | 保存
            city-admin | mdj-edu/assessments | 约谈校长 | vaadin-button:has-text("新建考核") | 下一步：拟定方案
            city-admin | mdj-edu/portals | 市政府门户网站 | vaadin-button:has-text("增加门户") | 接口地址
            city-admin | mdj-edu/entrustments | 教学点只有两名教师 | vaadin-button:has-text("委托一所学校的审核") | 确认委托
            city-admin | mdj-edu/settings | 现在：牡教督 | button[data-key=COLOUR] | 点击选取颜色
            city-admin | mdj-edu/words | 示例市第二小学 | vaadin-button:has-text("添加词语") | 每行一条
            operator |  | 选择
            """;

    /** Public pages that need nothing but the tenants of the demo. */
    static final List<String> PAGES = lines("""
            /
            /large/
            /en/
            /mdj-edu
            /mdj-edu/schools?q=dongan
            /mdj-shiyan-xiaoxue
            /en/mdj-shiyan-xiaoxue
            /mdj-shiyan-xiaoxue/catalogue
            /en/mdj-shiyan-xiaoxue/catalogue
            /mdj-shiyan-xiaoxue/S0702
            /en/mdj-shiyan-xiaoxue/S1002
            /mdj-shiyan-xiaoxue/guide
            /en/mdj-edu/guide
            /mdj-shiyan-xiaoxue/register
            /en/mdj-shiyan-xiaoxue/openness
            /large/mdj-shiyan-xiaoxue/areas
            /mdj-shiyan-xiaoxue/procedures
            /mdj-shiyan-xiaoxue/procedures/transfer
            /en/mdj-shiyan-xiaoxue/procedures/transfer
            /mdj-shiyan-xiaoxue/columns
            /mdj-shiyan-xiaoxue/columns/notices
            /aimin-zhongxue
            /aimin-edu/compare
            /en/aimin-edu/compare?item=S0101&one=aimin-zhongxue&other=aimin-xiaoxue
            /mdj-shiyan-xiaoxue/archive
            /mdj-edu/statistics
            /en/large/mdj-edu/statistics
            /mdj-shiyan-xiaoxue/open-data
            /en/large/mdj-edu/open-data
            /mdj-edu/embed/latest.html
            /mdj-shiyan-xiaoxue/search
            /mdj-shiyan-xiaoxue/log
            /en/mdj-shiyan-xiaoxue/log
            /aimin-edu/owed
            /en/aimin-edu/owed
            /aimin-zhongxue/owed
            /mdj-shiyan-xiaoxue/hide
            /en/mdj-shiyan-xiaoxue/hide
            /mdj-shiyan-xiaoxue/hide/received
            /mdj-shiyan-xiaoxue/subscribe
            /en/mdj-shiyan-xiaoxue/subscribe
            /mdj-shiyan-xiaoxue/subscribe/received
            /mdj-shiyan-xiaoxue/subscribe/confirm/00000000-0000-7000-8000-000000000000/none
            /mdj-shiyan-xiaoxue/subscribe/end/00000000-0000-7000-8000-000000000000/none
            /no-such-page
            /en/mdj-edu/no-such-page
            """);

    /** Public pages with something that was published on them. */
    static final List<String> FILLED_PAGES = lines("""
            /mdj-shiyan-xiaoxue
            /mdj-shiyan-xiaoxue/S0703
            /en/mdj-shiyan-xiaoxue/S0703
            /mdj-shiyan-xiaoxue/disclosures/{open}
            /en/mdj-shiyan-xiaoxue/disclosures/{open}
            /large/mdj-shiyan-xiaoxue/disclosures/{open}
            /mdj-shiyan-xiaoxue/disclosures/{open}/editions/1
            /mdj-shiyan-xiaoxue/disclosures/{open}/editions/2/changes
            /en/mdj-shiyan-xiaoxue/disclosures/{open}/editions/2/changes
            /mdj-shiyan-xiaoxue/disclosures/{open}/files/{sheet}
            /en/mdj-shiyan-xiaoxue/disclosures/{open}/files/{sheet}/1
            /mdj-shiyan-xiaoxue/disclosures/{open}/files/{scan}
            /mdj-shiyan-xiaoxue/disclosures/{gone}
            /en/mdj-shiyan-xiaoxue/disclosures/{gone}
            /mdj-shiyan-xiaoxue/posted/{number}
            /mdj-shiyan-xiaoxue/search?q=%E8%BD%AC%E5%AD%A6
            /en/mdj-edu/search?q=%E8%BD%AC%E5%AD%A6
            /mdj-edu/search?q=a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k%20l%20m%20n%20o%20p%20q%20r%20s%20t%20u%20v%20w
            /mdj-shiyan-xiaoxue/archive
            /mdj-shiyan-xiaoxue/archive/2026
            /mdj-shiyan-xiaoxue/register
            /mdj-shiyan-xiaoxue/columns/rules
            /mdj-shiyan-xiaoxue/log
            /mdj-edu/embed/S0703.html
            /aimin-edu/compare?item=S0703&one=aimin-zhongxue&other=aimin-xiaoxue
            """);

    private Walked() {}

    /**
     * @param path below the console
     * @param opener of the dialog that is looked at; empty where it is the view itself
     */
    record View(String user, String path, String words, String opener, String wordsWithin) {

        private static View of(String line) {
            var parts = Arrays.stream((line + "||").split("\\|", -1))
                    .map(String::strip)
                    .toList();
            return new View(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
        }
    }

    static List<View> views() {
        return lines(CONSOLE).stream().map(View::of).toList();
    }

    static String filled(String text, Map<String, String> names) {
        var filled = text;
        for (var each : names.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
