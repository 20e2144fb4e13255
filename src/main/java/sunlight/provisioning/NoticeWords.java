package sunlight.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import sunlight.catalogue.NoticePeriod;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;

/** How long a public notice stays, in words, and back. */
public final class NoticeWords {

    private static final String OPEN = "catalogues.notice.open";
    private static final String DAYS = "catalogues.notice.days";
    private static final String WORKING_DAYS = "catalogues.notice.workingDays";
    private static final String UNTIL = "catalogues.notice.until";
    private static final String DOWN = "catalogues.notice.down";
    private static final String STAYS = "catalogues.notice.stays";

    private NoticeWords() {}

    public static String of(NoticePeriod notice, Language language) {
        var kept = Optional.ofNullable(notice.keepUntil()).map(day -> Message.of(UNTIL, DayWords.of(day, language)));
        return Stream.of(
                        Optional.of(shortest(notice)), kept, Optional.of(Message.of(notice.takenDown() ? DOWN : STAYS)))
                .flatMap(Optional::stream)
                .map(part -> Messages.say(language, part))
                .reduce((all, next) -> Messages.say(language, "catalogues.notice.both", all, next))
                .orElseThrow();
    }

    private static Message shortest(NoticePeriod notice) {
        if (notice.workingDays()) {
            return Message.of(WORKING_DAYS, notice.minimumDays());
        }
        return notice.minimumDays() == 0 ? Message.of(OPEN) : Message.of(DAYS, notice.minimumDays());
    }

    /** As it stands in a file; nothing where a part of it is not understood. */
    static Optional<JsonNode> read(String typed) {
        var notice = JsonNodeFactory.instance.objectNode();
        var isRead = Stream.of(Phrase.plain(typed).split(",")).allMatch(part -> isRead(part, notice));
        return isRead && notice.has("unit") && notice.has("take_down") ? Optional.of(notice) : Optional.empty();
    }

    private static boolean isRead(String part, ObjectNode notice) {
        var days = Phrase.read(OPEN, part)
                .map(open -> days(notice, 0, "calendar_day"))
                .or(() -> Phrase.read(WORKING_DAYS, part)
                        .flatMap(values -> Phrase.number(values.get(0)))
                        .map(number -> days(notice, number, "working_day")))
                .or(() -> Phrase.read(DAYS, part)
                        .flatMap(values -> Phrase.number(values.get(0)))
                        .map(number -> days(notice, number, "calendar_day")));
        return days.or(() -> Phrase.read(UNTIL, part)
                        .flatMap(values -> DayWords.dayOfYear(values.get(0)))
                        .map(day -> notice.put("keep_until", day.toString().substring(2))))
                .or(() -> Phrase.read(DOWN, part).map(down -> notice.put("take_down", true)))
                .or(() -> Phrase.read(STAYS, part).map(stays -> notice.put("take_down", false)))
                .isPresent();
    }

    private static ObjectNode days(ObjectNode notice, int days, String unit) {
        return notice.put("min_days", days).put("unit", unit);
    }

    /** One of each form, to be copied and changed. */
    static Message forms() {
        return Message.listing(Stream.of(
                                Message.of("catalogues.notice.both", Message.of(WORKING_DAYS, 5), Message.of(DOWN)),
                                Message.of("catalogues.notice.both", Message.of(DAYS, 30), Message.of(STAYS)),
                                Message.of("catalogues.notice.both", Message.of(OPEN), Message.of(DOWN)))
                        .map(form -> Message.of("catalogues.quoted", form)))
                .orElseThrow();
    }
}
