package sunlight.export;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sunlight.catalogue.Audience;
import sunlight.catalogue.Catalogue.Group;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.Mode;
import sunlight.catalogue.Refresh;
import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.MatrixPage;
import sunlight.compliance.Reading;
import sunlight.compliance.Selection;
import sunlight.language.Message;
import sunlight.language.Text;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** A small selection: two schools, two items, three schools asked for. */
final class Selected {

    static final String LIKE_A_FORMULA = "=1+1 示例学校";
    static final Tenant BUREAU = new Tenant(
            UUID.randomUUID(),
            TenantKind.BUREAU,
            "bureau",
            "bureau/",
            new Text("示例市教育局", "Bureau"),
            null,
            Set.of(),
            Set.of(),
            List.of(UUID.randomUUID()),
            Map.of(),
            Map.of(),
            true);

    private static final CatalogueItem FIRST = item("S0101", "学校概况");
    private static final CatalogueItem SECOND = item("S0102", "办学思想");

    private Selected() {}

    static Selection two() {
        return new Selection(
                LocalDate.of(2026, 11, 20),
                Reading.THEN,
                List.of(new Group("G01", new Text("概况", "About"))),
                List.of(FIRST, SECOND),
                List.of(
                        line("示例东安小学", "东安区", List.of(overdue(FIRST))),
                        line(LIKE_A_FORMULA, "爱民区", List.of(overdue(SECOND))),
                        line("示例好学校", "爱民区", List.of())));
    }

    /** The same and a school of which nothing has been worked out. */
    static Selection withNewcomer() {
        var two = two();
        var known = line("示例新学校", "爱民区", List.of()).school();
        var fresh = new MatrixPage.Row(
                known.id(),
                known.slug(),
                known.name(),
                known.district(),
                known.kinds(),
                Set.of(),
                false,
                Map.of(),
                Set.of());
        return new Selection(
                two.day(),
                two.reading(),
                two.groups(),
                two.items(),
                Stream.concat(two.schools().stream(), Stream.of(new Selection.Line(fresh, List.of())))
                        .toList());
    }

    /** So many schools with so many late items each. */
    static Selection many(int schools, int items) {
        var two = two();
        var late = Collections.nCopies(items, overdue(FIRST));
        return new Selection(
                two.day(),
                two.reading(),
                two.groups(),
                two.items(),
                Collections.nCopies(schools, line("示例东安小学", "东安区", late)));
    }

    /** So many schools in six counties, each late, incomplete or stale with so many items of its own choice among eighty. */
    static Selection city(int schools, int items) {
        var two = two();
        var all = IntStream.range(0, 80)
                .mapToObj(i -> item("S%02d%02d".formatted(i / 10 + 1, i % 10 + 1), "第" + (i + 1) + "号公开事项名称较长的一项"))
                .toList();
        var statuses = List.of(ComplianceStatus.OVERDUE, ComplianceStatus.STALE, ComplianceStatus.INCOMPLETE);
        var lines = IntStream.range(0, schools)
                .mapToObj(school -> line(
                        "示例城市第" + (school + 1) + "实验小学",
                        "第" + (school % 6 + 1) + "县区",
                        IntStream.range(0, items)
                                .mapToObj(i ->
                                        cell(all.get((school * 7 + i) % all.size()), statuses.get((school + i) % 3)))
                                .toList()))
                .toList();
        return new Selection(two.day(), two.reading(), two.groups(), all, lines);
    }

    static Selection.Line named(String name) {
        return line(name, "东安区", List.of(overdue(FIRST)));
    }

    private static Selection.Line line(String name, String district, List<Selection.Cell> cells) {
        var late = cells.isEmpty() ? ComplianceStatus.FULFILLED_IN_TIME : ComplianceStatus.OVERDUE;
        return new Selection.Line(
                new MatrixPage.Row(
                        UUID.randomUUID(),
                        "school",
                        new Text(name, name),
                        district,
                        Set.of(SchoolKind.PRIMARY),
                        Set.of(),
                        true,
                        Map.of(FIRST.code(), late, SECOND.code(), ComplianceStatus.FULFILLED_LATE),
                        Set.of()),
                cells);
    }

    private static Selection.Cell overdue(CatalogueItem item) {
        return cell(item, ComplianceStatus.OVERDUE);
    }

    private static Selection.Cell cell(CatalogueItem item, ComplianceStatus status) {
        var due = LocalDate.of(2026, 10, 23);
        return new Selection.Cell(
                item,
                status,
                due.plusDays(1),
                status == ComplianceStatus.INCOMPLETE ? null : due,
                status == ComplianceStatus.INCOMPLETE
                        ? Message.of("compliance.incomplete", "办理时限、监督电话")
                        : Message.of("compliance.overdue", Message.of("compliance.because.date", due)),
                List.of(Message.of("grounds.requirement")));
    }

    private static CatalogueItem item(String code, String title) {
        return new CatalogueItem(
                new ItemCode(code),
                new Text(title, title),
                "G01",
                Set.of(),
                null,
                1,
                Mode.PROACTIVE,
                Audience.PUBLIC,
                new Refresh.Standing(20),
                null,
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                null,
                true,
                true);
    }
}
