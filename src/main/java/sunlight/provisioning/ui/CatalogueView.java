package sunlight.provisioning.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.FileUpload;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.problem.RuleBroken;
import sunlight.provisioning.CheckedCatalogue;
import sunlight.provisioning.KeepingCatalogue;
import sunlight.sheet.SheetFile;
import sunlight.tenancy.Flag;
import sunlight.tenancy.SchoolKind;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.TenantKind;

/** The catalogue that is in force, with its grounds; taken away as a file, and brought back as a coming edition. */
@Route(value = "catalogue", layout = ConsoleLayout.class)
@CdiComponent
class CatalogueView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient KeepingCatalogue keeping;
    private final transient Clock clock;
    private transient @Nullable CheckedCatalogue checked;
    private final RadioButtonGroup<TenantKind> audience = new RadioButtonGroup<>();
    private final Div links = new Div();
    private final Pane editions = new Pane("editions");
    private final Pane report = new Pane("catalogue-report");
    private final Pane trail = new Pane("trail");
    private final Pane items = new Pane("items");
    private final Button declare = new Button();

    @Inject
    CatalogueView(KeepingCatalogue keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
        addClassNames("schools", "catalogues");
        links.addClassName("links");
        audience.setLabel(getTranslation("catalogues.audience"));
        audience.setItems(TenantKind.SCHOOL, TenantKind.BUREAU);
        audience.setItemLabelGenerator(each -> getTranslation("catalogues.audience." + each.name()));
        audience.setValue(TenantKind.SCHOOL);
        audience.addValueChangeListener(change -> read());
        declare.setText(getTranslation("catalogues.declare"));
        declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        declare.addClickListener(press -> declare());
        add(new H1(getTranslation("catalogues.title")), audience, editions, links);
        add(new H2(getTranslation("catalogues.bring")), new Paragraph(getTranslation("catalogues.bring.what")));
        add(new FileUpload(
                getTranslation("catalogues.upload"),
                List.of(".yaml", ".yml", ".xlsx", ".xls", ".et"),
                SheetFile.MOST_MEGABYTES,
                this::take));
        add(report, declare, trail, new H2(getTranslation("catalogues.inForce")), items);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogues.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(null);
        read();
    }

    private void read() {
        links.removeAll();
        var kind = audience.getValue();
        for (var form : List.of("yaml", "xlsx")) {
            var address = "/console/lists/" + Window.requireTenant().slug() + "/catalogue-"
                    + kind.name().toLowerCase(Locale.ROOT) + "-" + form + "?lang="
                    + Window.language().name();
            var link = new Anchor(address, getTranslation("catalogues.get." + form));
            link.getElement().setAttribute("download", true);
            link.setRouterIgnore(true);
            links.add(link);
        }
        editions.show(CatalogueMarkup.editions(keeping.editions(kind), LocalDate.now(clock)));
        trail.show(CatalogueMarkup.made(keeping.made()));
        items.show(keeping.inForce(kind)
                .map(catalogue -> CatalogueMarkup.of(catalogue, owing(kind)))
                .orElse(Markup.of("<p>{}</p>", getTranslation("catalogues.none"))));
    }

    /** What binds schools is read as any of them would read it. */
    private static Tenant owing(TenantKind kind) {
        var own = Window.requireTenant();
        return new Tenant(
                own.id(),
                kind,
                own.slug(),
                own.path(),
                own.name(),
                own.district(),
                kind == TenantKind.SCHOOL ? Set.of(SchoolKind.values()) : Set.of(),
                kind == TenantKind.SCHOOL ? Set.of(Flag.values()) : Set.of(),
                own.lineage(),
                own.contact(),
                own.settings(),
                own.active());
    }

    private void take(String name, File received) {
        show(null);
        show(
                name.toLowerCase(Locale.ROOT).matches(".*[.]ya?ml")
                        ? keeping.check(name, text(received))
                        : keeping.check(name, SheetFile.read(name, received.toPath())));
    }

    private static String text(File file) {
        try {
            return Files.readString(file.toPath());
        } catch (CharacterCodingException otherEncoding) {
            throw RuleBroken.of("file", "catalogues.encoding");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void show(@Nullable CheckedCatalogue result) {
        checked = result;
        report.show(result == null ? Markup.NONE : CatalogueMarkup.checked(result));
        declare.setVisible(result != null && result.canTakeEffect());
    }

    private void declare() {
        var shown = checked;
        if (shown != null) {
            new Ask(getTranslation("catalogues.declare"), getTranslation("catalogues.declare.what"))
                    .reason(getTranslation("catalogues.why"), getTranslation("catalogues.declare"), reason -> {
                        keeping.declare(shown, reason);
                        show(null);
                        read();
                    });
        }
    }
}
