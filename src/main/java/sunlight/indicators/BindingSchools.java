package sunlight.indicators;

import jakarta.inject.Inject;
import java.util.List;
import sunlight.identity.Permission;
import sunlight.identity.Requires;
import sunlight.problem.NotFound;
import sunlight.settings.Setting;
import sunlight.settings.SettingRows;
import sunlight.tenancy.Scope;
import sunlight.tenancy.UseCase;

/** A bureau chooses whether the inspection indicators are applied to its schools; bureaus below may choose otherwise. */
@UseCase
public class BindingSchools {

    @Inject
    Binding binding;

    @Inject
    SettingRows settings;

    /** What holds for the schools of the bureau. */
    @Requires(Permission.INSPECT)
    public boolean areBound() {
        var own = Scope.requireTenant();
        return binding.among(own, List.of()).forSchoolsOf(own);
    }

    @Requires(Permission.MANAGE_SCHOOLS)
    public void choose(boolean bound) {
        if (!Scope.requireTenant().isBureau()) {
            throw new NotFound();
        }
        var setting = Setting.INDICATORS_FOR_SCHOOLS;
        settings.choose(setting, settings.own(setting), List.of(Boolean.toString(bound)));
    }
}
