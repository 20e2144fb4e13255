package sunlight.rest;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The letters of the demo bureau with a title, for journeys that write many. */
public final class LetterDesk {

    private LetterDesk() {}

    /** A letter as a program sees it. */
    public record Line(String id, String addressee, String strength, String stage, String number, String due) {}

    public static List<Line> of(String title) {
        var notices =
                ApiClient.of("city-inspector").get(NoticeDesk.CITY + "/issued").json();
        return StreamSupport.stream(notices.path("notices").spliterator(), false)
                .filter(line -> line.path("title").asText().equals(title))
                .map(line -> new Line(
                        line.path("id").asText(),
                        line.path("addressee").asText(),
                        line.path("strength").asText(),
                        line.path("stage").asText(),
                        line.path("number").asText(),
                        line.path("dueOn").asText()))
                .toList();
    }

    public static void sendBack(String id) {
        NoticeDesk.took("city-admin", NoticeDesk.CITY, id, Map.of("step", "SEND_BACK", "words", "再核对"));
    }

    /** Takes all of them back, so that others find no open letter. */
    public static void clear(String title) {
        of(title).forEach(line -> {
            switch (line.stage()) {
                case "ISSUED" ->
                    NoticeDesk.took("city-admin", NoticeDesk.CITY, line.id(), Map.of("step", "LIFT", "words", "试发"));
                case "AWAITING_SIGNATURE" -> {
                    sendBack(line.id());
                    NoticeDesk.took("city-inspector", NoticeDesk.CITY, line.id(), Map.of("step", "DISCARD"));
                }
                case "DRAFTED" ->
                    NoticeDesk.took("city-inspector", NoticeDesk.CITY, line.id(), Map.of("step", "DISCARD"));
                default -> {}
            }
        });
    }
}
