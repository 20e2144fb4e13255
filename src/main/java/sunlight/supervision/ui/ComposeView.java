package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sunlight.compliance.DueLine;
import sunlight.console.ConsoleLayout;
import sunlight.console.Window;
import sunlight.identity.Watching;
import sunlight.supervision.OpenLetters;
import sunlight.supervision.Preparing;
import sunlight.supervision.Strength;
import sunlight.tenancy.Tenant;

/** Writes a reminder or a notice about one school: which items, how strongly, to whom, in which words. */
@Route(value = "rectify/:school/:item?", layout = ConsoleLayout.class)
@CdiComponent
class ComposeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Preparing preparing;
    private final transient OpenLetters openLetters;
    private final transient Watching watching;

    @Inject
    ComposeView(Preparing preparing, OpenLetters openLetters, Watching watching) {
        this.preparing = preparing;
        this.openLetters = openLetters;
        this.watching = watching;
        addClassName("compose");
    }

    @Override
    public String getPageTitle() {
        return say("notice.begin");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = Window.requireTenant();
        event.getRouteParameters()
                .get("school")
                .flatMap(watching::bySlug)
                .filter(school -> !school.id().equals(own.id()))
                .ifPresentOrElse(
                        school -> show(
                                school, event.getRouteParameters().get("item").orElse("")),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Tenant school, String item) {
        var wrong = preparing.wrongWith(school.id());
        var doubted = doubted(school, item, wrong);
        removeAll();
        add(
                new H1(say("notice.begin")),
                new Paragraph(say(doubted.isEmpty() ? "notice.begin.what" : "notice.begin.doubted", school.name())));
        if (wrong.isEmpty() && doubted.isEmpty()) {
            add(new Paragraph(say("notice.nothingWrong")));
            return;
        }
        var already = new AlreadyWritten(openLetters.about(school.id()));
        var items = items(Stream.concat(doubted.stream(), wrong.stream()).toList(), item, already);
        compose(school, items, already, found(doubted));
    }

    private void compose(Tenant school, CheckboxGroup<DueLine> items, AlreadyWritten already, TextArea found) {
        var strength = LetterFields.strength(Strength.NOTICE);
        var addressee = addressee(school);
        var text = new TextFields(LetterFields.usual(Strength.NOTICE));
        strength.addValueChangeListener(change -> text.show(text.text()
                .following(LetterFields.usual(change.getOldValue()), LetterFields.usual(change.getValue()))));
        var save = new Button(
                say("notice.keepDraft"),
                press -> SupervisionNavigation.toNotice(preparing.start(new Preparing.Start(
                        school.id(),
                        addressee.getValue().id(),
                        strength.getValue(),
                        items.getValue().stream()
                                .map(line -> line.item().code())
                                .toList(),
                        found.getValue(),
                        text.text()))));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(items, already, found, strength, addressee);
        add(text.all());
        add(new Paragraph(say("notice.keepDraft.what")), save);
    }

    /** What is in order for the machine, and was chosen in the matrix all the same. */
    private Optional<DueLine> doubted(Tenant school, String item, List<DueLine> wrong) {
        return wrong.stream().anyMatch(line -> line.item().code().value().equals(item))
                ? Optional.empty()
                : preparing.doubted(school.id(), item);
    }

    private static TextArea found(Optional<DueLine> doubted) {
        var found = NoticeActs.area(say("notice.found"), 1000);
        found.setHelperText(say("notice.found.help"));
        found.setVisible(doubted.isPresent());
        return found;
    }

    private static CheckboxGroup<DueLine> items(List<DueLine> wrong, String chosen, AlreadyWritten already) {
        var items = new CheckboxGroup<DueLine>();
        items.setLabel(say("notice.items"));
        items.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        items.setItems(wrong);
        items.setItemLabelGenerator(line -> already.marked(line.item().code(), label(line)));
        items.addValueChangeListener(change -> already.show(items.getValue()));
        Set<DueLine> first = wrong.stream()
                .filter(line -> line.item().code().value().equals(chosen))
                .collect(Collectors.toSet());
        already.show(first);
        items.setValue(first);
        return items;
    }

    private static String label(DueLine line) {
        return say(
                line.dueOn() == null ? "notice.itemLine.undated" : "notice.itemLine",
                line.item().code().value(),
                line.item().title(),
                say("ComplianceStatus." + line.status().name()),
                line.dueOn() == null ? "" : line.dueOn().toString());
    }

    /** The school itself, or a bureau between it and the own one, which then passes the notice down. */
    private RadioButtonGroup<Tenant> addressee(Tenant school) {
        var own = Window.requireTenant().id();
        var between = school.lineage().stream()
                .dropWhile(id -> !id.equals(own))
                .skip(1)
                .flatMap(id -> watching.byId(id).stream())
                .collect(Collectors.toList());
        java.util.Collections.reverse(between);
        var addressee = new RadioButtonGroup<Tenant>();
        addressee.setLabel(say("notice.addressee"));
        addressee.setItems(between);
        addressee.setItemLabelGenerator(tenant -> tenant.name().in(Window.language()));
        addressee.setValue(between.get(0));
        return addressee;
    }
}
