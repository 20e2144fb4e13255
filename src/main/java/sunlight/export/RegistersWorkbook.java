package sunlight.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.language.Messages;
import sunlight.sheet.NewSheet;
import sunlight.sheet.WorkbookWriting;
import sunlight.supervision.register.Complaint;
import sunlight.supervision.register.Training;
import sunlight.tenancy.Tenant;

/** The registers of complaints and of training as a workbook. */
record RegistersWorkbook(
        List<Complaint> complaints,
        List<Training> trainings,
        Function<UUID, Optional<Tenant>> tenants,
        Language language) {

    byte[] bytes() {
        return WorkbookWriting.of(List.of(heard(), held()));
    }

    private NewSheet heard() {
        return new NewSheet(
                say("export.registers.complaints"),
                heads(
                        "number",
                        "receivedOn",
                        "school",
                        "complainant",
                        "contact",
                        "concern",
                        "registrar",
                        "outcome",
                        "findings",
                        "reply",
                        "repliedOn",
                        "replier"),
                complaints.stream().map(this::line).toList(),
                List.of(12, 12, 30, 16, 20, 60, 14, 14, 60, 60, 12, 14),
                Map.of());
    }

    private List<Object> line(Complaint complaint) {
        var answer = Optional.ofNullable(complaint.answer());
        return List.of(
                complaint.number(),
                complaint.receivedOn(),
                tenants.apply(complaint.school())
                        .map(school -> school.name().in(language))
                        .orElse(""),
                complaint.complainant().name(),
                complaint.complainant().contact(),
                complaint.concern(),
                complaint.registrar(),
                answer.map(given -> Messages.say(language, Message.of("Outcome." + given.outcome())))
                        .orElseGet(() -> say("complaint.open")),
                answer.map(Complaint.Answer::findings).orElse(""),
                answer.map(Complaint.Answer::reply).orElse(""),
                answer.<Object>map(Complaint.Answer::repliedOn).orElse(""),
                answer.map(Complaint.Answer::replier).orElse(""));
    }

    private NewSheet held() {
        return new NewSheet(
                say("export.registers.trainings"),
                heads("heldOn", "topic", "teacher", "audience", "attendance", "materials", "registrar"),
                trainings.stream()
                        .map(training -> List.<Object>of(
                                training.heldOn(),
                                training.topic(),
                                training.teacher(),
                                training.audience(),
                                training.attendance(),
                                training.materials(),
                                training.registrar()))
                        .toList(),
                List.of(12, 40, 20, 30, 10, 40, 14),
                Map.of());
    }

    private List<String> heads(String... columns) {
        return Stream.of(columns)
                .map(column -> say("export.registers." + column))
                .toList();
    }

    private String say(String key) {
        return Messages.say(language, key);
    }
}
