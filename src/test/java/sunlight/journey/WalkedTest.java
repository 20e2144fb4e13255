package sunlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import sunlight.OwnClasses;
import sunlight.portal.PortalApplication;

/** Whoever adds a view or a public page has it looked at too. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkedTest {

    /** What programs read, or a browser shows as part of a page. */
    private static final Set<String> NO_PAGES = Set.of(
            "FeedResource.feed",
            "FileResource.file",
            "LogResource.checkpoints",
            "LogResource.entries",
            "LogResource.feed",
            "OpenDataResource.catalogue",
            "OpenDataResource.editions",
            "RobotsResource.robots",
            "SitemapResource.sitemap",
            "TenantResource.feed",
            "TenantResource.sitemap",
            "ViewPictureResource.picture");

    /** Words at the end of an address, of which each leads to a page of its own. */
    private static final Pattern WORDS = Pattern.compile("\\{\\w+: ([a-z]+(?:\\|[a-z]+)+)}$");

    /** The same as a page, for programs of other sites. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile(".*\\.(fragment|json)");

    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+(?:: ((?:[^{}]|\\{[^{}]*})+))?}");

    @Test
    void every_view_of_the_consoles_is_walked() {
        var walked = Walked.views().stream()
                .map(view -> view.path().replaceFirst("\\?.*", ""))
                .toList();
        var views = OwnClasses.read().stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .toList();

        assertThat(views).hasSizeGreaterThan(40);
        assertThat(views.stream()
                        .filter(view -> walked.stream().noneMatch(route(view).asMatchPredicate()))
                        .map(JavaClass::getSimpleName))
                .isEmpty();
    }

    @Test
    void every_public_page_is_walked() {
        var walked = Stream.concat(Walked.PAGES.stream(), Walked.FILLED_PAGES.stream())
                .map(path -> path.replaceFirst("\\?.*", "").replaceFirst("^(/en)?(/large)?(?=/)", ""))
                .map(path -> path.replaceAll("/\\{[a-z]+}", "/0"))
                .toList();
        var pages = new PortalApplication()
                .getClasses().stream()
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .filter(method -> method.isAnnotationPresent(GET.class))
                        .toList();

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(pages.stream()
                        .filter(page -> !NO_PAGES.contains(name(page)))
                        .flatMap(page -> addresses(page)
                                .filter(FOR_PROGRAMS.asMatchPredicate().negate())
                                .filter(address -> walked.stream()
                                        .noneMatch(pattern(address, "[^/]+").asMatchPredicate()))
                                .map(address -> name(page) + " " + address)))
                .isEmpty();
        assertThat(pages.stream().map(WalkedTest::name)).containsAll(NO_PAGES);
    }

    private static Pattern route(JavaClass view) {
        var route = view.getAnnotationOfType(Route.class);
        var value = route.value().replaceAll("/:\\w+\\?", "(?:/[^/]+)?").replaceAll(":\\w+", "[^/]+");
        // Views without a frame stand beside the tenants.
        return Pattern.compile(
                route.layout().equals(UI.class) ? value : "[^/]+" + (value.isEmpty() ? "" : "/" + value));
    }

    private static Stream<String> addresses(Method page) {
        var below = page.getAnnotation(Path.class);
        var whole =
                page.getDeclaringClass().getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        var words = WORDS.matcher(whole);
        return words.find()
                ? Arrays.stream(words.group(1).split("\\|")).map(word -> whole.replace(words.group(), word))
                : Stream.of(whole);
    }

    private static Pattern pattern(String address, String anything) {
        var pattern = new StringBuilder("/?");
        var parameter = PARAMETER.matcher(address);
        while (parameter.find()) {
            var form = parameter.group(1);
            parameter.appendReplacement(pattern, "");
            pattern.append("(?:").append(form == null ? anything : form).append(')');
        }
        parameter.appendTail(pattern);
        return Pattern.compile(pattern.toString());
    }

    private static String name(Method page) {
        return page.getDeclaringClass().getSimpleName() + "." + page.getName();
    }
}
