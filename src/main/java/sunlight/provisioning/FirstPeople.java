package sunlight.provisioning;

import java.util.List;
import sunlight.language.Language;
import sunlight.tenancy.Tenant;

/**
 * The first administrators of schools that have none, named after their schools or by a list; a list with faults names nobody.
 *
 * @param faults what is wrong in the list
 */
public record FirstPeople(List<FirstPerson> people, List<RowFault> faults) {

    public FirstPeople {
        people = List.copyOf(people);
        faults = List.copyOf(faults);
    }

    public static FirstPeople usual(List<Tenant> waiting) {
        return new FirstPeople(waiting.stream().map(FirstPerson::usual).toList(), List.of());
    }

    /** As a workbook, to be filled in and brought back. */
    public byte[] workbook(Language language) {
        return new FirstPeopleSheet(language).of(people);
    }
}
