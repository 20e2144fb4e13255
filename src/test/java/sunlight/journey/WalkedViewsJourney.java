package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
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
import sunlight.dev.Browser;
import sunlight.journey.Walked.View;

/** Everybody can work in every view of the consoles, and in a window of any width. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkedViewsJourney {

    /** Set it to look at all of them in English. */
    private static final boolean ENGLISH = Boolean.getBoolean("sunlight.english");

    private static Browser browser;
    private static Map<String, String> city = Map.of();

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.open();
        city = Furnished.city(browser);
    }

    @AfterAll
    static void close() throws SQLException {
        browser.close();
        Furnished.cleared();
    }

    static Stream<String> people() {
        return Walked.views().stream().map(View::user).distinct();
    }

    @ParameterizedTest
    @MethodSource("people")
    void no_view_has_a_barrier_or_is_cut_off(String user) {
        var views =
                Walked.views().stream().filter(view -> view.user().equals(user)).toList();
        var wrong = new ArrayList<String>();
        try (var person = Visitor.signedIn(browser, user, address(views.get(0)))) {
            person.page().setDefaultTimeout(20_000);
            if (ENGLISH) {
                person.page().getByText("English").click();
            }
            for (var view : views) {
                if (ENGLISH || view != views.get(0)) {
                    person.goTo("/console/" + address(view));
                }
                wrong.addAll(lookedAt(person, view));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> lookedAt(Visitor person, View view) {
        try {
            complete(person, view.words());
            if (!view.opener().isEmpty()) {
                person.press(person.page().locator(view.opener()).first());
                complete(person, view.wordsWithin());
            }
        } catch (TimeoutError missing) {
            return List.of(view + ": not to be seen");
        }
        return Looked.atView(
                person,
                (ENGLISH ? "en " : "") + view.path() + (view.opener().isEmpty() ? "" : ", " + view.wordsWithin()));
    }

    private static void complete(Visitor person, String words) {
        if (ENGLISH) {
            person.page().locator("main h1:visible").waitFor();
            person.page().waitForLoadState(LoadState.NETWORKIDLE);
        } else {
            person.sees(words);
        }
    }

    private static String address(View view) {
        return Walked.filled(view.path(), city);
    }
}
