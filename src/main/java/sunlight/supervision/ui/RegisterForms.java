package sunlight.supervision.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.DateField;
import sunlight.console.Window;
import sunlight.problem.RuleBroken;
import sunlight.supervision.register.Complaint;
import sunlight.supervision.register.Complaints;
import sunlight.supervision.register.Trainings;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** The dialogs by which something is written into the registers. */
class RegisterForms {

    private final Complaints complaints;
    private final Trainings trainings;
    private final Directory directory;
    private final Clock clock;
    private final Runnable then;

    RegisterForms(Complaints complaints, Trainings trainings, Directory directory, Clock clock, Runnable then) {
        this.complaints = complaints;
        this.trainings = trainings;
        this.directory = directory;
        this.clock = clock;
        this.then = then;
    }

    void complaint() {
        var own = Window.requireTenant();
        var school = new ComboBox<Tenant>(say("complaint.school"));
        school.setWidthFull();
        school.setItems(directory.below(own).stream()
                .filter(each -> !each.id().equals(own.id()))
                .toList());
        school.setItemLabelGenerator(tenant -> tenant.name().in(Window.language()));
        var who = line("complaint.complainant");
        var contact = line("complaint.contact");
        var concern = NoticeActs.area(say("complaint.concern"), 2000);
        var received = new DateField(say("complaint.receivedOn"), LocalDate.now(clock));
        new Ask(say("complaint.register"), say("complaint.register.what"))
                .with(
                        named("school", school),
                        named("complainant", who),
                        named("contact", contact),
                        named("concern", concern),
                        named("receivedOn", received))
                .answer(say("notice.save"), () -> {
                    complaints.register(new Complaints.Heard(
                            chosen(school),
                            new Complaint.Complainant(who.getValue(), contact.getValue()),
                            concern.getValue(),
                            received.given()));
                    then.run();
                });
    }

    void reply(UUID id) {
        var outcome = new RadioButtonGroup<Complaint.Outcome>();
        outcome.setLabel(say("complaint.outcome"));
        outcome.setItems(Complaint.Outcome.values());
        outcome.setItemLabelGenerator(each -> say("Outcome." + each.name()));
        var findings = NoticeActs.area(say("complaint.findings"), 2000);
        var reply = NoticeActs.area(say("complaint.reply.words"), 2000);
        new Ask(say("complaint.reply"), say("complaint.reply.what"))
                .with(named("outcome", outcome), named("findings", findings), named("reply", reply))
                .answer(say("complaint.reply"), () -> {
                    complaints.reply(id, outcome.getValue(), findings.getValue(), reply.getValue());
                    then.run();
                });
    }

    void training() {
        var on = new DateField(say("training.heldOn"), LocalDate.now(clock));
        var topic = line("training.topic");
        var teacher = line("training.teacher");
        var audience = line("training.audience");
        var attendance = new IntegerField(say("training.attendance"));
        attendance.setMin(1);
        var materials = line("training.materials");
        new Ask(say("training.register"), say("training.register.what"))
                .with(
                        named("heldOn", on),
                        named("topic", topic),
                        named("teacher", teacher),
                        named("audience", audience),
                        named("attendance", attendance),
                        named("materials", materials))
                .answer(say("notice.save"), () -> {
                    @Nullable Integer came = attendance.getValue();
                    trainings.register(new Trainings.Held(
                            on.given(),
                            topic.getValue(),
                            teacher.getValue(),
                            audience.getValue(),
                            came == null ? 0 : came,
                            materials.getValue()));
                    then.run();
                });
    }

    private static TextField line(String key) {
        var field = new TextField(say(key));
        field.setWidthFull();
        return field;
    }

    private static UUID chosen(ComboBox<Tenant> field) {
        @Nullable Tenant school = field.getValue();
        if (school == null) {
            throw RuleBroken.of("school", "register.noSchool");
        }
        return school.id();
    }
}
