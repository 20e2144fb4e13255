package sunlight.console.people;

import static java.util.stream.Collectors.joining;

import java.util.List;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.console.Window;
import sunlight.identity.Person;
import sunlight.language.Messages;

/** The people of a tenant, as markup. */
final class PeopleTable {

    private static final String TABLE = """
            <table><thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th>
            <th scope="col"><span class="hidden">{}</span></th></tr></thead><tbody>{}</tbody></table>""";
    private static final String ROW = """
            <tr><th scope="row">{}{}</th><td>{}</td><td>{}</td><td class="acts">{}</td></tr>""";

    private PeopleTable() {}

    static Markup of(List<Person> people) {
        if (people.isEmpty()) {
            return Markup.of("<p class=\"empty\">{}</p>", say("people.none"));
        }
        return Markup.of(
                TABLE,
                say("people.displayName"),
                say("people.userName"),
                say("people.roles"),
                say("people.acts"),
                Markup.all(people.stream().map(PeopleTable::row).toList()));
    }

    private static Markup row(Person person) {
        var roles = person.roles().stream().map(role -> say("Role." + role.name())).collect(joining(say("people.join")));
        return Markup.of(
                ROW,
                person.displayName(),
                person.isMe() ? Markup.of(" <span class=\"count\">{}</span>", say("people.me")) : Markup.NONE,
                person.userName(),
                roles,
                person.isMe() ? Markup.NONE : acts(person));
    }

    private static Markup acts(Person person) {
        return Markup.of(
                "{}{}{}",
                Pane.button("ROLES", person.membership(), say("people.changeRoles"), false),
                Pane.button("RESET", person.membership(), say("people.reset"), false),
                Pane.button("OFF", person.membership(), say("people.takeOff"), false));
    }

    private static String say(String key) {
        return Messages.say(Window.language(), key);
    }
}
