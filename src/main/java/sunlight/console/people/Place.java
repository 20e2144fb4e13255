package sunlight.console.people;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sunlight.console.Window;
import sunlight.tenancy.Directory;
import sunlight.tenancy.Tenant;

/** Chooses whose people are looked after: the own ones, or those of a tenant below. */
class Place extends ComboBox<Tenant> {

    private static final long serialVersionUID = 1L;

    private final transient Directory directory;
    private final transient Tenant own;

    Place(Directory directory, Tenant own) {
        this(directory, own, null);
    }

    /** @param label what is chosen; nothing where it is whose people are looked after */
    Place(Directory directory, Tenant own, @Nullable String label) {
        this.directory = directory;
        this.own = own;
        setLabel(label == null ? getTranslation("people.place") : label);
        setItemLabelGenerator(tenant -> tenant.name().in(Window.language()));
        setItems(this::found);
        setValue(own);
    }

    private Stream<Tenant> found(Query<Tenant, String> query) {
        var words = query.getFilter().orElse("").strip();
        return (words.isEmpty() ? everybody() : named(words))
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private Stream<Tenant> everybody() {
        return Stream.concat(
                Stream.of(own),
                directory.below(own).stream().filter(each -> !each.id().equals(own.id())));
    }

    /** Bureaus are few and found by their name; schools also by the initials of their name. */
    private Stream<Tenant> named(String words) {
        var part = words.toLowerCase(Locale.ROOT);
        var bureaus = everybody()
                .filter(each -> !each.isSchool())
                .filter(each -> each.name()
                        .in(Window.language())
                        .toLowerCase(Locale.ROOT)
                        .contains(part));
        return Stream.concat(bureaus, directory.findSchools(own, words, "", Optional.empty()).stream());
    }
}
