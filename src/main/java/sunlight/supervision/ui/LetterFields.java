package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import sunlight.language.Language;
import sunlight.language.Messages;
import sunlight.supervision.NoticeText;
import sunlight.supervision.Strength;

/** How strong a letter is, and what it usually says. */
final class LetterFields {

    private static final int DAYS = 10;
    private static final int REMINDER_DAYS = 5;

    private LetterFields() {}

    static RadioButtonGroup<Strength> strength(Strength first) {
        var strength = new RadioButtonGroup<Strength>();
        strength.setLabel(say("notice.strength"));
        strength.setItems(Strength.NOTICE, Strength.REMINDER);
        strength.setItemLabelGenerator(each -> say("notice.strength." + each.name()));
        strength.setValue(first);
        return strength;
    }

    /** Letters are in Chinese. */
    static NoticeText usual(Strength strength) {
        return new NoticeText(
                Messages.say(Language.ZH, "notice.usual.title." + strength.name()),
                Messages.say(Language.ZH, "notice.usual.demand." + strength.name()),
                strength == Strength.NOTICE ? DAYS : REMINDER_DAYS);
    }
}
