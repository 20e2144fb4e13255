package sunlight.supervision;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.problem.NotFound;
import sunlight.supervision.letter.LetterForm;
import sunlight.supervision.letter.LetterTemplate;
import sunlight.supervision.letter.OfficialLetter;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;
import sunlight.tenancy.UseCase;

/** A notice as an official letter, in Chinese. Before it is signed it is the draft that the leader reads. */
@UseCase
public class Letters {

    @Inject
    Notices notices;

    @Inject
    FindingRows findings;

    @Inject
    Directory directory;

    /** A file to be saved. */
    @SuppressWarnings("ArrayRecordComponent")
    public record File(String name, byte[] content) {}

    @Requires(Permission.READ_OWN)
    public File letter(UUID id, LetterForm form) {
        var notice = notices.open(id);
        var name =
                Optional.ofNullable(notice.line().number()).orElse(notice.text().title());
        return new File(name + "." + form.ending(), form.write(letter(notice)));
    }

    private OfficialLetter letter(OpenNotice notice) {
        var isNotice = notice.line().strength() == Strength.NOTICE;
        return LetterTemplate.named(isNotice ? "notice" : "reminder").filled(values(notice), table(notice));
    }

    private Map<String, String> values(OpenNotice notice) {
        var bureau = tenant(notice.line().bureau());
        var addressee = tenant(notice.line().addressee());
        var issued = notice.timeline().stream()
                .filter(taken -> taken.step().issues())
                .findFirst();
        var due = issued.map(TakenStep::untilOn)
                .map(until -> say("letter.dueOn", OfficialLetter.day(until)))
                .orElseGet(() -> say("letter.dueLater", notice.text().days()));
        var values = new HashMap<String, String>();
        values.put("bureau", bureau.name().zh());
        values.put("number", Optional.ofNullable(notice.line().number()).orElseGet(() -> say("letter.unsigned")));
        values.put("title", notice.text().title());
        values.put("addressee", addressee.name().zh());
        values.put("whose", say(whose(notice, addressee)));
        values.put("found", found(notice).map(Letters::day).orElse(""));
        values.put("count", String.valueOf(notice.findings().size()));
        values.put("demand", notice.text().demand());
        values.put("due", due);
        values.put("clock", say("letter.clock", notice.text().days()));
        values.put("contact", contact(bureau));
        values.put("date", issued.map(TakenStep::at).map(Letters::day).orElse(""));
        return values;
    }

    private static String whose(OpenNotice notice, Tenant addressee) {
        var isOwn =
                notice.findings().stream().allMatch(finding -> finding.subject().equals(addressee.id()));
        if (addressee.unit().isPresent()) {
            return "letter.whose.unit";
        }
        return addressee.isBureau() ? (isOwn ? "letter.whose.bureau" : "letter.whose.below") : "letter.whose.school";
    }

    private Optional<Instant> found(OpenNotice notice) {
        return notice.findings().stream()
                .findFirst()
                .flatMap(finding -> findings.snapshot(finding.id()))
                .map(EvidenceSnapshot::takenAt);
    }

    private static String contact(Tenant bureau) {
        return Stream.of("office", "phone")
                .map(key -> bureau.contactIn(Language.ZH, key))
                .filter(told -> !told.isBlank())
                .collect(Collectors.joining("，"));
    }

    private OfficialLetter.Table table(OpenNotice notice) {
        var addressee = notice.line().addressee();
        var withSchool = notice.findings().stream()
                .anyMatch(finding -> !finding.subject().equals(addressee));
        var rows = new ArrayList<List<String>>();
        for (var finding : notice.findings()) {
            var cells = new ArrayList<String>();
            cells.add(String.valueOf(rows.size() + 1));
            if (withSchool) {
                cells.add(tenant(finding.subject()).name().zh());
            }
            cells.add(finding.item() + " " + finding.title().zh());
            cells.add(OfficialLetter.withDays(
                    say("letter.problem", say(Message.of("due.status", finding.status())), say(finding.reason()))));
            cells.add(finding.ground().stream().map(Letters::say).collect(Collectors.joining("；")));
            rows.add(cells);
        }
        var head = Stream.of("no", "school", "item", "problem", "ground")
                .filter(column -> withSchool || !column.equals("school"))
                .map(column -> say("letter.column." + column))
                .toList();
        var widths = withSchool ? List.of(800, 1500, 1800, 2632, 2112) : List.of(800, 2200, 3132, 2712);
        return new OfficialLetter.Table(widths, head, rows);
    }

    private Tenant tenant(UUID id) {
        return directory.byId(id).orElseThrow(NotFound::new);
    }

    private static String day(Instant moment) {
        return OfficialLetter.day(LocalDate.ofInstant(moment, Time.ZONE));
    }

    private static String say(String key, Object... args) {
        return Messages.say(Language.ZH, key, args);
    }

    private static String say(Message message) {
        return Messages.say(Language.ZH, message);
    }
}
