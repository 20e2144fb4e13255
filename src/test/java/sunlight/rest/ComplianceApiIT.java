package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How a school meets its catalogue, as its own people and as everybody else are told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComplianceApiIT {

    private static final String COMPLIANCE = "/tenants/" + Desk.SCHOOL + "/compliance";

    @Test
    void what_is_owed_is_told_to_the_own_people_with_its_reason() {
        assertThat(Desk.editor().get(COMPLIANCE).json().path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.at("/reason/zh").asText()).isNotBlank())
                .allSatisfy(item -> assertThat(item.has("status")).isTrue());
    }

    @Test
    void everybody_is_told_what_the_public_pages_say_and_no_more() {
        Desk.published();

        var told = ApiClient.anonymous().get(COMPLIANCE);

        assertThat(told.header("cache-control")).hasValue("no-cache");
        assertThat(told.json().path("items"))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.has("status") || item.has("dueOn")).isFalse())
                .allSatisfy(item -> assertThat(item.path("state").asText()).isNotEqualTo("OVERDUE"));
        assertThat(told.json().path("items"))
                .filteredOn(item -> item.path("item").asText().equals("S0703"))
                .first()
                .satisfies(item -> assertThat(item.path("state").asText()).isEqualTo("PUBLISHED"));
        assertThat(ApiClient.of("aimin-editor").get(COMPLIANCE).json()).isEqualTo(told.json());
    }
}
