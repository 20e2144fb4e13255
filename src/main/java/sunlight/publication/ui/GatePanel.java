package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.privacy.Remedy;
import sunlight.problem.Problem;
import sunlight.problem.Problems;
import sunlight.problem.RuleBroken;
import sunlight.publication.Attribute;
import sunlight.publication.gate.Check;
import sunlight.publication.gate.GateNews;
import sunlight.publication.gate.Mending;
import sunlight.publication.gate.PictureAnswer;

/** The privacy gate beside the text: what it finds in what is saved, and what can be done about it with one click. */
class GatePanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient GateParts parts;
    private final transient GateDesk desk;
    private final Pane list = new Pane("gate");
    private final AtomicBoolean waiting = new AtomicBoolean();
    private transient Check check = new Check(List.of(), List.of(), List.of());
    private transient GateNews.@Nullable Subscription subscription;

    GatePanel(GateParts parts, GateDesk desk) {
        this.parts = parts;
        this.desk = desk;
        addClassNames("card", "gate-card");
        list.onPress(this::press);
        add(new H2(getTranslation("gate.title")), list);
        refresh();
    }

    final void refresh() {
        check = parts.checking().of(desk.id());
        waiting.set(!check.reading().isEmpty());
        list.show(new GateMarkup(desk).of(check, parts.checking().decisions(desk.id())));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var ui = event.getUI();
        subscription = parts.news().onRound(() -> {
            if (waiting.compareAndSet(true, false)) {
                ui.access(this::refresh);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (subscription != null) {
            subscription.end();
        }
        super.onDetach(event);
    }

    private void press(String deed, String key) {
        if (deed.equals("DECLARE")) {
            declare(UUID.fromString(key));
            return;
        }
        switch (Remedy.valueOf(deed)) {
            case MASK, REPLACE ->
                mend(() -> parts.mending().mask(desk.id(), desk.version().getAsLong(), Set.of(key.split(","))));
            case CLEAN_FILE ->
                mend(() -> parts.mending().clean(desk.id(), desk.version().getAsLong(), UUID.fromString(key)));
            case CHANGE_AUDIENCE -> narrow();
            case OVERRIDE -> override(key);
            case ATTEST -> attest(key);
        }
    }

    private void narrow() {
        var to = new RadioButtonGroup<Attribute>(say("gate.narrow.to"));
        to.setItems(Mending.NARROWER);
        to.setItemLabelGenerator(each -> say("gate.narrow." + each.name()));
        to.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        new Ask(say("Remedy.CHANGE_AUDIENCE"), say("gate.narrow.what"))
                .with(to)
                .answer(say("Remedy.CHANGE_AUDIENCE"), () -> {
                    var chosen =
                            to.getOptionalValue().orElseThrow(() -> RuleBroken.of("attribute", "gate.narrow.choose"));
                    mend(() -> parts.mending().narrow(desk.id(), desk.version().getAsLong(), chosen));
                });
    }

    private void mend(Runnable remedy) {
        if (desk.save().getAsBoolean() && goesThrough(remedy)) {
            Notification.show(getTranslation("gate.mended"), 4_000, Notification.Position.BOTTOM_START);
            desk.reload().run();
        }
    }

    private static boolean goesThrough(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (RuntimeException failed) {
            var issues = Problems.in(failed).map(Problem::issues).orElseThrow(() -> failed);
            Notification.show(
                    issues.stream().map(Say::say).collect(Collectors.joining(" ")),
                    8_000,
                    Notification.Position.MIDDLE);
            return false;
        }
    }

    private void override(String digest) {
        new Ask(say("Remedy.OVERRIDE"), say("gate.override.what"))
                .reason(say("gate.override.reason"), say("Remedy.OVERRIDE"), reason -> {
                    parts.deciding().override(desk.id(), digest, reason);
                    refresh();
                });
    }

    private void attest(String digest) {
        new Ask(say("Remedy.ATTEST"), say("gate.attest.what")).answer(say("Remedy.ATTEST"), () -> {
            if (Window.may(Permission.APPROVE)) {
                parts.deciding().attest(desk.id(), digest);
            } else {
                parts.deciding().reviewerAttests(desk.id(), digest);
            }
            refresh();
        });
    }

    private void declare(UUID picture) {
        var answer = new RadioButtonGroup<PictureAnswer>(getTranslation("gate.picture.who"));
        answer.setItems(PictureAnswer.values());
        answer.setItemLabelGenerator(each -> getTranslation("PictureAnswer." + each.name()));
        var note = new TextField(getTranslation("gate.picture.note"));
        note.setWidthFull();
        note.setMaxLength(500);
        note.setHelperText(getTranslation("gate.picture.note.what"));
        new Ask(getTranslation("gate.picture.declare"), getTranslation("gate.picture.ask"))
                .with(answer, note)
                .answer(getTranslation("gate.picture.declare"), () -> {
                    var chosen = answer.getOptionalValue()
                            .orElseThrow(() -> sunlight.problem.RuleBroken.of("answer", "gate.picture.choose"));
                    parts.pictures().declare(desk.id(), picture, chosen, note.getValue());
                    refresh();
                });
    }
}
