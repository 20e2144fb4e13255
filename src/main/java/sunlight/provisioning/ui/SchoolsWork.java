package sunlight.provisioning.ui;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import sunlight.provisioning.CheckedSchools;
import sunlight.provisioning.KeepingSchools;
import sunlight.sheet.Sheet;
import sunlight.tenancy.Scope;

/** Checks and changes beside the window, which stays alive: thousands of schools take seconds. */
@ApplicationScoped
class SchoolsWork {

    @Resource
    ManagedExecutorService executor;

    @Inject
    KeepingSchools keeping;

    CompletableFuture<CheckedSchools> check(Scope scope, List<Sheet> sheets, boolean isWhole) {
        return CompletableFuture.supplyAsync(() -> Scope.run(scope, () -> keeping.check(sheets, isWhole)), executor);
    }

    CompletableFuture<Void> apply(
            Scope scope, List<Sheet> sheets, CheckedSchools shown, SchoolsChoice choice, IntConsumer progress) {
        return CompletableFuture.runAsync(
                () -> Scope.run(
                        scope, () -> keeping.apply(sheets, choice.isWhole(), shown, choice.isConfirmed(), progress)),
                executor);
    }
}
