package sunlight.identity;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import sunlight.problem.Forbidden;
import sunlight.problem.NotFound;
import sunlight.tenancy.Scope;

/**
 * Checks a permission in the transaction of the use case, against the memberships as they stand now: taking somebody
 * off counts at the next call. Who does not belong here at all gets the answer for a thing that does not exist.
 */
@Interceptor
@Requires(Permission.READ_OWN)
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 10)
class RequiresInterceptor {

    @Inject
    Memberships memberships;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var scope = Scope.bound().orElseThrow(NotFound::new);
        var tenant = scope.tenant();
        var actor = scope.actor();
        if (tenant == null || actor == null) {
            throw new NotFound();
        }
        var granted = memberships.permissions(actor, tenant);
        if (granted.isEmpty() || !tenant.active()) {
            throw new NotFound();
        }
        if (!granted.contains(call.getMethod().getAnnotation(Requires.class).value())) {
            throw new Forbidden();
        }
        return call.proceed();
    }
}
