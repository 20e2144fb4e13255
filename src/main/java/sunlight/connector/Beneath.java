package sunlight.connector;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.server.Request;

/** Leads from a request to what it came in by. Payara gives that to nobody by name, so it is asked by the names of its methods. */
public final class Beneath {

    private Beneath() {}

    /** @throws ReflectiveOperationException on a server of another make, as is a {@link ClassCastException} or a {@link LinkageError} */
    public static FilterChainContext contextOf(ServletRequest request) throws ReflectiveOperationException {
        var innermost = request;
        while (innermost instanceof ServletRequestWrapper wrapper) {
            innermost = wrapper.getRequest();
        }
        var ofContainer = ask(innermost, "getUnwrappedCoyoteRequest");
        return ((Request) ask(ofContainer, "getCoyoteRequest")).getContext();
    }

    private static Object ask(Object whom, String method) throws ReflectiveOperationException {
        return whom.getClass().getMethod(method).invoke(whom);
    }
}
