package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import sunlight.console.Ask;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.publication.Draft;
import sunlight.publication.ReviewComment;
import sunlight.publication.Stage;
import sunlight.tenancy.Time;

/** What reviewers say of single paragraphs, beside the text; the editor marks each as seen to. */
class CommentsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient CommentsDesk desk;
    private final transient Draft draft;
    private final Pane list = new Pane("comments");

    CommentsPanel(CommentsDesk desk, Draft draft) {
        this.desk = desk;
        this.draft = draft;
        addClassName("card");
        list.onPress((deed, id) -> {
            desk.resolve(UUID.fromString(id));
            refresh();
        });
        add(new H2(getTranslation("comment.title")), list);
        if (mayComment()) {
            add(new Button(getTranslation("comment.add"), press -> ask()));
        }
        refresh();
    }

    private boolean mayComment() {
        return !draft.mine()
                && EnumSet.of(Stage.IN_REVIEW, Stage.APPROVED).contains(draft.stage())
                && desk.mayComment();
    }

    private void refresh() {
        var all = desk.all();
        setVisible(!all.isEmpty() || mayComment());
        list.show(Markup.of(
                "<ul class=\"history\">{}</ul>",
                Markup.all(all.stream().map(this::line).toList())));
    }

    private Markup line(ReviewComment comment) {
        var where = comment.paragraph() == 0
                ? getTranslation("comment.whole")
                : getTranslation("comment.paragraph", comment.paragraph(), comment.quote());
        var mayResolve = comment.isOpen() && draft.stage().isWritable() && Window.may(Permission.DRAFT);
        var resolver = comment.resolver();
        return Markup.of(
                "<li><span class=\"ground\">{}</span><p class=\"reason\">{}</p>{} <time>{}</time>{}{}</li>",
                where,
                comment.words(),
                comment.author(),
                Time.minute(comment.at()),
                resolver == null
                        ? Markup.NONE
                        : Markup.of("<p class=\"decided\">✓ {}</p>", getTranslation("comment.resolved", resolver)),
                mayResolve
                        ? Pane.button("RESOLVE", comment.id(), getTranslation("comment.resolve"), false)
                        : Markup.NONE);
    }

    private void ask() {
        var paragraphs = desk.paragraphs();
        var where = new ComboBox<Integer>(getTranslation("comment.where"));
        where.setItems(IntStream.rangeClosed(0, paragraphs.size()).boxed().toList());
        where.setItemLabelGenerator(number -> named(number, paragraphs));
        where.setValue(0);
        where.setWidthFull();
        var words = new TextArea(getTranslation("comment.words"));
        words.setWidthFull();
        words.setMinRows(3);
        words.setMaxLength(1000);
        words.setRequiredIndicatorVisible(true);
        new Ask(getTranslation("comment.add"), getTranslation("comment.what"))
                .with(where, words)
                .answer(getTranslation("comment.add"), () -> {
                    desk.comment(where.getOptionalValue().orElse(0), words.getValue());
                    refresh();
                });
    }

    private String named(int number, List<String> paragraphs) {
        return number == 0
                ? getTranslation("comment.whole")
                : getTranslation("comment.paragraph", number, paragraphs.get(number - 1));
    }
}
