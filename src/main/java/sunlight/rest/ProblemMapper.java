package sunlight.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import sunlight.language.Language;

/** The one place where a failure becomes an answer. What is not foreseen is logged under an id and says nothing else. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException redirect
                && redirect.getResponse().getStatus() < 400) {
            return redirect.getResponse();
        }
        var refusal = Refusal.of(failure);
        if (refusal.isUnexpected()) {
            LOG.log(
                    Level.SEVERE,
                    failure,
                    () -> "error " + refusal.issues().get(0).args().get(0));
        }
        var language = language();
        var answer = Response.status(refusal.type().status())
                .type(ProblemAnswer.MEDIA_TYPE)
                .language(language.locale())
                .entity(refusal.in(language));
        if (refusal.type() == ProblemType.UNAUTHENTICATED) {
            answer.header("WWW-Authenticate", challenge());
        }
        if (failure instanceof WebApplicationException refused) {
            answer.header("Allow", refused.getResponse().getHeaderString("Allow"));
        }
        return answer.build();
    }

    private String challenge() {
        return headers.getHeaderString("Authorization") == null ? "Bearer" : "Bearer error=\"invalid_token\"";
    }

    private Language language() {
        try {
            return headers.getAcceptableLanguages().stream()
                    .findFirst()
                    .map(Language::of)
                    .orElse(Language.ZH);
        } catch (RuntimeException unreadable) {
            // A broken Accept-Language must not turn an answer into an error of its own.
            LOG.log(Level.FINE, "Accept-Language is not readable", unreadable);
            return Language.ZH;
        }
    }
}
