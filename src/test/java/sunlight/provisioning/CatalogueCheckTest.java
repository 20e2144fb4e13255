package sunlight.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.catalogue.Catalogue;
import sunlight.catalogue.CatalogueDifference.Kind;
import sunlight.catalogue.CatalogueJson;
import sunlight.provisioning.Declared.Edition;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CatalogueCheckTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final List<Edition> STORED =
            TenantFolder.read(Path.of("tenants")).editions();

    @Test
    void what_was_taken_as_yaml_comes_back_the_same() {
        for (var edition : STORED) {
            var file = CatalogueYaml.of(List.of(edition));
            assertThat(check(YamlText.of(file, "taken"), STORED)).isEqualTo(new CheckedCatalogue(List.of(), List.of()));
        }
    }

    @Test
    void what_a_clerk_leaves_out_of_a_file_is_found_again_as_in_a_workbook() {
        for (var edition : STORED) {
            var file = CatalogueYaml.of(List.of(edition));
            leaveOut(file);
            assertThat(check(YamlText.of(file, "taken"), STORED)).isEqualTo(new CheckedCatalogue(List.of(), List.of()));
        }
    }

    private static void leaveOut(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("zh")) {
            object.remove(List.of("en", "key"));
        }
        node.forEach(CatalogueCheckTest::leaveOut);
    }

    @Test
    void a_new_element_gets_a_key_which_another_edition_of_the_same_file_has_too() {
        var file = CatalogueYaml.of(List.of(edition()));
        var first = (ObjectNode) file.path("catalogues").path(0);
        var second = first.deepCopy();
        ((ArrayNode) first.path("items").path(0).path("elements")).addObject().put("zh", "活动时间");
        ((ArrayNode) second.path("items").path(0).path("elements"))
                .addObject()
                .put("zh", "活动时间")
                .put("en", "Time of the day");
        ((ArrayNode) file.path("catalogues")).add(second.put("effective_on", "2027-09-01"));
        first.put("effective_on", "2027-03-01");

        assertThat(check(YamlText.of(file, "taken"), STORED).drafts())
                .hasSize(2)
                .allSatisfy(draft -> assertThat(draft.after().items().get(0).elements())
                        .last()
                        .satisfies(element -> assertThat(element.key()).isEqualTo("huodongshijian")));
    }

    @Test
    void what_is_no_catalogue_is_told_all_the_same() {
        for (var wrong : List.of(
                "",
                "catalogues: none",
                "catalogues: [{audience: nobody, items: [{code: S0101, elements: [a text]}]}]",
                "catalogues: [[{zh: x}], {audience: school, effective_on: tomorrow, title: x, groups: x, items: x}]")) {
            assertThat(check(wrong, STORED).faults()).as(wrong).isNotEmpty();
        }
    }

    @Test
    void a_later_edition_is_shown_with_what_is_added_changed_and_retired() {
        var yaml = schools()
                .replace("2026-01-01", "2027-03-01")
                .replaceFirst("weight: [0-9]+", "weight: 99")
                .replaceFirst("code: S0102", "code: S0199");

        var checked = check(yaml, STORED);

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.drafts())
                .singleElement()
                .satisfies(draft -> assertThat(draft.difference().items())
                        .extracting(item -> item.kind() + " " + item.code().value())
                        .contains("CHANGED S0101", "ADDED S0199", "RETIRED S0102"));
        assertThat(checked.drafts().get(0).difference().items().get(0).kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void an_edition_in_force_and_a_wrong_field_are_told_with_their_line() {
        assertThat(check(schools().replaceFirst("weight: [0-9]+", "weight: 99"), STORED)
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.said().key()).isEqualTo("catalogues.fault.inForce"));
        assertThat(check(schools().replaceFirst("mode: proactive", "mode: sometimes"), STORED)
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isGreaterThan(1);
                    assertThat(fault.place().args().get(0).toString()).endsWith(".mode");
                });
    }

    @Test
    void a_county_may_add_and_ask_more_and_never_less() {
        var yaml = schools().replace("2026-01-01", "2027-03-01");
        var less = yaml.replaceFirst("standing: 20", "standing: 60");
        var more = yaml.replaceFirst("standing: 20", "standing: 10");

        assertThat(below(less).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place().args().get(0).toString()).endsWith(".refresh");
            assertThat(fault.said().key()).isEqualTo("catalogues.fault.weaker");
        });
        assertThat(below(more).faults()).isEmpty();
    }

    @Test
    void neither_a_weight_of_nothing_nor_a_ground_left_out_passes_below_another_catalogue() {
        var yaml = schools().replace("2026-01-01", "2027-03-01");

        assertThat(below(yaml.replaceFirst("weight: [1-9][0-9]*", "weight: 0")).faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.place().args().get(0).toString()).endsWith(".weight"));
        assertThat(below(yaml.replaceFirst("(?s)basis:\n.*?elements:", "basis: []\n    elements:"))
                        .faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.place().args().get(0).toString()).endsWith(".basis"));
    }

    @Test
    void what_the_privacy_gate_lets_pass_is_widened_by_nobody_below() {
        var yaml = schools().replace("2026-01-01", "2027-03-01");

        assertThat(fields(below(yaml.replaceFirst("(?s)(allowed_fields:.*?)姓名", "$1身份证号"))))
                .containsExactly("allowed_fields");
        assertThat(fields(below(yaml.replaceFirst("(about:\\s*[-\\[]\\s*)staff", "$1conduct"))))
                .containsExactly("about");
    }

    @Test
    void what_the_bureau_above_takes_for_granted_may_be_declared_nil_by_nobody_below() {
        var yaml = schools().replace("2026-01-01", "2027-03-01");
        var allowed = yaml.replaceFirst("    nil_allowed: false\n", "");
        var narrower = yaml.replaceFirst("(?s)(code: S0702.*?)(    basis:)", "$1    nil_allowed: false\n$2");

        assertThat(fields(below(allowed))).containsExactly("nil_allowed");
        assertThat(below(narrower).faults()).isEmpty();
        assertThat(below(narrower).drafts().get(0).difference().items())
                .singleElement()
                .satisfies(item -> assertThat(item.after().mayBeDeclaredNil()).isFalse());
    }

    private static List<String> fields(CheckedCatalogue checked) {
        return checked.faults().stream()
                .map(fault -> fault.place().args().get(0).toString().replaceFirst(".*\\.", ""))
                .toList();
    }

    @Test
    void a_county_keeps_only_what_differs_and_sees_what_it_did_not_name() {
        var above = CatalogueJson.read(edition().definition());
        var whole = schools().replace("2026-01-01", "2027-03-01").replaceFirst("standing: 20", "standing: 10");
        var checked = below(whole.replaceFirst("(?s)  - code: S0102\n.*?(?=  - code: S0103)", ""));

        var draft = checked.drafts().get(0);
        assertThat(draft.edition().definition().path("items")).hasSize(1);
        assertThat(draft.difference().items())
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo(Kind.CHANGED));
        assertThat(draft.unnamed()).extracting(item -> item.code().value()).containsExactly("S0102");
        assertThat(draft.after().items()).hasSameSizeAs(above.items());
    }

    @Test
    void a_row_that_a_county_takes_out_again_counts_as_above_once_more() {
        var first = schools().replace("2026-01-01", "2027-03-01").replaceFirst("standing: 20", "standing: 10");
        var above = Optional.of(CatalogueJson.read(edition().definition()));
        var kept = check(first, List.of(), above).drafts().get(0).edition();

        assertThat(check(first, List.of(kept), above).drafts()).isEmpty();
        assertThat(check(schools().replace("2026-01-01", "2027-04-01"), List.of(kept), above)
                        .drafts()
                        .get(0)
                        .difference()
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.fields())
                        .extracting(field -> field.name())
                        .containsExactly("refresh"));
    }

    private CheckedCatalogue below(String yaml) {
        return check(yaml, List.of(), Optional.of(CatalogueJson.read(edition().definition())));
    }

    private static CheckedCatalogue check(String yaml, List<Edition> stored) {
        return check(yaml, stored, Optional.empty());
    }

    private static CheckedCatalogue check(String yaml, List<Edition> stored, Optional<Catalogue> above) {
        var broken = new ArrayList<Fault>();
        var file = YamlFile.parse(yaml, "catalogue.yaml", broken);
        return new CatalogueCheck("mdj-edu", TODAY, stored, (audience, day) -> above).check(file, broken);
    }

    private static String schools() {
        return YamlText.of(CatalogueYaml.of(List.of(edition())), "taken");
    }

    private static Edition edition() {
        return STORED.stream()
                .filter(one -> one.audience().equals("SCHOOL"))
                .findFirst()
                .orElseThrow();
    }
}
