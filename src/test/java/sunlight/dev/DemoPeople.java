package sunlight.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.uuid.Generators;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** People for trying things out, named after what they do. Said again, nothing changes. */
final class DemoPeople {

    /** Known to everybody on purpose: this is why the demo listens to its own machine only. */
    static final String PASSWORD = "sunlight-demo";

    private final JsonNode file;

    DemoPeople(Path sources) {
        try {
            file = KeycloakAdmin.JSON.readTree(
                    sources.resolve("demo-people.json").toFile());
        } catch (IOException broken) {
            throw new StartFailed("Cannot read the demo people", broken);
        }
    }

    /** Somebody to log in as. */
    record Person(
            String user,
            String name,
            String may,
            Map<String, List<String>> roles,
            Map<String, List<String>> assigned) {}

    List<Person> people() {
        var people = new ArrayList<Person>();
        for (var node : file.path("people")) {
            people.add(new Person(
                    node.path("user").asText(),
                    node.path("name").asText(),
                    node.path("may").asText(),
                    lists(node.path("memberships")),
                    lists(node.path("assigned"))));
        }
        return people;
    }

    private static Map<String, List<String>> lists(JsonNode node) {
        Map<String, List<String>> lists = new TreeMap<>();
        node.fields()
                .forEachRemaining(entry ->
                        lists.put(entry.getKey(), KeycloakAdmin.JSON.convertValue(entry.getValue(), StringList.class)));
        return lists;
    }

    void bring(KeycloakAdmin keycloak, Databases databases) {
        var accounts = new DemoAccounts(keycloak);
        file.path("clients").forEach(accounts::client);
        for (var person : people()) {
            var subject = accounts.subject(person);
            person.roles().forEach((tenant, roles) -> join(databases, new Member(person, subject, tenant, roles)));
        }
        accounts.operator("operator");
    }

    private record Member(Person person, String subject, String tenant, List<String> roles) {}

    private static void join(Databases databases, Member member) {
        try (var connection = databases.inTenant(member.tenant())) {
            add(connection, member);
            connection.commit();
        } catch (SQLException failed) {
            throw new StartFailed("Cannot write memberships", failed);
        }
    }

    private static void add(Connection connection, Member member) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into membership (id, subject, user_name, display_name, roles, added_by)
                values (?, ?, ?, ?, ?, 'demo')
                on conflict (tenant_id, subject) do nothing
                """)) {
            insert.setObject(1, Generators.timeBasedEpochGenerator().generate());
            insert.setString(2, member.subject());
            insert.setString(3, member.person().user());
            insert.setString(4, member.person().name());
            insert.setArray(5, connection.createArrayOf("text", member.roles().toArray()));
            insert.executeUpdate();
        }
        try (var opened =
                connection.prepareStatement("insert into opened_account (subject) values (?) on conflict do nothing")) {
            opened.setString(1, member.subject());
            opened.executeUpdate();
        }
        try (var assigned = connection.prepareStatement("""
                insert into assigned_school (subject, school_id, assigned_by, assigned_at)
                select ?, id, 'demo', now() from tenant where slug = any (?) on conflict do nothing
                """)) {
            var schools = member.person().assigned().getOrDefault(member.tenant(), List.of());
            assigned.setString(1, member.subject());
            assigned.setArray(2, connection.createArrayOf("text", schools.toArray()));
            assigned.executeUpdate();
        }
    }

    private static final class StringList extends ArrayList<String> {
        private static final long serialVersionUID = 1L;
    }
}
