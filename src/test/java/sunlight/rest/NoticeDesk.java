package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import sunlight.dev.Until;

/** The desks of those who send and answer notices in the demo: takes a notice as far as a test needs it. */
public final class NoticeDesk {

    private static final Duration JUDGED_WITHIN = Duration.ofMinutes(1);

    static final String CITY = "/tenants/mdj-edu/rectifications";
    static final String COUNTY = "/tenants/dongan-edu/rectifications";
    static final String SCHOOL = "/tenants/" + Desk.SCHOOL + "/rectifications";

    private NoticeDesk() {}

    /** An item of the school that is overdue; a server that has just begun has still to judge the school. */
    public static String overdue(String editor, String school) {
        return Until.answered(JUDGED_WITHIN, () -> overdueNow(editor, school), Optional::isPresent)
                .orElseThrow();
    }

    /** An item of the school that is published in time. */
    static String fulfilled(String editor, String school) {
        return Until.answered(
                        JUDGED_WITHIN, () -> standingNow(editor, school, "FULFILLED_IN_TIME"), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<String> overdueNow(String editor, String school) {
        return standingNow(editor, school, "OVERDUE");
    }

    private static Optional<String> standingNow(String editor, String school, String status) {
        var items = ApiClient.of(editor)
                .get("/tenants/" + school + "/compliance")
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("status").asText().equals(status))
                .map(item -> item.path("item").asText())
                .reduce((earlier, later) -> later);
    }

    /** What a draft says. */
    static Map<String, Object> words(String strength, String school, String to, String item) {
        return Map.of(
                "school",
                school,
                "to",
                to,
                "strength",
                strength,
                "items",
                List.of(item),
                "title",
                "关于限期整改的通知",
                "demand",
                "请补齐。",
                "days",
                10);
    }

    /** The id of a new draft of the city about a school. */
    static String drafted(String strength, String school, String to, String item) {
        var answer = ApiClient.of("city-inspector").post(CITY, words(strength, school, to, item));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    /** A reminder of the city to the school of the desk. */
    public static String reminded() {
        var id = drafted("REMINDER", Desk.SCHOOL, Desk.SCHOOL, overdue("shiyan-editor", Desk.SCHOOL));
        took("city-inspector", CITY, id, Map.of("step", "REMIND"));
        return id;
    }

    /** A notice of the city that waits for its signature. */
    public static String waiting(String school, String to, String item) {
        var id = drafted("NOTICE", school, to, item);
        took("city-inspector", CITY, id, Map.of("step", "SUBMIT"));
        return id;
    }

    /** A notice of the city, signed. */
    public static String signed(String school, String to, String item) {
        var id = waiting(school, to, item);
        took("city-admin", CITY, id, Map.of("step", "SIGN"));
        return id;
    }

    static ApiClient.Answer step(String user, String desk, String id, Map<String, Object> body) {
        var read = ApiClient.of(user).get(desk + "/" + id);
        return ApiClient.of(user)
                .post(
                        desk + "/" + id + "/steps",
                        new HashMap<>(body),
                        "If-Match",
                        read.header("etag").orElse("\"0\""));
    }

    static JsonNode took(String user, String desk, String id, Map<String, Object> body) {
        var answer = step(user, desk, id, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
