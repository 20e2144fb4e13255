package sunlight.console;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sunlight.files.Delivery;
import sunlight.identity.SignIn;
import sunlight.language.Language;
import sunlight.problem.NotFound;
import sunlight.problem.Problem;
import sunlight.problem.Problems;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;

/**
 * Pages and files beside the console's views: asked for by the person who is signed in, in the tenant that the address names
 * first. Every no looks the same, and nothing is kept on the way.
 */
public abstract class SignedInServlet extends HttpServlet {

    /** Of something that is stored. */
    protected static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";

    private static final long serialVersionUID = 1L;
    private static final String NO_STORE = "private, no-store";
    private static final String TENANT = "/([a-z0-9-]{1,63})/";

    @Inject
    transient Directory directory;

    private final Pattern address;

    /** @param below what follows the tenant in the address, as a pattern; its groups are {@link Asked#part} from 1 */
    protected SignedInServlet(String below) {
        address = Pattern.compile(TENANT + "(?:" + below + ")");
    }

    /** What is asked for, by whom and where. */
    protected record Asked(HttpServletRequest request, Scope scope, Matcher address) {

        public String slug() {
            return address.group(1);
        }

        /** What stands in the address; empty where another form of it was asked for. */
        public Optional<String> part(int number) {
            return Optional.ofNullable(address.group(1 + number));
        }

        public UUID id(int number) {
            return part(number).map(UUID::fromString).orElseThrow(NotFound::new);
        }

        /** Chinese, unless English is asked for. */
        public Language language(String parameter) {
            return SignedInServlet.language(request, parameter);
        }

        public <T> T ask(Supplier<T> question) {
            return Scope.run(scope, question);
        }

        /** The same question, asked by one door after the other as long as they stay shut. */
        @SafeVarargs
        public final <T> T ask(Supplier<T> question, Supplier<T>... further) {
            try {
                return ask(question);
            } catch (RuntimeException failure) {
                if (further.length == 0 || Problems.in(failure).isEmpty()) {
                    throw failure;
                }
                return ask(further[0], Arrays.copyOfRange(further, 1, further.length));
            }
        }
    }

    static Language language(HttpServletRequest request, String parameter) {
        return "EN".equals(request.getParameter(parameter)) ? Language.EN : Language.ZH;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", NO_STORE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            answer(asked(request), response);
        } catch (RuntimeException failure) {
            // Whatever the address would have allowed for what there is.
            response.setHeader("Cache-Control", NO_STORE);
            refuse(Problems.in(failure).orElseThrow(() -> failure), request, response);
        }
    }

    private Asked asked(HttpServletRequest request) {
        var actor = SignIn.of(request).map(SignIn::actor).orElseThrow(NotFound::new);
        var path = address.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            throw new NotFound();
        }
        var tenant = directory.bySlug(path.group(1)).orElseThrow(NotFound::new);
        return new Asked(request, Scope.of(tenant, actor), path);
    }

    /** A {@link Problem} on the way is a no. */
    protected abstract void answer(Asked asked, HttpServletResponse response) throws IOException;

    protected void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    protected static void page(String html, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that was made for whoever asks. */
    protected static void made(String name, String mediaType, byte[] content, HttpServletResponse response)
            throws IOException {
        var delivery = new Delivery(name, mediaType, content.length, "");
        response.setHeader("Content-Disposition", delivery.headers().get("Content-Disposition"));
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** A file that somebody has brought. */
    protected static void stored(Delivery file, Supplier<InputStream> content, HttpServletResponse response)
            throws IOException {
        file.headers().forEach(response::setHeader);
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        try (var bytes = content.get()) {
            bytes.transferTo(response.getOutputStream());
        }
    }
}
