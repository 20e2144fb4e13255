package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import sunlight.console.Window;
import sunlight.publication.Adopting;
import sunlight.publication.Draft;
import sunlight.publication.PublishedEdition;
import sunlight.publication.Source;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** The text of a bureau above to which a draft refers, or the way to choose one. */
class AdoptionPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Adopting adopting;
    private final transient Draft draft;
    private final transient LongSupplier version;
    private final transient BooleanSupplier save;
    private final transient Runnable reload;

    /** @param save stores what is typed, before the draft is read anew */
    AdoptionPanel(Adopting adopting, Draft draft, LongSupplier version, BooleanSupplier save, Runnable reload) {
        this.adopting = adopting;
        this.draft = draft;
        this.version = version;
        this.save = save;
        this.reload = reload;
        addClassNames("card", "adoption");
    }

    /** Nothing where there is nothing to say: no bureau is above, or it is too late to choose. */
    void show(boolean writable) {
        var adopted = adopting.of(draft.id());
        adopted.ifPresent(this::tell);
        if (writable && adopted.isPresent()) {
            add(new Button(getTranslation("adoption.leave"), press -> leave()));
        } else if (writable && Window.requireTenant().lineage().size() > 1) {
            add(new H2(getTranslation("adoption")), new Paragraph(getTranslation("adoption.what")));
            add(new Button(getTranslation("adoption.choose"), press -> choose()));
        }
        setVisible(getComponentCount() > 0);
    }

    private void tell(Adopting.Adopted adopted) {
        add(new H2(getTranslation("adoption")));
        var text = adopted.text();
        if (text == null) {
            var gone = new Paragraph(getTranslation(
                    "adoption.gone.here", adopted.publisher().name().in(Window.language())));
            gone.addClassName("wrong");
            gone.getElement().setAttribute("role", "alert");
            add(gone);
        } else {
            add(link(adopted.publisher(), text), new Paragraph(getTranslation("adoption.beside")));
        }
    }

    private Paragraph link(Tenant publisher, PublishedEdition text) {
        var day = text.publishedAt().atZone(Time.ZONE).toLocalDate().toString();
        var label = getTranslation(
                "adoption.text", publisher.name().in(Window.language()), text.title(), text.number(), day);
        var link = new Anchor("/" + publisher.slug() + "/disclosures/" + text.disclosure(), label);
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }

    private void choose() {
        if (save.getAsBoolean()) {
            new AdoptionDialog(words -> adopting.offers(draft.id(), words), this::adopt).open();
        }
    }

    private void adopt(Source source) {
        adopting.adopt(draft.id(), version.getAsLong(), source);
        reload.run();
    }

    private void leave() {
        if (save.getAsBoolean()) {
            adopting.leave(draft.id(), version.getAsLong());
            reload.run();
        }
    }
}
