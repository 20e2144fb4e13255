package sunlight.supervision.ui;

import static sunlight.console.NamedFields.named;
import static sunlight.console.Say.say;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.DateField;
import sunlight.supervision.Answering;
import sunlight.supervision.Due;
import sunlight.supervision.NoticeStep;
import sunlight.supervision.OpenNotice;
import sunlight.supervision.Preparing;
import sunlight.supervision.SigningLetters;
import sunlight.supervision.Verifying;

/** Takes a step for the person before the window, asking first. */
@ApplicationScoped
class NoticeActs {

    private static final int DAYS_AGAIN = 5;

    @Inject
    Preparing preparing;

    @Inject
    SigningLetters signing;

    @Inject
    Answering answering;

    @Inject
    Verifying verifying;

    void ask(NoticeStep step, OpenNotice notice, Runnable then) {
        var id = notice.line().id();
        var version = notice.line().version();
        switch (step) {
            case WRITE -> rewrite(notice, then);
            case SUBMIT -> confirm(step, () -> preparing.submit(id, version), then);
            case DISCARD -> confirm(step, () -> preparing.discard(id, version), then);
            case REMIND -> confirm(step, () -> preparing.remind(id, version), then);
            case PASS_DOWN -> confirm(step, () -> preparing.passDown(id, version), then);
            case SIGN -> confirm(step, () -> signing.sign(id, version), then);
            case ACKNOWLEDGE -> confirm(step, () -> answering.acknowledge(id, version), then);
            case SEND_BACK -> explain(step, words -> signing.sendBack(id, version, words), then);
            case REFUSE_EXTENSION -> explain(step, words -> signing.refuseExtension(id, version, words), then);
            case LIFT -> explain(step, words -> signing.lift(id, version, words), then);
            case VERIFY -> explain(step, words -> verifying.verify(id, version, words), then);
            case RETURN -> again(step, (days, words) -> verifying.giveBack(id, version, days, words), then);
            case ESCALATE -> again(step, (days, words) -> signing.escalate(id, version, days, words), then);
            case ANSWER -> new AnswerDialog(notice, answering, () -> done(step, then)).open();
            case ASK_EXTENSION ->
                until(step, notice, (day, words) -> answering.askExtension(id, version, day, words), then);
            case GRANT_EXTENSION ->
                until(step, notice, (day, words) -> signing.grantExtension(id, version, day, words), then);
        }
    }

    private void rewrite(OpenNotice notice, Runnable then) {
        var fields = new TextFields(notice.text());
        new Ask(say("NoticeStep.WRITE"), say("notice.write.what"))
                .with(fields.all())
                .answer(say("notice.save"), () -> {
                    preparing.rewrite(notice.line().id(), notice.line().version(), fields.text());
                    done(NoticeStep.WRITE, then);
                });
    }

    private static void confirm(NoticeStep step, Runnable deed, Runnable then) {
        asking(step).answer(say("NoticeStep." + step.name()), () -> {
            deed.run();
            done(step, then);
        });
    }

    private static void explain(NoticeStep step, Consumer<String> deed, Runnable then) {
        asking(step).reason(say("notice.words." + step.name()), say("NoticeStep." + step.name()), words -> {
            deed.accept(words);
            done(step, then);
        });
    }

    /** With a delay for the next answer. */
    private static void again(NoticeStep step, BiConsumer<Integer, String> deed, Runnable then) {
        var days = new IntegerField(say("notice.days.again"));
        days.setValue(DAYS_AGAIN);
        days.setMin(1);
        days.setStepButtonsVisible(true);
        asking(step)
                .with(named("days", days))
                .reason(say("notice.words." + step.name()), say("NoticeStep." + step.name()), words -> {
                    deed.accept(given(days), words);
                    done(step, then);
                });
    }

    private static void until(NoticeStep step, OpenNotice notice, BiConsumer<LocalDate, String> deed, Runnable then) {
        var due = notice.line().due().map(Due::on).orElseThrow();
        var day = new DateField(say("notice.until"), notice.asked().orElse(due.plusDays(7)));
        asking(step)
                .with(named("until", day))
                .reason(say("notice.words." + step.name()), say("NoticeStep." + step.name()), words -> {
                    deed.accept(day.given(), words);
                    done(step, then);
                });
    }

    private static Ask asking(NoticeStep step) {
        return new Ask(say("NoticeStep." + step.name()), say("notice.ask." + step.name()));
    }

    private static int given(IntegerField field) {
        @Nullable Integer value = field.getValue();
        return value == null ? 0 : value;
    }

    private static void done(NoticeStep step, Runnable then) {
        Notification.show(
                say("notice.done", say("NoticeStep.done." + step.name())), 4_000, Notification.Position.BOTTOM_START);
        then.run();
    }

    /** A text area as wide as its dialog. */
    static TextArea area(String label, int longest) {
        var area = new TextArea(label);
        area.setWidthFull();
        area.setMinRows(4);
        area.setMaxLength(longest);
        area.setRequiredIndicatorVisible(true);
        return area;
    }
}
