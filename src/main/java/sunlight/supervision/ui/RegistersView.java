package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.supervision.register.Complaint;
import sunlight.supervision.register.Complaints;
import sunlight.supervision.register.Training;
import sunlight.supervision.register.Trainings;
import sunlight.tenancy.Directory;

/** The registers of a bureau: complaints against the disclosure of schools with their replies, and training. */
@Route(value = "registers", layout = ConsoleLayout.class)
@CdiComponent
class RegistersView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final String ROW = """
            <li class="row"><div class="row-head">{}<time>{}</time></div>
            <div class="row-body"><h3>{}</h3><p>{}</p>{}</div><div class="row-acts">{}</div></li>""";

    private final transient Complaints complaints;
    private final transient Trainings trainings;
    private final transient Directory directory;
    private final Pane complaintList = new Pane("complaints");
    private final Pane trainingList = new Pane("trainings");

    @Inject
    RegistersView(Complaints complaints, Trainings trainings, Directory directory, Clock clock) {
        this.complaints = complaints;
        this.trainings = trainings;
        this.directory = directory;
        addClassName("notices");
        var forms = new RegisterForms(complaints, trainings, directory, clock, this::read);
        complaintList.onPress((deed, id) -> forms.reply(UUID.fromString(id)));
        add(
                new H1(say("registers.title")),
                new H2(say("complaints.title")),
                new Paragraph(say("complaints.lead")),
                new Button(say("complaint.register"), press -> forms.complaint()),
                complaintList,
                new H2(say("trainings.title")),
                new Button(say("training.register"), press -> forms.training()),
                trainingList);
    }

    @Override
    public String getPageTitle() {
        return say("registers.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        complaintList.show(rows(complaints.all().stream().map(this::row).toList()));
        trainingList.show(rows(trainings.all().stream().map(RegistersView::row).toList()));
    }

    private static Markup rows(List<Markup> rows) {
        return rows.isEmpty()
                ? Markup.of("<p class=\"empty\">{}</p>", say("registers.none"))
                : Markup.of("<ul class=\"rows\">{}</ul>", Markup.all(rows));
    }

    private Markup row(Complaint complaint) {
        var answer = complaint.answer();
        return Markup.of(
                ROW,
                answer == null
                        ? Markup.of("<span class=\"badge blue\">{}</span>", say("complaint.open"))
                        : Markup.of(
                                "<span class=\"badge green\">{}</span>",
                                say("Outcome." + answer.outcome().name())),
                complaint.receivedOn(),
                complaint.number() + " " + Say.name(directory, complaint.school()),
                say(
                        "complaint.who",
                        complaint.complainant().name(),
                        complaint.complainant().contact(),
                        complaint.concern()),
                answer == null
                        ? Markup.NONE
                        : Markup.of(
                                "<p>{}</p><p class=\"reason\">{}</p>",
                                say("complaint.findings.said", answer.findings()),
                                say("complaint.replied", answer.repliedOn(), answer.replier(), answer.reply())),
                answer == null ? Pane.button("REPLY", complaint.id(), say("complaint.reply"), true) : Markup.NONE);
    }

    private static Markup row(Training training) {
        return Markup.of(
                ROW,
                "",
                training.heldOn(),
                training.topic(),
                say("training.said", training.teacher(), training.audience(), String.valueOf(training.attendance())),
                training.materials().isEmpty()
                        ? Markup.NONE
                        : Markup.of("<p class=\"reason\">{}</p>", say("training.materials.said", training.materials())),
                "");
    }
}
