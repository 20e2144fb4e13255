package sunlight.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.RequiredElement;
import sunlight.console.Ask;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.language.Messages;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.publication.Draft;
import sunlight.publication.Stage;
import sunlight.publication.Step;

/** A disclosure on the desk: its form, saved as one goes, its steps and its history. */
class Editor extends Div implements Autosave.Trouble {

    private static final long serialVersionUID = 1L;

    private final transient EditorParts parts;
    private final transient Draft draft;
    private final transient CatalogueItem item;
    private final transient Autosave autosave;
    private final transient Runnable reload;
    private final ContentForm form;
    private final SaveState state = new SaveState();
    private final WordUpload word;
    private final AttachmentsPanel attachments;
    private final ConflictPanel conflict;
    private final GatePanel gate;
    private final boolean writable;

    Editor(EditorParts parts, Draft draft, CatalogueItem item, Runnable reload) {
        this.parts = parts;
        this.draft = draft;
        this.item = item;
        this.reload = reload;
        this.writable = draft.stage().isWritable() && Window.may(Permission.DRAFT);
        this.form = new ContentForm(item.elements(), parts.files(), draft.id(), this::save);
        this.word = new WordUpload(form::isEmptyOfText, this::takeWord);
        this.attachments = new AttachmentsPanel(this::attach, this::detach);
        this.conflict = new ConflictPanel(reload);
        this.autosave = new Autosave(parts.drafting(), parts.clock(), draft, this::saved, this);
        this.gate = new GatePanel(
                parts.gate(),
                new GateDesk(draft, writable, autosave::version, this::save, reload),
                parts.clock().getZone());
        addClassName("editor-body");
        form.show(draft);
        form.setReadOnly(!writable);
        add(top(), desk(), side(), bar());
        watch();
    }

    private ItemCard top() {
        var card = new ItemCard();
        card.show(item, draft);
        return card;
    }

    private Div desk() {
        var desk = new Div(form, attachments);
        if (writable) {
            desk.addComponentAsFirst(word);
        }
        attachments.show(draft.attachments(), writable);
        parts.comparing()
                .withNewestEdition(draft.id())
                .filter(any -> isUnderWay())
                .ifPresent(difference -> {
                    var pane = new DifferencePane();
                    pane.show(difference, item, draft.editions());
                    desk.addComponentAsFirst(pane);
                });
        desk.addClassName("desk");
        return desk;
    }

    private boolean isUnderWay() {
        return draft.stage() != Stage.PUBLISHED && draft.stage() != Stage.WITHDRAWN && draft.stage() != Stage.EXPIRED;
    }

    private void saved(String at) {
        state.saved(at, form.kept());
        form.acknowledge();
        gate.refresh();
    }

    private void takeWord(byte[] bytes) {
        var imported = parts.files().importWord(draft.id(), bytes);
        form.take(imported.title(), imported.body().html());
        word.warn(imported.warnings().stream()
                .map(issue -> Messages.say(
                        Window.language(), issue.key(), issue.args().toArray()))
                .toList());
        save();
    }

    private void attach(String name, File file) {
        parts.files().attach(draft.id(), name, file);
        showFiles();
    }

    private void detach(UUID file) {
        parts.files().detach(file);
        showFiles();
    }

    private void showFiles() {
        attachments.show(parts.drafting().open(draft.id()).attachments(), writable);
        gate.refresh();
    }

    private Div side() {
        var history = new History();
        history.show(
                draft.signatures(),
                parts.logbook().positions(draft.id()),
                parts.clock().getZone());
        var comments =
                new CommentsPanel(parts.commenting(), draft, parts.clock().getZone());
        var review = new ReviewCard();
        review.show(
                draft,
                parts.reviewing().round(draft.id()),
                parts.reviewing().secrecy(draft.id()),
                parts.times().of(draft.id(), parts.clock().getZone()),
                parts.clock().getZone());
        var side = new Div(conflict, review, comments, gate, history);
        side.addClassName("editor-side");
        return side;
    }

    private Div bar() {
        var steps = new StepBar(this::take);
        steps.show(draft);
        var bar = new Div(state, steps);
        bar.addClassName("editor-bar");
        return bar;
    }

    private void watch() {
        if (!writable) {
            state.readOnly();
            return;
        }
        var who = Window.current().orElseThrow().actor().subject();
        state.watch(form, "sunlight." + who + "." + draft.id(), this::offer);
    }

    /** Until it is answered the fields cannot be changed, so neither text is lost. */
    private void offer(Map<String, String> kept) {
        if (form.kept().entrySet().containsAll(kept.entrySet())) {
            state.answered();
            return;
        }
        form.lockFields(true);
        addComponentAsFirst(new KeptPanel(
                () -> {
                    form.restore(kept);
                    answered();
                },
                this::answered));
    }

    private void answered() {
        form.lockFields(false);
        save();
        state.answered();
    }

    private boolean save() {
        return writable && autosave.save(form.value());
    }

    @Override
    public void conflict() {
        state.failed(getTranslation("editor.conflict"));
        conflict.show(form.value());
        form.setReadOnly(true);
        word.setVisible(false);
    }

    @Override
    public void wrong(List<Issue> issues) {
        state.failed(getTranslation("editor.notSaved"));
        form.say(issues);
    }

    private void take(Step step) {
        if (step == Step.SUBMIT) {
            submit();
        } else {
            parts.steps().take(step, Shown.of(draft, draft.version(), reload), reload);
        }
    }

    private void submit() {
        if (!save()) {
            return;
        }
        var missing = form.value().answers().missing(item);
        if (missing.isEmpty()) {
            submitAnyway();
            return;
        }
        var list = new UnorderedList();
        missing.forEach(element -> list.add(new ListItem(name(element))));
        new Ask(getTranslation("editor.incomplete"), getTranslation("editor.incomplete.what"))
                .with(list)
                .answer(getTranslation("editor.incomplete.submit"), this::submitAnyway);
    }

    private void submitAnyway() {
        try {
            parts.steps().take(Step.SUBMIT, Shown.of(draft, autosave.version(), reload), reload);
        } catch (RuleBroken broken) {
            form.say(broken.issues());
            gate.refresh();
            broken.issues().stream()
                    .limit(3)
                    .forEach(issue -> Notification.show(Messages.say(
                            Window.language(), issue.key(), issue.args().toArray())));
        }
    }

    private static String name(RequiredElement element) {
        return element.label().in(Window.language());
    }
}
