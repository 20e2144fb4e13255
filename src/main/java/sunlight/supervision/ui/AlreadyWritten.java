package sunlight.supervision.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import sunlight.catalogue.ItemCode;
import sunlight.compliance.DueLine;
import sunlight.supervision.NoticeLine;
import sunlight.supervision.OpenLetters.Mention;

/** Says that chosen items stand in an open letter already; another may be written all the same. */
class AlreadyWritten extends Section {

    private static final long serialVersionUID = 1L;

    private final transient List<Mention> mentions;

    AlreadyWritten(List<Mention> mentions) {
        this.mentions = mentions;
        setId("already-written");
        addClassName("already");
        getElement().setAttribute("role", "status");
    }

    /** The label of an item, with a word where a letter about it is open. */
    String marked(ItemCode item, String label) {
        return mentions.stream().anyMatch(mention -> mention.item().equals(item))
                ? say("notice.already.item", label)
                : label;
    }

    void show(Collection<DueLine> items) {
        removeAll();
        var codes = items.stream().map(line -> line.item().code()).toList();
        var chosen = mentions.stream()
                .filter(mention -> codes.contains(mention.item()))
                .toList();
        setVisible(!chosen.isEmpty());
        var lines = new UnorderedList();
        chosen.forEach(mention -> lines.add(line(mention)));
        add(new Paragraph(say("notice.already")), lines);
    }

    private static ListItem line(Mention mention) {
        var letter = mention.letter();
        var link = new Anchor(SupervisionNavigation.notice(letter.id()), title(letter));
        return new ListItem(new Span(mention.item().value() + " "), link);
    }

    private static String title(NoticeLine letter) {
        var number = letter.number();
        var kind = say("Strength." + letter.strength());
        var stage = say("NoticeStage." + letter.stage());
        return number == null
                ? say("notice.already.letter", kind, letter.title(), stage)
                : say("notice.already.numbered", kind, letter.title(), stage, number);
    }
}
