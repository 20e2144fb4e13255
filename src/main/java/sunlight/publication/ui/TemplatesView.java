package sunlight.publication.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import sunlight.catalogue.CatalogueItem;
import sunlight.catalogue.ItemCode;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.RichTextField;
import sunlight.console.Window;
import sunlight.publication.Answers;
import sunlight.publication.KeepingTemplates;
import sunlight.publication.KeptTemplate;
import sunlight.publication.writing.Prompts;
import sunlight.tenancy.Time;

/** The texts with which drafts begin: a line for each item, as the catalogue's elements say or as the bureau wants it. */
@Route(value = "templates", layout = ConsoleLayout.class)
@CdiComponent
class TemplatesView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String EDIT = "EDIT";
    private static final String REMOVE = "REMOVE";

    private final transient KeepingTemplates keeping;
    private final Pane list = new Pane("templates");
    private transient List<CatalogueItem> items = List.of();
    private transient Map<ItemCode, KeptTemplate> kept = Map.of();

    @Inject
    TemplatesView(KeepingTemplates keeping) {
        this.keeping = keeping;
        addClassName("list");
        list.onPress(this::press);
        add(new H1(getTranslation("templates.title")), new Paragraph(getTranslation("templates.what")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("templates.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        items = keeping.items();
        kept = keeping.kept();
        list.show(Markup.of(
                "<ul class=\"rows\">{}</ul>",
                Markup.all(items.stream().map(this::row).toList())));
    }

    private Markup row(CatalogueItem item) {
        var own = kept.get(item.code());
        var title = item.title().in(Window.language());
        return Markup.of(
                "<li class=\"row\"><div class=\"row-head\"><span class=\"badge {}\">{}</span></div>"
                        + "<div class=\"row-body\"><h3><span class=\"code\">{}</span> {}</h3><p class=\"ground\">{}</p></div>"
                        + "<div class=\"row-acts\">{}{}</div></li>",
                own == null ? "grey" : "blue",
                getTranslation(own == null ? "templates.state.made" : "templates.state.own"),
                item.code(),
                title,
                own == null ? getTranslation("templates.made", item.elements().size()) : changed(own),
                own == null ? Markup.NONE : Pane.button(REMOVE, item.code(), getTranslation("templates.remove"), false),
                Pane.button(EDIT, item.code(), getTranslation("templates.edit"), false));
    }

    private String changed(KeptTemplate own) {
        var day = own.changedAt().atZone(Time.ZONE).toLocalDate();
        return getTranslation("templates.changed", own.changedBy(), day.toString());
    }

    private void press(String deed, String code) {
        items.stream()
                .filter(item -> item.code().value().equals(code))
                .findFirst()
                .ifPresent(item -> act(deed, item));
    }

    private void act(String deed, CatalogueItem item) {
        var title = item.title().in(Window.language());
        if (deed.equals(EDIT)) {
            edit(item, title);
        } else if (deed.equals(REMOVE)) {
            new Ask(getTranslation("templates.remove"), getTranslation("templates.remove.what", title))
                    .answer(getTranslation("templates.remove"), () -> {
                        keeping.remove(item.code());
                        read();
                    });
        }
    }

    private void edit(CatalogueItem item, String title) {
        var text = new RichTextField();
        text.setLabel(title);
        var own = kept.get(item.code());
        text.setValue(own == null ? Prompts.outline(item.elements(), Answers.NONE) : own.body());
        var ask = new Ask(getTranslation("templates.edit"), getTranslation("templates.edit.what"));
        ask.setWidth("min(56rem, 100%)");
        ask.with(text).answer(getTranslation("templates.keep"), () -> {
            keeping.keep(item.code(), text.getValue());
            read();
        });
    }
}
