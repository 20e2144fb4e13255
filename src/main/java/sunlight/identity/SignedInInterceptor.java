package sunlight.identity;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import sunlight.problem.NotFound;
import sunlight.tenancy.Scope;

/** Lets nobody through who is not signed in. */
@Interceptor
@SignedIn
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 10)
class SignedInInterceptor {

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        if (Scope.bound().map(Scope::actor).isEmpty()) {
            throw new NotFound();
        }
        return call.proceed();
    }
}
