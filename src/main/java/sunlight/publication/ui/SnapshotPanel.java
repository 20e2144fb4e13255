package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sunlight.console.DateField;
import sunlight.console.Say;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.publication.Draft;
import sunlight.publication.TakingOver;
import sunlight.richtext.saved.SavedArticle;

/** Where the text of a draft stood before, with the ways to bring it from there. Nothing is fetched from there. */
class SnapshotPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TakingOver takingOver;
    private final transient Draft draft;
    private final Div form = new Div();
    private final TextField address = new TextField(getTranslation("snapshot.address"));
    private final DateField on = new DateField(getTranslation("snapshot.on"));
    private final TextField publisher = new TextField(getTranslation("snapshot.publisher"));
    private final Paragraph said = new Paragraph();

    SnapshotPanel(EditorParts parts, Draft draft, SnapshotDesk desk) {
        this.takingOver = parts.takingOver();
        this.draft = draft;
        addClassNames("card", "snapshot");
        address.setHelperText(getTranslation("snapshot.address.what"));
        address.setMaxLength(1000);
        address.addClassName("wide");
        publisher.setMaxLength(100);
        publisher.setHelperText(getTranslation("snapshot.publisher.what"));
        address.addValueChangeListener(change -> keep(change.isFromClient()));
        on.addValueChangeListener(change -> keep(change.isFromClient()));
        publisher.addValueChangeListener(change -> keep(change.isFromClient()));
        said.getElement().setAttribute("role", "status");
        form.addClassName("snapshot-form");
        form.add(desk.upload(), desk.copied(), address, on, publisher, said);
        desk.whenTaken(this::taken);
        var open = new Button(getTranslation("snapshot.open"), press -> form.setVisible(!form.isVisible()));
        add(new H2(getTranslation("snapshot")), new Paragraph(getTranslation("snapshot.what")), open, form);
        takingOver.of(draft.id()).ifPresentOrElse(this::show, () -> form.setVisible(false));
    }

    private void show(TakingOver.Origin origin) {
        address.setValue(Optional.<@Nullable String>ofNullable(origin.address()).orElse(""));
        on.setValue(origin.on());
        publisher.setValue(origin.publisher());
        form.add(new Button(getTranslation("snapshot.remove"), press -> {
            takingOver.remove(draft.id());
            address.clear();
            on.clear();
            publisher.clear();
            form.setVisible(false);
        }));
    }

    /** What the page says of itself is kept; what somebody has typed here already stays. */
    private void taken(SavedArticle article) {
        if (address.isEmpty()) {
            address.setValue(
                    Optional.<@Nullable String>ofNullable(article.address()).orElse(""));
        }
        if (on.isEmpty()) {
            on.setValue(article.day());
        }
        if (publisher.isEmpty()) {
            publisher.setValue(article.publisher());
        }
        keep(true);
    }

    private void keep(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        address.setInvalid(false);
        publisher.setInvalid(false);
        on.setInvalid(false);
        try {
            takingOver.put(draft.id(), address.getValue(), on.getValue(), publisher.getValue());
            var complete = !address.isEmpty() && !on.isEmpty();
            said.setText(getTranslation(complete ? "snapshot.kept" : "snapshot.incomplete"));
        } catch (RuleBroken broken) {
            said.setText(getTranslation("snapshot.notKept"));
            broken.issues().forEach(this::say);
        }
    }

    private void say(Issue issue) {
        var words = Say.say(issue);
        if (issue.field().equals("address")) {
            address.setErrorMessage(words);
            address.setInvalid(true);
        } else if (issue.field().equals("on")) {
            on.setErrorMessage(words);
            on.setInvalid(true);
        } else {
            publisher.setErrorMessage(words);
            publisher.setInvalid(true);
        }
    }
}
