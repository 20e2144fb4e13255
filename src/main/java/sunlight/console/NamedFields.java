package sunlight.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sunlight.problem.Issue;

/** Fields that go by the name which an issue has for them, so that what is refused is said where it can be mended. */
public final class NamedFields {

    private static final String NAME = "sunlight.field";

    private NamedFields() {}

    public static <F extends Component & HasValidationProperties> F named(String name, F field) {
        ComponentUtil.setData(field, NAME, name);
        return field;
    }

    /** As which an issue names the field. */
    public static String nameOf(Component field) {
        var name = ComponentUtil.getData(field, NAME);
        return name instanceof String given ? given : "";
    }

    /**
     * Says each issue at its field and goes to the first of these. What was said there before is over.
     *
     * @return the issues that are about no field in there
     */
    static List<Issue> say(Component within, List<Issue> issues) {
        below(within)
                .filter(field -> !nameOf(field).isEmpty())
                .forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        var left = new ArrayList<Issue>();
        var marked = new ArrayList<Component>();
        for (var issue : issues) {
            find(within, issue.field()).ifPresentOrElse(field -> marked.add(mark(field, issue)), () -> left.add(issue));
        }
        marked.stream().filter(Focusable.class::isInstance).findFirst().ifPresent(Focus::refuse);
        return left;
    }

    private static Component mark(Component field, Issue issue) {
        var words = Say.say(issue);
        var says = (HasValidationProperties) field;
        says.setErrorMessage(words);
        says.setInvalid(true);
        return field;
    }

    private static Optional<Component> find(Component within, String name) {
        return below(within)
                .filter(each -> !name.isEmpty() && name.equals(nameOf(each)))
                .filter(each -> each.isVisible() && !(each instanceof HasEnabled field && !field.isEnabled()))
                .findFirst();
    }

    private static Stream<Component> below(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
    }
}
