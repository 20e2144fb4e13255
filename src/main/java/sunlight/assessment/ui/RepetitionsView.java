package sunlight.assessment.ui;

import static sunlight.console.Say.say;

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
import java.util.UUID;
import sunlight.assessment.repetition.Pair;
import sunlight.assessment.repetition.Repetition;
import sunlight.assessment.repetition.Repetitions;
import sunlight.console.Ask;
import sunlight.console.ConsoleLayout;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Say;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;
import sunlight.tenancy.Time;

/** Texts that repeat an earlier one or that of another school, each beside the other one. */
@Route(value = RepetitionsView.PATH, layout = ConsoleLayout.class)
@CdiComponent
class RepetitionsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "repetitions";

    private static final long serialVersionUID = 1L;

    private static final String ROW = """
            <li class="row"><div class="row-head"><span class="badge {}">{}</span><time>{}</time></div>
            <div class="row-body"><h3>{} {}</h3><p>{}</p><p>{}</p>{}</div><div class="row-acts">{}{}</div></li>""";

    private final transient Repetitions repetitions;
    private final transient Directory directory;
    private final Pane pair = new Pane("pair");
    private final Pane list = new Pane("repetitions");

    @Inject
    RepetitionsView(Repetitions repetitions, Directory directory) {
        this.repetitions = repetitions;
        this.directory = directory;
        addClassNames("notices", "assessment");
        pair.getElement().setAttribute("role", "status");
        list.onPress((deed, id) -> Words.uuid(id).ifPresent(known -> press(deed, known)));
        add(new H1(say("repetition.title")), new Paragraph(say("repetition.lead")), pair, list);
    }

    @Override
    public String getPageTitle() {
        return say("repetition.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
    }

    private void read() {
        var all = repetitions.all();
        list.show(
                all.isEmpty()
                        ? Markup.of("<p class=\"empty\">{}</p>", say("repetition.none"))
                        : Markup.of(
                                "<ul class=\"rows\">{}</ul>",
                                Markup.all(all.stream().map(this::row).toList())));
    }

    private Markup row(Repetition each) {
        var conclusion = each.conclusion();
        return Markup.of(
                ROW,
                conclusion != null ? "grey" : "amber",
                what(each),
                Time.minute(each.foundAt()),
                Say.name(directory, each.text().school()),
                each.item(),
                say("repetition.text", link(each.text())),
                say("repetition.other", Say.name(directory, each.other().school()), link(each.other())),
                conclusion == null
                        ? Markup.NONE
                        : Markup.of(
                                "<p class=\"reason\">{}</p>",
                                say(
                                        "repetition.concluded",
                                        conclusion.words(),
                                        conclusion.by(),
                                        Time.minute(conclusion.at()))),
                Pane.button("PAIR", each.id(), say("repetition.pair"), true),
                conclusion == null
                        ? Pane.button("CONCLUDE", each.id(), say("repetition.conclude"), false)
                        : Markup.NONE);
    }

    private static String what(Repetition each) {
        if (each.isOfFileOnly()) {
            return say("repetition.file");
        }
        return say(each.isOfOwn() ? "repetition.own" : "repetition.others", each.percent());
    }

    private static String link(Repetition.Side side) {
        return say("repetition.side", side.title(), Time.minute(side.publishedAt()));
    }

    private void press(String deed, UUID id) {
        if (deed.equals("PAIR")) {
            pair.show(beside(repetitions.pair(id)));
            pair.getElement().executeJs("this.scrollIntoView()");
        } else {
            new Ask(say("repetition.conclude"), say("repetition.conclude.what"))
                    .reason(say("repetition.conclusion"), say("notice.save"), words -> {
                        repetitions.conclude(id, words);
                        read();
                    });
        }
    }

    private Markup beside(Pair both) {
        return Markup.of(
                "<div class=\"both-texts\">{}{}</div>",
                side(both.repetition().text(), both.text()),
                side(both.repetition().other(), both.other()));
    }

    private Markup side(Repetition.Side side, List<Pair.Line> lines) {
        var slug = directory.byId(side.school()).map(Tenant::slug).orElse("");
        return Markup.of(
                "<section class=\"card\"><h2><a href=\"/{}/disclosures/{}/editions/{}\" target=\"_blank\""
                        + " rel=\"noopener\">{}</a></h2><p>{}</p>{}</section>",
                slug,
                side.disclosure(),
                side.edition(),
                side.title(),
                say("repetition.side", Say.name(directory, side.school()), Time.minute(side.publishedAt())),
                Markup.all(lines.stream()
                        .map(line -> line.shared()
                                ? Markup.of("<p><mark>{}</mark></p>", line.words())
                                : Markup.of("<p>{}</p>", line.words()))
                        .toList()));
    }
}
