package sunlight.publication.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import sunlight.files.Delivery;
import sunlight.identity.SignIn;
import sunlight.problem.NotFound;
import sunlight.problem.Problems;
import sunlight.publication.Download;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Scope;

/** What pages beside the console's views have in common: they ask as the person who is signed in. Every no looks the same. */
@ApplicationScoped
class SignedInPages {

    @Inject
    Directory directory;

    /** Nothing where nobody is signed in, or the answer is no. */
    <T> Optional<T> ask(HttpServletRequest request, String slug, Supplier<T> question) {
        var actor = SignIn.of(request).map(SignIn::actor);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        try {
            var tenant = directory.bySlug(slug).orElseThrow(NotFound::new);
            return Optional.of(Scope.run(Scope.of(tenant, actor.get()), question));
        } catch (RuntimeException failure) {
            if (Problems.in(failure).isEmpty()) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    /** The same question, asked by the door for those whom a bureau entrusted where the first one stays shut. */
    <T> Optional<T> ask(HttpServletRequest request, String slug, Supplier<T> question, Supplier<T> entrusted) {
        return ask(request, slug, question).or(() -> ask(request, slug, entrusted));
    }

    static void write(HttpServletResponse response, Optional<String> page) throws IOException {
        if (page.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write(page.get());
    }

    static void send(HttpServletResponse response, Optional<Download> file) throws IOException {
        if (file.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var found = file.get();
        new Delivery(found.name(), found.mediaType(), found.size(), found.sha256())
                .headers()
                .forEach(response::setHeader);
        response.setContentType(found.mediaType());
        response.setContentLengthLong(found.size());
        try (var bytes = found.bytes().get()) {
            bytes.transferTo(response.getOutputStream());
        }
    }
}
