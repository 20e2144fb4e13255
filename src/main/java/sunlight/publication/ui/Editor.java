package sunlight.publication.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import sunlight.catalogue.CatalogueItem;
import sunlight.console.Window;
import sunlight.identity.Permission;
import sunlight.problem.Issue;
import sunlight.problem.RuleBroken;
import sunlight.publication.Content;
import sunlight.publication.Draft;
import sunlight.publication.Step;
import sunlight.publication.writing.DatedPlaces;
import sunlight.publication.writing.Prompts;
import sunlight.richtext.Imported;

/** A disclosure on the desk: its form, saved as one goes, its steps and its history. */
class Editor extends Div implements Autosave.Trouble {

    private static final long serialVersionUID = 1L;
    private static final int LAST_WORDS = 1_200;

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
    private final TimesPanel times = new TimesPanel();
    private final boolean writable;

    /** @param show shows the newest, with a text of the person's own in place of what is stored or as it is */
    Editor(EditorParts parts, Draft draft, CatalogueItem item, Consumer<Optional<Content>> show) {
        this.parts = parts;
        this.draft = draft;
        this.item = item;
        this.reload = () -> show.accept(Optional.empty());
        this.writable = draft.stage().isWritable() && Window.may(Permission.DRAFT);
        this.form = new ContentForm(item.elements(), parts, draft.id(), this::save);
        this.word = new WordDesk(parts.words(), draft.id(), form::isEmptyOfText, this::takeWord).upload();
        this.attachments = new AttachmentsPanel(this::attach, this::detach);
        this.conflict = new ConflictPanel(item.elements(), (beside, text) -> choose(beside, text, show), reload);
        this.autosave = new Autosave(parts.drafting(), parts.clock(), draft, this::saved, this);
        this.gate = new GatePanel(parts.gate(), new GateDesk(draft, writable, autosave::version, this::save, reload));
        addClassName("editor-body");
        form.show(draft);
        form.setReadOnly(!writable);
        add(top(), desk(), side(), bar());
        watch();
        showTimes();
    }

    private Div top() {
        var top = new Div(new ItemCard(item, draft));
        top.addClassName("editor-top");
        if (writable) {
            top.add(new PresencePanel(parts.presence(), draft.id(), autosave::version, reload));
            top.add(AdoptersNote.of(parts.adopters().of(Window.requireTenant(), draft.id()), "adopters.editing"));
        }
        top.add(conflict);
        return top;
    }

    private Div desk() {
        var desk = new Div();
        DifferencePane.of(parts.comparing().withNewestEdition(draft.id()), draft, item)
                .ifPresent(desk::add);
        attachments.show(draft.attachments(), writable);
        desk.add(ways(), form, attachments);
        desk.addClassName("desk");
        return desk;
    }

    /** From where a text can come, side by side: most people use one of them, and everybody wants to reach the form. */
    private Div ways() {
        var adoption = new AdoptionPanel(parts.adopting(), draft, autosave::version, this::save, reload);
        adoption.show(writable);
        var ways = new Div(adoption);
        ways.addClassName("ways");
        if (writable && form.isUnwritten()) {
            var earlier = parts.beginning().earlier(draft.id());
            ways.add(new BeginningPanel(earlier, this::beginFrom, this::beginWithTemplate));
        }
        if (writable) {
            var desk = new SnapshotDesk(parts.words(), draft.id(), form::isEmptyOfText, this::takeWord);
            ways.add(word, new SnapshotPanel(parts, draft, desk));
        }
        return ways;
    }

    /** Shows a text of the person's own in place of what is stored, and saves it over that, if it is still writable. */
    void goOnWith(Content content) {
        if (writable) {
            form.show(draft.saying(content));
            save();
        }
    }

    private void beginFrom(UUID earlier) {
        parts.beginning().copy(draft.id(), autosave.version(), earlier);
        reload.run();
    }

    private void beginWithTemplate() {
        var given = form.value().answers();
        var text = parts.beginning().template(draft.id()).orElseGet(() -> Prompts.outline(item.elements(), given));
        form.begin(text, Prompts.pointing(item.elements(), given, text));
        save();
    }

    private void saved(String at) {
        state.saved(at, form.kept());
        form.acknowledge();
        gate.refresh();
        showTimes();
    }

    private void showTimes() {
        if (draft.ofEarlierText() && writable) {
            var places = places();
            times.show(places);
            form.mark(places);
        }
    }

    private List<DatedPlaces> places() {
        return draft.ofEarlierText()
                ? DatedPlaces.of(form.value(), item.elements(), Window.language(), LocalDate.now(parts.clock()))
                : List.of();
    }

    private void takeWord(Imported imported) {
        form.take(imported.title(), imported.body().html());
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
        form.forget();
        gate.refresh();
    }

    private Div side() {
        var history = new History();
        history.show(
                draft.signatures(),
                parts.gate().hiding().history(draft.id()),
                parts.logbook().positions(draft.id()));
        var comments = new CommentsPanel(new CommentsDesk.Own(parts.commenting(), draft), draft);
        var review = new ReviewCard();
        review.show(
                draft,
                parts.reviewing().round(draft.id()),
                parts.reviewing().secrecy(draft.id()),
                parts.times().of(draft.id()));
        times.setVisible(draft.ofEarlierText() && writable);
        var side = new Div(times, review, comments, gate, history);
        side.addClassName("editor-side");
        return side;
    }

    private EditorBar bar() {
        var steps = new StepBar(this::take);
        steps.show(draft, parts.reviewing().round(draft.id()));
        var acts = new Div(new Button(getTranslation("preview"), press -> preview()), steps);
        acts.addClassName("editor-acts");
        return new EditorBar(state, acts);
    }

    /** Of what is saved, so what is typed is saved first; what cannot be saved says so in the form. */
    private void preview() {
        if (!writable || save()) {
            new Preview(draft.id()).open();
        }
    }

    private void watch() {
        if (!writable) {
            state.readOnly();
            return;
        }
        state.watch(form, keptAs(), this::offer);
    }

    private String keptAs() {
        return "sunlight." + Window.requireActor().subject() + "." + draft.id();
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
        word.setVisible(false);
        // What was typed in the last second is still on its way.
        getElement()
                .executeJs("return new Promise(done => setTimeout(done, $0))", LAST_WORDS)
                .then(arrived -> layBothSideBySide());
    }

    private void layBothSideBySide() {
        form.setReadOnly(true);
        state.heldUp(conflict.show(parts.drafting().open(draft.id()), autosave.base(), form.value()));
    }

    /** The person has chosen, so the browser's copy of the fields has nothing more to offer. Who saved meanwhile is asked about, too. */
    private void choose(Draft beside, Content content, Consumer<Optional<Content>> show) {
        var newest = parts.drafting().open(draft.id());
        if (newest.version() != beside.version()) {
            state.heldUp(conflict.show(newest, beside.content(), content));
            return;
        }
        UI.getCurrent().getPage().executeJs("localStorage.removeItem($0)", keptAs());
        show.accept(Optional.of(content));
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
            // What is asked about is what was typed last.
            save();
            parts.steps().take(step, Shown.of(draft, autosave.version(), reload), reload);
        }
    }

    /** What is lacking is said before anything is asked: nobody answers questions about what is then refused. */
    private void submit() {
        if (!save()) {
            return;
        }
        var lacking = parts.drafting().lacking(draft.id());
        if (!lacking.isEmpty()) {
            form.refuse(lacking);
            return;
        }
        Submission.ask(places(), form.value().answers().missing(item), this::submitAnyway);
    }

    private void submitAnyway() {
        try {
            parts.steps().take(Step.SUBMIT, Shown.of(draft, autosave.version(), reload), reload);
        } catch (RuleBroken broken) {
            gate.refresh();
            form.refuse(broken.issues());
        }
    }
}
