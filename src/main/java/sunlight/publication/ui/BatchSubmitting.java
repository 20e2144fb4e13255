package sunlight.publication.ui;

import static sunlight.console.Say.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.console.Ask;
import sunlight.console.Focus;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.language.Text;
import sunlight.publication.DraftLine;
import sunlight.publication.ui.ImportMarkup.Done;
import sunlight.tenancy.Scope;

/** Drafts that were brought over, to be submitted many at once; of each it is said what became of it. */
class BatchSubmitting extends Section {

    private static final long serialVersionUID = 1L;
    private static final int SHOW_EACH = 10;
    private static final String TICK = "this.querySelectorAll('input').forEach(box => box.checked = $0)";
    private static final String TICKED =
            "return [...this.querySelectorAll('input:checked')].map(box => box.value).join(' ')";
    private static final String LINE = """
            <li><label><input type="checkbox" value="{}"> {}</label>
            <a href="/console/{}/disclosures/{}" target="_blank" rel="noopener" router-ignore aria-label="{}">{}</a></li>""";

    private final transient ImportWork work;
    private final H2 heading = new H2();
    private final Pane list = new Pane("batch-list");
    private final Div acts = new Div();
    private final Paragraph said = new Paragraph();
    private final Pane result = new Pane("signed");
    private transient List<DraftLine> waiting = List.of();
    private transient List<Markup> told = new ArrayList<>();

    BatchSubmitting(ImportWork work) {
        this.work = work;
        addClassName("submitting");
        acts.addClassName("batch-acts");
        said.getElement().setAttribute("role", "status");
        var submit = new Button(getTranslation("submitting.some"), press -> ask());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        acts.add(
                new Button(getTranslation("submitting.all"), press -> tick(true)),
                new Button(getTranslation("submitting.none"), press -> tick(false)),
                submit);
        add(heading, new Paragraph(getTranslation("submitting.what")), list, acts, said, result);
    }

    void refresh() {
        waiting = work.waiting();
        heading.setText(getTranslation("submitting.title", waiting.size()));
        acts.setVisible(!waiting.isEmpty());
        setVisible(!waiting.isEmpty() || !told.isEmpty());
        var titles = work.items().stream().collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title));
        var items = waiting.stream().map(DraftLine::item).distinct().toList();
        list.show(Markup.all(items.stream().map(item -> group(item, titles)).toList()));
    }

    private Markup group(ItemCode item, Map<ItemCode, Text> titles) {
        var title = titles.get(item);
        var lines = waiting.stream().filter(line -> line.item().equals(item)).map(BatchSubmitting::line);
        return Markup.of(
                "<fieldset><legend>{} {}</legend><ul>{}</ul></fieldset>",
                item,
                title == null ? "" : title.in(Window.language()),
                Markup.all(lines.toList()));
    }

    private static Markup line(DraftLine line) {
        var open = say("list.open");
        var slug = Window.requireTenant().slug();
        return Markup.of(LINE, line.id(), line.title(), slug, line.id(), open + "：" + line.title(), open);
    }

    private void tick(boolean all) {
        list.getElement().executeJs(TICK, all);
    }

    private void ask() {
        list.getElement().executeJs(TICKED).then(String.class, ids -> ask(Set.of(ids.split(" "))));
    }

    private void ask(Set<String> ids) {
        var chosen = waiting.stream()
                .filter(line -> ids.contains(line.id().toString()))
                .toList();
        if (chosen.isEmpty()) {
            said.setText(getTranslation("submitting.nothing"));
            return;
        }
        new Ask(getTranslation("submitting.ask", chosen.size()), getTranslation("submitting.ask.what"))
                .answer(getTranslation("submitting.yes"), () -> submit(chosen));
    }

    private void submit(List<DraftLine> chosen) {
        var ui = UI.getCurrent();
        var actor = Window.requireActor();
        told = new ArrayList<>();
        result.show(Markup.NONE);
        acts.setVisible(false);
        said.setText(getTranslation("submitting.busy", 0, chosen.size()));
        work.submit(Scope.of(Window.requireTenant(), actor), chosen, Window.language(), (line, done) -> {
            var unused = ui.access(() -> became(line, done, chosen.size()));
        });
    }

    private void became(DraftLine line, Done done, int all) {
        told.add(outcome(line, done));
        if (told.size() == all) {
            said.setText(getTranslation("submitting.done", all));
            refresh();
            Focus.goOnAt(said);
        } else if (told.size() % SHOW_EACH == 0) {
            said.setText(getTranslation("submitting.busy", told.size(), all));
        } else {
            return;
        }
        result.show(Markup.of("<ul class=\"outcome\">{}</ul>", Markup.all(told)));
    }

    private static Markup outcome(DraftLine line, Done done) {
        return done.well()
                ? Markup.of("<li><b>{}</b> {}</li>", done.said(), line.title())
                : Markup.of(
                        "<li class=\"wrong\"><b>{}</b> <a href=\"/console/{}/disclosures/{}\" target=\"_blank\" rel=\"noopener\" router-ignore>{}</a>：{}</li>",
                        say("submitting.not"),
                        Window.requireTenant().slug(),
                        line.id(),
                        line.title(),
                        done.said());
    }
}
