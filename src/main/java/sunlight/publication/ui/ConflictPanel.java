package sunlight.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import sunlight.catalogue.RequiredElement;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.publication.Content;
import sunlight.publication.Draft;
import sunlight.publication.writing.Difference.Part;
import sunlight.publication.writing.Differences;
import sunlight.publication.writing.Joining;
import sunlight.publication.writing.Joining.Keep;
import sunlight.publication.writing.Joining.Place;
import sunlight.richtext.RichText;

/**
 * Somebody else has changed the disclosure. What only one of the two changed is joined at once; where both changed the same,
 * both texts lie side by side, and the person chooses place by place. Nothing is written until then: a text that was joined by
 * the machine is read before it bears somebody's name.
 */
class ConflictPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<RequiredElement> elements;
    private final transient BiConsumer<Draft, Content> goOn;
    private final transient Runnable reload;

    /**
     * @param goOn goes on with this text from the draft that was laid beside it
     * @param reload goes on from the newest as it is
     */
    ConflictPanel(List<RequiredElement> elements, BiConsumer<Draft, Content> goOn, Runnable reload) {
        this.elements = elements;
        this.goOn = goOn;
        this.reload = reload;
        addClassNames("card", "conflict");
        setVisible(false);
    }

    /**
     * @param base what both went on from
     * @return whether all is joined, and nothing left but to read it
     */
    boolean show(Draft newest, Content base, Content mine) {
        var joining = new Joining(base, newest.content(), mine);
        var isJoined = newest.stage().isWritable() && joining.asked().isEmpty();
        removeAll();
        getElement().setAttribute("role", isJoined ? "status" : "alert");
        add(new H2(getTranslation(isJoined ? "conflict.isJoined" : "editor.conflict")));
        if (newest.stage().isWritable()) {
            join(newest, joining);
        } else {
            add(new Paragraph(getTranslation("conflict.closed")));
            Differences.between(newest.content(), mine).forEach(each -> add(new ConflictPart(each, elements, 0)));
            proceed("conflict.reload", reload);
        }
        setVisible(true);
        scrollIntoView();
        return isJoined;
    }

    private void join(Draft newest, Joining joining) {
        var asked = joining.asked();
        add(new Paragraph(getTranslation(asked.isEmpty() ? "conflict.joined" : "conflict.what")));
        var parts = new LinkedHashMap<Place, ConflictPart>();
        var whole = new Pane("merged");
        Runnable refresh = () -> whole.show(preview(joining.joined(kept(parts))));
        var number = 0;
        for (var place : asked.entrySet()) {
            number += place.getKey().part() == Part.BODY ? 1 : 0;
            var part =
                    new ConflictPart(place.getValue(), elements, place.getKey().part() == Part.BODY ? number : 0);
            parts.put(place.getKey(), part.asking(refresh));
            add(part);
        }
        refresh.run();
        var all = new Details(getTranslation("conflict.preview"), whole);
        all.setOpened(true);
        add(all);
        proceed(
                asked.isEmpty() ? "conflict.save" : "conflict.goOn",
                () -> goOn.accept(newest, joining.joined(kept(parts))));
    }

    private void proceed(String label, Runnable deed) {
        var proceed = new Button(getTranslation(label), press -> deed.run());
        proceed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(proceed);
    }

    private static Map<Place, Keep> kept(Map<Place, ConflictPart> parts) {
        var kept = new HashMap<Place, Keep>();
        parts.forEach((place, part) -> kept.put(place, part.kept()));
        return kept;
    }

    /** What will be saved, to be read; a picture is its description. */
    private static Markup preview(Content content) {
        var text = Jsoup.parseBodyFragment(new RichText(content.body()).html());
        text.select("img").forEach(picture -> picture.replaceWith(new TextNode("［图：" + picture.attr("alt") + "］")));
        return Markup.of(
                "<p class=\"merged-title\">{}</p>{}",
                content.title(),
                new Markup(text.body().html()));
    }
}
