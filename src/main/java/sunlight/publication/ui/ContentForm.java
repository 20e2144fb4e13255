package sunlight.publication.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import sunlight.catalogue.RequiredElement;
import sunlight.console.Say;
import sunlight.problem.Issue;
import sunlight.publication.Answers;
import sunlight.publication.Content;
import sunlight.publication.Draft;
import sunlight.publication.ElementAnswer;
import sunlight.publication.writing.DatedPlaces;

/** Everything an editor writes. */
class ContentForm extends Div {

    private static final long serialVersionUID = 1L;

    /** Issues that stand in the panel of the privacy gate. */
    private static final Set<String> GATE = Set.of("privacy", "pictures");

    private static final int MOST_TOLD = 3;

    private final MetadataForm metadata;
    private final ElementsForm elements;
    private final BodyField body;

    ContentForm(List<RequiredElement> required, EditorParts parts, UUID disclosure, Runnable changed) {
        metadata = new MetadataForm(parts.clock(), changed);
        elements = new ElementsForm(required, changed);
        body = new BodyField(parts.files(), disclosure, changed);
        addClassName("content-form");
        add(metadata, elements, body);
    }

    Content value() {
        return metadata.with(body.value(), elements.value());
    }

    void show(Draft draft) {
        metadata.show(draft.content(), draft.indexNumber());
        elements.show(draft.content().answers());
        body.show(draft);
    }

    void acknowledge() {
        body.acknowledge();
    }

    void setReadOnly(boolean readOnly) {
        metadata.setReadOnly(readOnly);
        elements.setReadOnly(readOnly);
        body.setReadOnly(readOnly);
    }

    boolean isEmptyOfText() {
        return body.value().isBlank();
    }

    /** Whether nothing is written yet but, perhaps, the title: most people name a thing before they write it. */
    boolean isUnwritten() {
        return isEmptyOfText() && elements.value().byKey().values().stream().noneMatch(ElementAnswer::isGiven);
    }

    /** Shows the times that are over where they stand. */
    void mark(List<DatedPlaces> places) {
        var words = places.stream().collect(toMap(DatedPlaces::field, DatedPlaces::texts));
        metadata.mark(words.getOrDefault(DatedPlaces.TITLE, List.of()));
        elements.mark(words);
        body.mark(words.getOrDefault(DatedPlaces.BODY, List.of()));
    }

    /** Begins with a template: its text, and answers that point into it. */
    void begin(String text, Answers answers) {
        elements.show(answers);
        body.show(text);
    }

    /** Takes an imported text; a title that was already written stays. */
    void take(String title, String text) {
        if (metadata.isUntitled()) {
            metadata.entitle(title);
        }
        body.show(text);
    }

    /** Says each issue beside the field it is about. */
    void say(List<Issue> issues) {
        forget();
        issues.forEach(this::say);
    }

    /** Says it as above, and goes to the first field that it is about; what is about none of them is said over all. */
    void refuse(List<Issue> issues) {
        forget();
        var fields = issues.stream().flatMap(issue -> say(issue).stream()).toList();
        fields.stream().findFirst().ifPresent(Runnable::run);
        issues.stream()
                .filter(issue -> GATE.contains(issue.field()))
                .limit(MOST_TOLD)
                .forEach(issue -> Notification.show(Say.say(issue)));
    }

    /** A file may have mended what was said of the text, which its own field cannot know. */
    void forget() {
        elements.say("");
        body.say("");
    }

    /** @return what leads to the field */
    private Optional<Runnable> say(Issue issue) {
        if (GATE.contains(issue.field())) {
            return Optional.empty();
        }
        var field = metadata.say(issue.field(), Say.say(issue));
        return field.isPresent()
                ? field
                : Optional.of(
                        issue.field().equals("elements") ? elements.say(Say.say(issue)) : body.say(Say.say(issue)));
    }

    /** What the browser keeps of it while it is typed; the text keeps itself. */
    Map<String, String> kept() {
        var kept = new HashMap<String, String>();
        metadata.keepIn(kept);
        elements.keepIn(kept);
        return kept;
    }

    void lockFields(boolean locked) {
        metadata.setReadOnly(locked);
        elements.setReadOnly(locked);
    }

    void restore(Map<String, String> kept) {
        metadata.restore(kept);
        elements.restore(kept);
    }
}
