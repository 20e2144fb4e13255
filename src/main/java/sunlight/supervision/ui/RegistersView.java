package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.PagedPane;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.console.SearchField;
import sunlight.console.Window;
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
    private final transient Instance<RegisterOutlet> outlets;
    private transient List<Complaint> heard = List.of();
    private transient List<Training> held = List.of();
    private final SearchField words = new SearchField(say("registers.words"), this::refilter);
    private final PagedPane<Complaint> complaintList = new PagedPane<>("complaints");
    private final PagedPane<Training> trainingList = new PagedPane<>("trainings");
    private final Div files = new Div();

    @Inject
    RegistersView(
            Complaints complaints,
            Trainings trainings,
            Directory directory,
            @Any Instance<RegisterOutlet> outlets,
            Clock clock) {
        this.complaints = complaints;
        this.trainings = trainings;
        this.directory = directory;
        this.outlets = outlets;
        addClassName("notices");
        var forms = new RegisterForms(complaints, trainings, directory, clock, this::read);
        complaintList.onPress((deed, id) -> forms.reply(UUID.fromString(id)));
        trainingList.onPress((deed, id) -> {});
        words.setWidth("min(30rem, 100%)");
        add(
                new H1(say("registers.title")),
                words,
                files,
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
        heard = complaints.all();
        held = trainings.all();
        files.removeAll();
        outlets.forEach(outlet -> files.add(link(outlet)));
        show();
    }

    private static Anchor link(RegisterOutlet outlet) {
        var link = new Anchor(outlet.address(Window.requireTenant().slug(), Window.language()), say(outlet.key()));
        link.setRouterIgnore(true);
        return link;
    }

    private void refilter() {
        complaintList.rewind();
        trainingList.rewind();
        show();
    }

    private void show() {
        complaintList.show(heard.stream().filter(this::isSought).toList(), this::row, none(heard));
        trainingList.show(held.stream().filter(this::isSought).toList(), RegistersView::row, none(held));
    }

    /** Where there is something, nothing of it was sought. */
    private static Markup none(List<?> all) {
        return Markup.of("<p class=\"empty\">{}</p>", say(all.isEmpty() ? "registers.none" : "notices.none"));
    }

    private boolean isSought(Complaint complaint) {
        return words.sought()
                .in(
                        complaint.number(),
                        Say.name(directory, complaint.school()),
                        complaint.complainant().name(),
                        complaint.concern());
    }

    private boolean isSought(Training training) {
        return words.sought()
                .in(training.heldOn().toString(), training.topic(), training.teacher(), training.audience());
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
