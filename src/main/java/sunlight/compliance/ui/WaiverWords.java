package sunlight.compliance.ui;

import static sunlight.console.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.Waiver;
import sunlight.compliance.WaiverCheck;
import sunlight.console.Badge;
import sunlight.console.Markup;
import sunlight.console.Window;
import sunlight.language.Text;
import sunlight.tenancy.Time;

/** Waivers in words. */
final class WaiverWords {

    private WaiverWords() {}

    /** Who granted it, when, for how long and why, and how it was ended. */
    static Markup history(Waiver waiver) {
        var granted = Markup.of(
                "<p>{}</p><p>{}</p>",
                say(
                        "waiver.signed." + waiver.kind().name(),
                        day(waiver.signed().at()),
                        waiver.signed().name(),
                        waiver.from(),
                        waiver.until()),
                say("waiver.ground", waiver.ground()));
        return Optional.ofNullable(waiver.ended())
                .map(ended -> Markup.of(
                        "{}<p>{}</p>", granted, say("waiver.ended", day(ended.at()), ended.name(), ended.reason())))
                .orElse(granted);
    }

    /** Whether somebody has looked if it is right, and what was found. */
    static Markup checked(@Nullable WaiverCheck check) {
        if (check == null) {
            return Markup.NONE;
        }
        var isWrong = check.verdict() == WaiverCheck.Verdict.WRONG;
        return Markup.of(
                "<p>{} {}</p>",
                Badge.of(isWrong ? "red" : "green", isWrong ? "!" : "✓", say("WaiverCheck." + check.verdict())),
                say(
                        check.seed() == null ? "waiver.checked" : "waiver.checked.drawn",
                        Time.minute(check.at()),
                        check.checker(),
                        check.words(),
                        String.valueOf(check.seed())));
    }

    /** By code and title; by code alone where no catalogue has them today. */
    static String items(Waiver waiver, Map<ItemCode, Text> titles) {
        return waiver.items().stream()
                .sorted()
                .map(each -> Optional.ofNullable(titles.get(each))
                        .map(title -> each + " " + title.in(Window.language()))
                        .orElseGet(each::value))
                .collect(Collectors.joining(say("list.join")));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Time.ZONE);
    }
}
