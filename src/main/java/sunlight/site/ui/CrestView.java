package sunlight.site.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.FileUpload;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.console.Window;
import sunlight.problem.RuleBroken;
import sunlight.site.ChoosingCrest;
import sunlight.site.CrestPicture;

/** The crest of the tenant: seen as it will stand on the public pages before it is used. */
@Route(value = "crest", layout = ConsoleLayout.class)
@CdiComponent
class CrestView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** The head of the public pages, small. */
    private static final String HEAD = """
            <p class="crest-head"><img src="{}" alt="{}" width="44" height="44"> <b>{}</b></p>
            <p><img src="{}" alt="" width="16" height="16"> {}</p>""";

    private final transient ChoosingCrest choosing;
    private final Pane now = new Pane("crest-now");
    private final Paragraph refused = new Paragraph();
    private final Button giveUp = new Button(getTranslation("crest.giveUp"), press -> giveUp());

    @Inject
    CrestView(ChoosingCrest choosing) {
        this.choosing = choosing;
        addClassName("list");
        refused.addClassName("wrong");
        refused.getElement().setAttribute("role", "alert");
        var upload = new FileUpload(
                getTranslation("crest.upload"),
                List.of(".png", ".jpg", ".jpeg"),
                CrestPicture.LARGEST_MEGABYTES,
                (name, file) -> take(file));
        add(
                new H1(getTranslation("crest.title")),
                new Paragraph(getTranslation("crest.what")),
                now,
                upload,
                refused,
                giveUp);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("crest.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        var uploaded = choosing.uploaded();
        giveUp.setVisible(uploaded.isPresent());
        now.show(uploaded.map(hash -> head("/assets/crest." + hash + ".png", "crest.isOwn"))
                .orElseGet(() -> Markup.of("<p>{}</p>", getTranslation("crest.isDeclared"))));
    }

    private Markup head(String address, String key) {
        var name = Window.requireTenant().name().in(Window.language());
        return Markup.of(HEAD, address, getTranslation("crest.of", name), name, address, getTranslation(key));
    }

    private void take(File file) {
        refused.setText("");
        try {
            ask(Files.readAllBytes(file.toPath()));
        } catch (RuleBroken broken) {
            refused.setText(broken.issues().stream().map(Say::say).collect(Collectors.joining(" ")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void ask(byte[] file) {
        var made = "data:image/png;base64," + Base64.getEncoder().encodeToString(CrestPicture.of(file));
        var preview = new Pane("crest-now");
        preview.show(head(made, "crest.asIcon"));
        new Ask(getTranslation("crest.use"), getTranslation("crest.use.what"))
                .with(preview)
                .answer(getTranslation("crest.use"), () -> {
                    choosing.choose(file);
                    refresh();
                });
    }

    private void giveUp() {
        new Ask(getTranslation("crest.giveUp"), getTranslation("crest.giveUp.what"))
                .answer(getTranslation("crest.giveUp"), () -> {
                    choosing.giveUp();
                    refresh();
                });
    }
}
