package sunlight.tenancy;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import sunlight.problem.Forbidden;

/** Puts the scope of the thread into the transaction, once per use case and inside its transaction. */
@Interceptor
@InScope
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ScopeInterceptor {

    @Inject
    TransactionScope transaction;

    @Inject
    @Any
    Instance<ScopeSource> sources;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        var scope = scopeFor(call);
        var before = Scope.bound();
        Scope.bind(scope);
        try (var ignored = transaction.enter(scope)) {
            return call.proceed();
        } finally {
            before.ifPresentOrElse(Scope::bind, Scope::unbind);
        }
    }

    private Scope scopeFor(InvocationContext call) {
        var method = call.getMethod();
        if (method.isAnnotationPresent(OpenToAll.class)) {
            return current().reaching(Scope.Reach.PUBLIC);
        }
        if (method.isAnnotationPresent(ByWorker.class)) {
            return onBehalfOfNobody();
        }
        return method.isAnnotationPresent(OverSubtree.class) ? current().reaching(Scope.Reach.SUBTREE) : current();
    }

    private Scope onBehalfOfNobody() {
        var scope = current();
        if (scope.actor() != null || scope.reach() == Scope.Reach.PUBLIC) {
            throw new Forbidden();
        }
        return scope;
    }

    private Scope current() {
        return Scope.bound()
                .or(() -> sources.stream()
                        .flatMap(source -> source.current().stream())
                        .findFirst())
                .orElseGet(Scope::publicSite);
    }
}
