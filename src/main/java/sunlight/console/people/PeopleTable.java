package sunlight.console.people;

import static java.util.stream.Collectors.joining;
import static sunlight.console.Say.say;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sunlight.console.Markup;
import sunlight.console.Pane;
import sunlight.identity.OpenCode;
import sunlight.identity.OpenCodes;
import sunlight.identity.Person;
import sunlight.tenancy.Time;

/**
 * The people of a tenant, as markup.
 *
 * @param links until when one-time links work, by membership
 * @param codes the codes on paper that nobody has used, by membership
 */
record PeopleTable(Map<UUID, Instant> links, OpenCodes codes) {

    private static final String TABLE = """
            <table><thead><tr><th scope="col">{}</th><th scope="col">{}</th><th scope="col">{}</th>
            <th scope="col"><span class="hidden">{}</span></th></tr></thead><tbody>{}</tbody></table>""";
    private static final String ROW = """
            <tr><th scope="row">{}{}</th><td>{}</td><td>{}</td><td class="acts">{}</td></tr>""";

    Markup of(List<Person> people) {
        if (people.isEmpty()) {
            return Markup.of("<p class=\"empty\">{}</p>", say("people.none"));
        }
        return Markup.of(
                "{}" + TABLE,
                codes.checked()
                        ? Markup.NONE
                        : Markup.of("<p class=\"why\" role=\"status\">{}</p>", say("people.codes.unchecked")),
                say("people.displayName"),
                say("people.userName"),
                say("people.roles"),
                say("people.acts"),
                Markup.all(people.stream().map(this::row).toList()));
    }

    private Markup row(Person person) {
        var roles =
                person.roles().stream().map(role -> say("Role." + role.name())).collect(joining(say("people.join")));
        return Markup.of(
                ROW,
                person.displayName(),
                person.isMe() ? Markup.of(" <span class=\"count\">{}</span>", say("people.me")) : Markup.NONE,
                person.userName(),
                Markup.of("{}{}", roles, waiting(person)),
                person.isMe() ? Markup.NONE : acts(person, links.containsKey(person.membership())));
    }

    /** What was given to come in with and has not been used; the link where there is one, as it was given last. */
    private Markup waiting(Person person) {
        var link = Optional.ofNullable(links.get(person.membership()))
                .map(until -> say("people.link.until", Time.minute(until)));
        return link.or(() -> Optional.ofNullable(codes.byMembership().get(person.membership()))
                        .map(PeopleTable::said))
                .map(words -> Markup.of("<p class=\"count\">{}</p>", words))
                .orElse(Markup.NONE);
    }

    private static String said(OpenCode code) {
        return say(code.isOver() ? "people.code.over" : "people.code.until", Time.lastDay(code.until()));
    }

    private static Markup acts(Person person, boolean hasLink) {
        return Markup.of(
                "{}{}{}{}",
                act("ROLES", person, "people.changeRoles"),
                hasLink ? act("REVOKE", person, "people.link.revoke") : act("LINK", person, "people.link"),
                act("RESET", person, "people.reset"),
                act("OFF", person, "people.takeOff"));
    }

    private static Markup act(String deed, Person person, String key) {
        return Pane.button(deed, person.membership(), say(key), say("console.act.of", say(key), person.displayName()));
    }
}
