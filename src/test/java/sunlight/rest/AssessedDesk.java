package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

/** An assessment as the API tells it: to the bureau, to the school that was assessed, and to nobody else. */
public final class AssessedDesk {

    private static final String BUREAU = "/tenants/mdj-edu/assessments";
    private static final String OWN = "/tenants/" + Desk.OTHER_SCHOOL + "/assessed";
    private static final String NO_ID = "/01900000-0000-7000-8000-000000000000";

    private AssessedDesk() {}

    /** A published one, to whose result the other school has objected. */
    public static void isRead(String id) {
        var inspector = ApiClient.of("city-inspector");
        assertThat(inspector.get(BUREAU).body()).contains(id);
        var read = inspector.get(BUREAU + "/" + id).json();
        assertThat(read.at("/assessment/stage").asText()).isEqualTo("PUBLISHED");
        assertThat(read.at("/scheme/weights").size()).isPositive();
        assertThat(read.at("/calculation/ordinal").asInt()).isPositive();
        var results = inspector.get(BUREAU + "/" + id + "/results").json().path("results");
        assertThat(results.findValuesAsText("of")).contains(Desk.OTHER_SCHOOL, Desk.SCHOOL);

        var school = ApiClient.of("aimin-editor");
        assertThat(school.get(OWN).body()).contains(id);
        var own = school.get(OWN + "/" + id);
        assertThat(own.json().at("/result/of").asText()).isEqualTo(Desk.OTHER_SCHOOL);
        assertThat(own.json().path("items").size()).isPositive();
        assertThat(own.json().at("/objections/0/decided/grounds").asText()).isNotEmpty();
        assertThat(own.body()).doesNotContain(Desk.SCHOOL);
        isHidden(id);
    }

    private static void isHidden(String id) {
        var school = ApiClient.of("aimin-editor");
        var bureau = ApiClient.of("dongan-inspector");
        for (var each : new String[] {"/tenants/dongan-edu/assessments", "/tenants/dongan-edu/assessed"}) {
            assertThat(bureau.get(each + "/" + id).status()).isIn(403, 404);
            assertThat(bureau.get(each + "/" + id).seen())
                    .isEqualTo(bureau.get(each + NO_ID).seen());
        }
        var above = "/tenants/" + Desk.OTHER_SCHOOL + "/assessments";
        assertThat(school.get(above + "/" + id).status()).isIn(403, 404);
        assertThat(school.get(above + "/" + id).seen())
                .isEqualTo(school.get(above + NO_ID).seen());
    }
}
