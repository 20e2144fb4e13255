package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sunlight.catalogue.Audience;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.CatalogueJson;
import sunlight.catalogue.ItemCode;
import sunlight.catalogue.LegalBasis.Verification;
import sunlight.catalogue.RequiredElement;
import sunlight.site.Column;
import sunlight.site.SitePlanJson;

/** What a bureau itself owes stands in its catalogue, with the elements that are asked for, and on its site. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BureauDutiesTest {

    private static final Declared DECLARED = TenantFolder.read(Path.of("tenants"));
    private static final Catalogue BUREAUS = DECLARED.editions().stream()
            .filter(edition -> edition.audience().equals("BUREAU"))
            .map(edition -> CatalogueJson.read(edition.definition()))
            .findFirst()
            .orElseThrow();

    /** Regulation on Open Government Information (State Council Order 711), arts. 19 to 21, as far as a bureau has any. */
    @ParameterizedTest
    @CsvSource({
        "19, B0303, draft_decision how_to_comment adoption",
        "20, B0302, document_number full_text validity",
        "20, B0201, duties departments address hours contact person_in_charge",
        "20, B0401, goals key_tasks progress",
        "20, B0403, schools pupils teachers as_of",
        "20, B0203, ground conditions procedure results",
        "20, B0204, ground conditions procedure decision",
        "20, B0501, income spending",
        "20, B0502, fee_items ground rates",
        "20, B0503, project approval award execution",
        "20, B0304, student_aid nutrition",
        "20, B0902, plan warnings handling",
        "20, B0901, checks food_and_health",
        "20, B0207, posts conditions procedure result",
        "21, B1003, admissions fees student_aid projects"
    })
    void the_regulation_is_covered(String article, String code, String elements) {
        var item = item(code);

        assertThat(item.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(keys(item)).contains(elements.split(" "));
        assertThat(item.basis()).anySatisfy(basis -> {
            assertThat(basis.document()).isEqualTo("foi-regulation");
            assertThat(basis.article()).isEqualTo(article);
            assertThat(basis.verification()).isEqualTo(Verification.V1);
        });
    }

    /** The ten first-level items of the standard of June 2019; below the first five, what their second level asks for. */
    @ParameterizedTest
    @CsvSource({
        "policy documents, B0301 B0302, titles text full_text interpretation",
        "education in figures, B0403 B0404, schools pupils teachers facilities names addresses levels types office_phones",
        "private schools, B0801, schools licences approvals inspection_results penalties",
        "money, B0501 B0502, rules income spending fee_items rates",
        "admission, B0601 B0602, scheme places areas migrant_children special_needs admitted",
        "pupils, B0604 B0605, cases papers schemes amounts",
        "teachers, B0701 B0702, names training conduct",
        "how policies are carried out, B0304, student_aid nutrition keeping_pupils facilities",
        "inspection, B0703, inspectorate inspectors reports",
        "safety, B0901 B0902, list_of_rules plan handling"
    })
    void the_standard_of_2019_is_covered(String firstLevel, String codes, String elements) {
        var items = List.of(codes.split(" ")).stream().map(this::item).toList();

        assertThat(items.stream().flatMap(item -> keys(item).stream()))
                .as(firstLevel)
                .contains(elements.split(" "));
        assertThat(items)
                .allSatisfy(item -> assertThat(item.basis()).anySatisfy(basis -> {
                    assertThat(basis.document()).isEqualTo("standard-2019");
                    assertThat(basis.verification()).isEqualTo(Verification.V2);
                }));
    }

    /** What the bureau's report for 2018 counts and names is kept as items, so that the next one can be drawn from them. */
    @ParameterizedTest
    @CsvSource({
        "guide and catalogue, B0101 B0102",
        "rules of disclosure, B0103",
        "fees and waivers, B0105",
        "training, B0106",
        "disclosure on application, B0107",
        "reconsideration and litigation, B0108",
        "departments and subordinate units, B0201 B0202",
        "services and pledges, B0203 B0205 B0206",
        "law and documents of the department, B0301 B0302",
        "major decisions before they are taken, B0303",
        "response to public opinion, B0305",
        "examinations and bonus marks, B0603",
        "transfer and guest study, B0604",
        "letters and visits, B1001",
        "proposals of deputies, B1002",
        "sunshine education, B1003",
        "assessment and accountability, B1004"
    })
    void the_registers_of_the_bureau_are_items(String register, String codes) {
        assertThat(codes.split(" ")).as(register).allSatisfy(code -> {
            assertThat(item(code).elements()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(item(code).audience()).isEqualTo(Audience.PUBLIC);
        });
    }

    @Test
    void the_columns_of_the_bureau_s_site_are_there_with_items_that_fill_them() {
        var plan = DECLARED.plans().stream()
                .filter(each -> each.audience().equals("BUREAU"))
                .map(each -> SitePlanJson.read(each.definition()))
                .findFirst()
                .orElseThrow();
        var columns = plan.columns().stream()
                .collect(Collectors.toMap(column -> column.title().zh(), Column::items));

        assertThat(columns)
                .containsKeys("规范性文件", "阳光教育", "便民服务", "民办教育", "四零承诺服务", "机构职能", "教育动态", "通知公告")
                .allSatisfy((title, items) ->
                        assertThat(items).as(title).isNotEmpty().allMatch(this::isOwed));
        assertThat(plan.areas().stream().map(area -> area.title().zh()))
                .containsExactly("招生", "考试", "收费", "学生资助", "项目建设");
        assertThat(plan.openness().values()).hasSize(5);
    }

    @Test
    void what_a_bureau_owes_is_grounded_where_a_text_was_read_and_by_no_other() {
        var grounded = BUREAUS.items().stream()
                .filter(item -> item.basis().stream()
                        .anyMatch(basis ->
                                Set.of(Verification.V1, Verification.V2).contains(basis.verification())))
                .map(CatalogueItem::code)
                .toList();
        var others = BUREAUS.items().stream()
                .map(CatalogueItem::code)
                .filter(code -> !grounded.contains(code))
                .toList();

        // Named in the standard's first level only; nobody has read its second level.
        assertThat(others).containsExactly(new ItemCode("B0606"));
    }

    private boolean isOwed(ItemCode code) {
        return BUREAUS.item(code).isPresent();
    }

    private CatalogueItem item(String code) {
        return BUREAUS.item(new ItemCode(code)).orElseThrow(() -> new AssertionError(code + " is missing"));
    }

    private static List<String> keys(CatalogueItem item) {
        return item.elements().stream().map(RequiredElement::key).toList();
    }
}
