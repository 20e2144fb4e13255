package sunlight.portal.pages;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.Audience;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Mode;
import sunlight.catalogue.Refresh;
import sunlight.catalogue.RequiredElement;
import sunlight.language.Text;
import sunlight.publication.Answers;
import sunlight.publication.Change;
import sunlight.publication.ChangeKind;
import sunlight.publication.EditionTrace;
import sunlight.publication.ElementAnswer;
import sunlight.publication.PublishedEdition;
import sunlight.publication.PublishedFile;
import sunlight.publication.PublishedSummary;
import sunlight.publication.RegisterEntry;
import sunlight.publication.YearFigure;
import sunlight.publication.YearTotal;
import sunlight.site.Area;
import sunlight.site.Column;
import sunlight.site.Openness;
import sunlight.site.Procedure;
import sunlight.site.SitePlan;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** Example content for looking at pages without a database. The word "plant" is put into every text that is escaped. */
public final class Samples {

    private static final ItemCode TRANSFERS = new ItemCode("S0701");
    private static final UUID ROOT = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID DISCLOSURE = UUID.fromString("01900000-0000-7000-8000-0000000000d1");
    private static final UUID FILE = UUID.fromString("01900000-0000-7000-8000-0000000000f1");
    private static final Map<String, String> CONTACT = Map.of(
            "office", "学校办公室", "phone", "0453-0000000", "hours", "工作日 8:30-11:30，13:30-17:00", "address", "示例市示例路1号");
    private final String plant;

    public Samples(String plant) {
        this.plant = plant;
    }

    public Tenant bureau() {
        return tenant(
                1, TenantKind.BUREAU, "mdj-edu", text("牡丹江市教育局（演示）", "Mudanjiang Education Bureau (demo)"), Set.of());
    }

    public Tenant county() {
        return tenant(
                2, TenantKind.BUREAU, "dongan-edu", text("东安区教育局（演示）", "Dong'an District Bureau (demo)"), Set.of());
    }

    public Tenant school() {
        return tenant(
                3,
                TenantKind.SCHOOL,
                "shiyan-xiaoxue",
                text("示例实验小学", "Example Experimental Primary School"),
                Set.of(SchoolKind.PRIMARY, SchoolKind.JUNIOR));
    }

    public List<Tenant> below() {
        var more = tenant(
                4,
                TenantKind.SCHOOL,
                "yucai",
                text("示例育才九年一贯制学校", "Example Yucai Nine-year School"),
                Set.of(SchoolKind.PRIMARY, SchoolKind.JUNIOR));
        var kindergarten = tenant(
                5,
                TenantKind.SCHOOL,
                "chaoyang",
                text("示例朝阳幼儿园", "Example Chaoyang Kindergarten"),
                Set.of(SchoolKind.KINDERGARTEN));
        return List.of(bureau(), county(), school(), more, kindergarten);
    }

    private Tenant tenant(int number, TenantKind kind, String slug, Text name, Set<SchoolKind> kinds) {
        var id = UUID.fromString("01900000-0000-7000-8000-00000000000" + number);
        var district = kind == TenantKind.SCHOOL ? (number == 4 ? "爱民区" : "东安区") + plant : null;
        var lineage = number == 1 ? List.of(ROOT) : List.of(ROOT, id);
        var path = number == 1 ? "mdj-edu/" : "mdj-edu/" + slug + "/";
        return new Tenant(id, kind, slug, path, name, district, kinds, Set.of(), lineage, contact(), Map.of(), true);
    }

    private Map<String, String> contact() {
        return CONTACT.entrySet().stream().collect(toMap(Map.Entry::getKey, said -> said.getValue() + plant));
    }

    private Text text(String zh, String en) {
        return new Text(zh + plant, en + plant);
    }

    public Catalogue catalogue() {
        return new Catalogue(
                text("学校信息公开目录（2026年版）", "School disclosure catalogue (2026)"),
                LocalDate.of(2026, 9, 1),
                List.of(
                        new Catalogue.Group("G01", text("学校概况", "About the school")),
                        new Catalogue.Group("G07", text("学生管理", "Pupils")),
                        new Catalogue.Group("G05", text("收费与财务", "Fees and finance"))),
                standings().stream().map(Standing::item).toList());
    }

    public List<Standing> standings() {
        return List.of(
                standing("S0101", "G01", text("办学指导思想、办学目标和工作措施", "Aims and measures of the school"), 1),
                standing("S0102", "G01", text("学校各项重大活动", "Major events of the school"), 3),
                nil(standing("S0701", "G07", text("学籍管理：转学规定和程序", "Transfer rules and procedure"), 1)),
                nil(standing("S0702", "G07", text("借读（寄读）规定和程序", "Study without local enrolment"), 0)),
                standing("S0703", "G07", text("校规校纪和教育惩戒规则", "School rules and discipline"), 0),
                late(standing("S0501", "G05", text("收费项目、标准和依据", "Fees, their amount and ground"), 0)),
                parents(standing("S0502", "G05", text("伙食费收支情况", "Meal accounts"), 0)));
    }

    private static Standing nil(Standing standing) {
        return new Standing(
                standing.item(), standing.published(), List.of(), LocalDate.of(2027, 1, 15), null, null, false);
    }

    private static Standing late(Standing standing) {
        return new Standing(standing.item(), List.of(), List.of(), null, null, LocalDate.of(2026, 10, 23), false);
    }

    private static Standing parents(Standing standing) {
        var item = standing.item();
        return new Standing(
                item(item.code(), item.group(), item.title(), Audience.PARENTS, List.of()),
                List.of(),
                List.of(),
                null,
                null,
                null,
                false);
    }

    private Standing standing(String code, String group, Text title, int published) {
        var item = item(
                new ItemCode(code),
                group,
                title,
                Audience.PUBLIC,
                List.of(
                        new RequiredElement("cases", text("适用情形", "When a transfer is possible")),
                        new RequiredElement("papers", text("所需材料", "Papers needed")),
                        new RequiredElement("limit", text("办理时限", "Time limit"))));
        return new Standing(item, latest().stream().limit(published).toList(), List.of(), null, null, null, false);
    }

    private static CatalogueItem item(
            ItemCode code, String group, Text title, Audience audience, List<RequiredElement> elements) {
        return new CatalogueItem(
                code,
                title,
                group,
                Set.of(),
                null,
                4,
                Mode.PROACTIVE,
                audience,
                new Refresh.Standing(20),
                null,
                List.of(),
                elements,
                Set.of(),
                List.of(),
                null,
                true,
                true);
    }

    public SitePlan plan() {
        var items = List.of(new ItemCode("S0101"), new ItemCode("S0102"), TRANSFERS);
        var empty = List.of(new ItemCode("S0501"));
        return new SitePlan(
                List.of(
                        new Column("news", text("校园动态", "School news"), 14, false, items),
                        new Column("fees", text("收费公示", "Fees"), 180, false, empty)),
                Map.of(Openness.DECISION, items, Openness.SERVICE, empty),
                List.of(
                        new Area("admissions", text("招生", "Admissions"), items),
                        new Area("fees", text("收费", "Fees"), empty)),
                List.of(procedure()),
                Optional.of(new ItemCode("S0101")),
                Optional.of(new ItemCode("S0102")));
    }

    private Procedure procedure() {
        return new Procedure(
                "transfer",
                text("转学", "Transfer"),
                text("转入、转出本校。", "Moving to or from this school."),
                List.of(TRANSFERS),
                List.of(
                        new Procedure.Part(Procedure.Question.WHO, List.of("cases")),
                        new Procedure.Part(Procedure.Question.STEPS, List.of("papers", "limit"))));
    }

    public Arranged arranged() {
        return new Arranged(plan(), LocalDate.of(2026, 11, 24), List.of(), true, true);
    }

    public List<ProcedurePages.Source> sources() {
        var rules = standings().get(2).item();
        return List.of(new ProcedurePages.Source(rules, reading(3).edition()));
    }

    public List<YearFigure> yearly() {
        return List.of(
                new YearFigure(2026, TRANSFERS, 3),
                new YearFigure(2026, new ItemCode("S9999"), 1),
                new YearFigure(2025, new ItemCode("S0101"), 2));
    }

    public List<YearTotal> yearlyBelow() {
        return List.of(new YearTotal(2026, 120, 15), new YearTotal(2025, 80, 12));
    }

    public List<RegisterEntry> register() {
        return List.of(new RegisterEntry(
                DISCLOSURE,
                TRANSFERS,
                "shiyan-2026-00012" + plant,
                "2026—2027学年转学规定和办理程序" + plant,
                "根据学籍管理有关规定，结合本校实际，现将转学规定和办理程序公开如下。" + plant,
                LocalDate.of(2026, 10, 28)));
    }

    public List<PublishedSummary> latest() {
        return List.of(
                summary("2026—2027学年转学规定和办理程序"),
                summary("学校章程（2026年修订）"),
                summary("2026年秋季学期收费公示"),
                summary("校园安全工作制度"));
    }

    private PublishedSummary summary(String title) {
        return new PublishedSummary(
                school().id(), DISCLOSURE, TRANSFERS, 2, title + plant, Instant.parse("2026-11-02T01:00:00Z"));
    }

    public CataloguePages.Reading reading(int number) {
        var edition = new PublishedEdition(
                school().id(),
                DISCLOSURE,
                number,
                TRANSFERS,
                "2026—2027学年转学规定和办理程序" + plant,
                BODY.replace("学期开始前两周", number == 1 ? "开学前" : "学期开始前两周"),
                new Answers(Map.of(
                        "cases", ElementAnswer.of("跨县（区）转入、转出\n户籍迁移或父母工作调动" + plant),
                        "papers", ElementAnswer.of("户口簿、居住证明、学籍信息表" + plant),
                        "limit", ElementAnswer.notConcerned("由区教育局统一规定" + plant))),
                LocalDate.of(2026, 10, 28),
                "示校发〔2026〕12号" + plant,
                "shiyan-2026-00012" + plant,
                Instant.parse("2026-11-02T01:00:00Z"),
                List.of(
                        new PublishedFile(FILE, "ab", "转学申请表.docx" + plant, "application/msword", 48_231, false),
                        new PublishedFile(FILE, "ac", "流程图.png", "image/png", 8_231, true)),
                LocalDate.of(2026, 11, 20),
                null,
                null);
        return new CataloguePages.Reading(edition, history(), null);
    }

    public List<EditionTrace> history() {
        return List.of(
                trace(3, "2026-11-02", null, new Change(ChangeKind.CORRECTION, "受理时间写错，改为学期开始前两周" + plant)),
                trace(2, "2026-03-02", "2026-03-05", null),
                trace(1, "2025-09-01", null, null));
    }

    private EditionTrace trace(int number, String on, @Nullable String withdrawn, @Nullable Change change) {
        var gone = withdrawn == null ? null : Instant.parse(withdrawn + "T01:00:00Z");
        var reason = gone == null ? null : "附件含个人信息" + plant;
        return new EditionTrace(number, TRANSFERS, Instant.parse(on + "T01:00:00Z"), gone, reason, false, null, change);
    }

    private static final String BODY = """
            <p>根据学籍管理有关规定，结合本校实际，现将转学规定和办理程序公开如下。</p>
            <h2>一、适用情形</h2><p>因户籍迁移、父母工作调动等原因需要转学的，可以提出申请。</p>
            <h2>二、办理流程</h2><ol><li>家长提出申请；</li><li>学校核对材料；</li><li>通过学籍系统办理。</li></ol>
            <table><thead><tr><th>年级</th><th>学位余量</th><th>受理时间</th></tr></thead><tbody>
            <tr><td>一年级</td><td>3</td><td>学期开始前两周</td></tr><tr><td>二年级</td><td>0</td><td>暂不受理</td></tr></tbody></table>
            <p><img src="files/01900000-0000-7000-8000-0000000000f1" alt="流程图"></p>""";
}
