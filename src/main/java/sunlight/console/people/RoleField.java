package sunlight.console.people;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Set;
import java.util.stream.Stream;
import sunlight.identity.Role;
import sunlight.tenancy.TenantKind;

/** The roles that exist at a kind of tenant, each with what it may do. */
class RoleField extends CheckboxGroup<Role> {

    private static final long serialVersionUID = 1L;

    RoleField(TenantKind kind, Set<Role> held) {
        setLabel(getTranslation("people.roles.ask"));
        setItems(Stream.of(Role.values()).filter(role -> role.fits(kind)).toList());
        setItemLabelGenerator(role -> getTranslation(
                "people.role", getTranslation("Role." + role.name()), getTranslation("people.may." + role)));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        setValue(held);
    }
}
