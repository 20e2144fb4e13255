package sunlight.assessment.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.assessment.Assessments;
import sunlight.assessment.OpenAssessment;
import sunlight.assessment.Planning;
import sunlight.assessment.Whom;
import sunlight.assessment.register.Accountability;
import sunlight.assessment.register.SchoolSizes;
import sunlight.assessment.score.Period;
import sunlight.console.Ask;
import sunlight.console.DateField;
import sunlight.console.Window;
import sunlight.problem.RuleBroken;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** The dialogs of the list of assessments. */
class AssessmentForms {

    private final Planning planning;
    private final Assessments assessments;
    private final SchoolSizes sizes;
    private final Accountability accountability;
    private final Directory directory;
    private final Clock clock;
    private final Runnable then;

    AssessmentForms(
            Planning planning,
            Assessments assessments,
            SchoolSizes sizes,
            Accountability accountability,
            Directory directory,
            Clock clock,
            Runnable then) {
        this.planning = planning;
        this.assessments = assessments;
        this.sizes = sizes;
        this.accountability = accountability;
        this.directory = directory;
        this.clock = clock;
        this.then = then;
    }

    /** The period is the last half year unless somebody says otherwise. */
    void begin() {
        var today = LocalDate.now(clock);
        var whom = new Select<Whom>();
        whom.setLabel(say("assessment.whom"));
        whom.setItems(Whom.values());
        whom.setItemLabelGenerator(each -> say("Whom." + each.name()));
        whom.setValue(Whom.SCHOOLS);
        whom.setWidthFull();
        var like = new Select<Optional<OpenAssessment>>();
        like.setLabel(say("assessment.like"));
        like.setItemLabelGenerator(
                each -> each.map(one -> one.head().title()).orElseGet(() -> say("assessment.like.catalogue")));
        like.setWidthFull();
        offer(like, whom.getValue());
        whom.addValueChangeListener(change -> offer(like, change.getValue()));
        var title = line("assessment.title.label");
        var from = new DateField(say("assessment.from"), today.minusMonths(6));
        var until = new DateField(say("assessment.until"), today.minusDays(1));
        new Ask(say("assessment.begin"), say("assessment.begin.what"))
                .with(whom, named("title", title), named("from", from), named("until", until), like)
                .answer(
                        say("assessment.begin.yes"),
                        () -> AssessmentNavigation.toScheme(planning.create(
                                whom.getValue(),
                                title.getValue(),
                                new Period(from.given(), until.given()),
                                like.getValue().map(one -> one.head().id()))));
    }

    /** What was assessed last stands first and is proposed. */
    private void offer(Select<Optional<OpenAssessment>> like, Whom whom) {
        var offered = Stream.concat(
                        assessments.all().stream()
                                .filter(each -> each.head().whom() == whom)
                                .map(Optional::of),
                        Stream.of(Optional.<OpenAssessment>empty()))
                .toList();
        like.setItems(offered);
        like.setValue(offered.get(0));
    }

    void sizes() {
        var text = new TextArea(say("assessment.sizes.label"));
        text.setWidthFull();
        text.setMinRows(8);
        text.setMaxRows(16);
        text.setHelperText(say("assessment.sizes.help"));
        text.setValue(sizes.text());
        new Ask(say("assessment.sizes.tell"), say("assessment.sizes.what"))
                .with(text)
                .answer(say("notice.save"), () -> {
                    var told = sizes.tell(text.getValue());
                    Notification.show(say("assessment.sizes.told", told));
                    then.run();
                });
    }

    void consequence() {
        var own = Window.requireTenant();
        var school = new ComboBox<Tenant>(say("accountability.whom"));
        school.setWidthFull();
        school.setItems(directory.below(own));
        school.setItemLabelGenerator(tenant -> tenant.name().in(Window.language()));
        var on = new DateField(say("accountability.on"), LocalDate.now(clock));
        var what = line("accountability.what");
        var ground = area("accountability.ground");
        var followed = area("accountability.followed");
        new Ask(say("accountability.register"), say("accountability.register.what"))
                .with(
                        named("school", school),
                        named("happenedOn", on),
                        named("what", what),
                        named("ground", ground),
                        named("followed", followed))
                .answer(say("notice.save"), () -> {
                    accountability.register(new Accountability.Entry(
                            chosen(school), on.given(), what.getValue(), ground.getValue(), followed.getValue()));
                    then.run();
                });
    }

    private static java.util.UUID chosen(ComboBox<Tenant> field) {
        @Nullable Tenant school = field.getValue();
        if (school == null) {
            throw RuleBroken.of("school", "accountability.noWhom");
        }
        return school.id();
    }

    static TextField line(String key) {
        var field = new TextField(say(key));
        field.setWidthFull();
        field.setMaxLength(200);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static TextArea area(String key) {
        var area = new TextArea(say(key));
        area.setWidthFull();
        area.setMinRows(3);
        area.setMaxLength(1000);
        area.setRequiredIndicatorVisible(true);
        return area;
    }
}
