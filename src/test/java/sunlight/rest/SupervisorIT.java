package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A responsible supervisor of the city looks after two schools: for that person there are no others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SupervisorIT {

    private static final String CITY = "/tenants/mdj-edu";
    private static final List<String> OWN = List.of("aimin-xiaoxue", "aimin-zhongxue");

    private final ApiClient supervisor = ApiClient.of("city-supervisor");

    @Test
    void the_matrix_of_today_and_of_another_day_has_the_assigned_schools_only() {
        assertThat(schools("/compliance/schools")).containsExactlyInAnyOrderElementsOf(OWN);
        assertThat(schools("/compliance/schools?on=2026-12-31")).isSubsetOf(OWN).isNotEmpty();
    }

    private List<String> schools(String path) {
        var answer = supervisor.get(CITY + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().path("schools").spliterator(), false)
                .map(school -> school.path("slug").asText())
                .toList();
    }

    @Test
    void the_figures_count_them_only_beside_those_of_an_inspector() {
        var all = ApiClient.of("city-inspector").get(CITY + "/compliance/figures");
        var own = supervisor.get(CITY + "/compliance/figures");
        var again = ApiClient.of("city-inspector").get(CITY + "/compliance/figures");

        assertThat(own.json().path("schools").asInt()).as(own.body()).isEqualTo(2);
        assertThat(own.json().path("byDistrict").size()).isEqualTo(1);
        assertThat(again.json().path("schools"))
                .isEqualTo(all.json().path("schools"))
                .isNotEqualTo(own.json().path("schools"));
    }

    @Test
    void another_school_looks_like_one_that_does_not_exist() {
        var cell = CITY + "/compliance/cell?item=S0703&of=";
        var foreign = supervisor.get(cell + Desk.SCHOOL);

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.seen())
                .isEqualTo(supervisor.get(cell + "no-such-school").seen());
        assertThat(supervisor.get(cell + Desk.OTHER_SCHOOL).status()).isEqualTo(200);
    }

    @Test
    void a_notice_is_written_to_an_assigned_school_and_to_no_other() {
        var item = NoticeDesk.overdue("aimin-editor", Desk.OTHER_SCHOOL);
        var own = supervisor.post(
                CITY + "/rectifications", NoticeDesk.words("REMINDER", Desk.OTHER_SCHOOL, Desk.OTHER_SCHOOL, item));
        var foreign =
                supervisor.post(CITY + "/rectifications", NoticeDesk.words("REMINDER", Desk.SCHOOL, Desk.SCHOOL, item));

        assertThat(own.status()).as(own.body()).isEqualTo(201);
        assertThat(foreign.status()).as(foreign.body()).isEqualTo(404);
        assertThat(foreign.seen())
                .isEqualTo(supervisor
                        .post(CITY + "/rectifications", NoticeDesk.words("REMINDER", "no-such", "no-such", item))
                        .seen());
    }

    @Test
    void exemptions_stay_with_the_bureau() {
        assertThat(supervisor.get(CITY + "/waivers").status()).isEqualTo(200);
        assertThat(supervisor
                        .post(CITY + "/exemptions", Desk.exemption(Desk.OTHER_SCHOOL))
                        .status())
                .isEqualTo(403);
    }
}
