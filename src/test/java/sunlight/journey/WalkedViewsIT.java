package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.TimeoutError;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sunlight.dev.Browser;
import sunlight.journey.Walked.View;

/** Everybody can work in every view of the consoles, and in a window of any width. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkedViewsIT {

    private static final String AT_REST = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())""";

    private static Map<String, String> city = Map.of();

    @BeforeAll
    static void furnish() throws Exception {
        city = Furnished.city(Browser.open());
    }

    @AfterAll
    static void clear() throws SQLException {
        Furnished.cleared();
    }

    static Stream<String> people() {
        return Walked.views().stream().map(View::user).distinct();
    }

    @ParameterizedTest
    @MethodSource("people")
    void no_view_has_a_barrier_or_is_cut_off(String user) {
        var views = viewsOf(user).toList();
        var wrong = new ArrayList<String>();
        try (var person = Visitor.signedIn(Browser.open(), user, address(views.get(0)))) {
            person.page().setDefaultTimeout(20_000);
            for (var view : views) {
                if (view != views.get(0)) {
                    person.goTo("/console/" + address(view));
                }
                wrong.addAll(lookedAt(person, view));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Words are longer. */
    @ParameterizedTest
    @ValueSource(strings = {"shiyan-editor", "shiyan-approver", "city-admin"})
    void no_view_is_cut_off_in_English(String user) {
        var views = viewsOf(user).filter(view -> view.opener().isEmpty()).toList();
        var wrong = new ArrayList<String>();
        try (var person = Visitor.signedIn(Browser.open(), user, address(views.get(0)))) {
            person.page().getByText("English").click();
            person.sees("中文");
            for (var view : views) {
                person.goTo("/console/" + address(view));
                person.page().locator("main h1:visible").waitFor();
                person.page().waitForFunction(AT_REST);
                wrong.addAll(Looked.atWidth(person, "en " + view.path()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Stream<View> viewsOf(String user) {
        return Walked.views().stream().filter(view -> view.user().equals(user));
    }

    private static List<String> lookedAt(Visitor person, View view) {
        try {
            person.sees(view.words());
            if (!view.opener().isEmpty()) {
                person.press(person.page().locator(view.opener()).first());
                person.sees(view.wordsWithin());
            }
        } catch (TimeoutError missing) {
            return List.of(view + ": not to be seen");
        }
        return Looked.atView(person, view.path() + (view.opener().isEmpty() ? "" : ", " + view.wordsWithin()));
    }

    private static String address(View view) {
        return Walked.filled(view.path(), city);
    }
}
