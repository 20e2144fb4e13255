package sunlight.tenancy;

import java.util.Optional;

/** Knows the scope where no thread binding exists: a console window belongs to the tenant in its address. */
public interface ScopeSource {

    Optional<Scope> current();
}
