package sunlight.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import sunlight.problem.RuleBroken;

/** Takes what anybody sends by a form without login: programs and floods stay out, and nothing typed is lost. */
@ApplicationScoped
class OpenForms {

    @Inject
    FormStamp stamps;

    @Inject
    AskLimit limit;

    @Inject
    Proxies proxies;

    /**
     * A form that was sent, and what can be answered to it.
     *
     * @param form its name: each has a limit of its own, and messages that begin with it
     * @param again the form once more as it was filled in, with the message of a key
     * @param keep keeps what was asked, or says which rule it breaks
     * @param received the page that says thank you, so that a page which is loaded again does not ask again
     */
    record Sent(
            String form,
            Function<String, Rendered> again,
            Supplier<Rendered> tooMany,
            Runnable keep,
            String received) {}

    /** What tells people from programs. */
    static final class Marks {

        private final String stamp;
        private final String trap;
        private final HttpServletRequest request;

        /**
         * @param stamp when the form was made
         * @param trap what stands in a field that no person sees
         */
        public Marks(
                @FormParam("stamp") @DefaultValue("") String stamp,
                @FormParam("website") @DefaultValue("") String trap,
                @Context HttpServletRequest request) {
            this.stamp = stamp;
            this.trap = trap;
            this.request = request;
        }
    }

    Response take(Marks marks, Sent sent) {
        if (!marks.trap.isEmpty()) {
            return seeOther(sent); // Say thank you and keep nothing.
        }
        if (!stamps.isPlausible(marks.stamp)) {
            return Response.ok(sent.again().apply(sent.form() + ".again")).build();
        }
        if (!limit.lets(sent.form(), proxies.sender(marks.request))) {
            return Response.ok(sent.tooMany().get()).build();
        }
        try {
            sent.keep().run();
        } catch (RuleBroken broken) {
            return Response.ok(sent.again().apply(broken.issues().get(0).key())).build();
        }
        return seeOther(sent);
    }

    private static Response seeOther(Sent sent) {
        return Response.seeOther(URI.create(sent.received())).build();
    }
}
