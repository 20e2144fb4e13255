package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the API, asked for a neighbour's things: the answer is the one for things that do not exist. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TenancyMatrixIT {

    private static final String NO_ID = "01900000-0000-7000-8000-000000000000";
    private static final String NO_SLUG = "no-such-tenant";

    /** People who do not belong to the school whose things they ask for, each with the tenant they belong to. */
    private static final Map<String, String> STRANGERS = Map.of(
            "aimin-editor",
            Desk.OTHER_SCHOOL,
            "aimin-approver",
            Desk.OTHER_SCHOOL,
            "city-editor",
            "mdj-edu",
            "dongan-inspector",
            "dongan-edu",
            "city-supervisor",
            "mdj-edu");

    /** Without them a question is refused for another reason. */
    private static final Map<String, String> QUERIES =
            Map.of("/tenants/{slug}/compliance/cell", "?of=" + Desk.SCHOOL + "&item=S0703");

    private record Operation(
            String verb, String path, @Nullable String body, boolean forPeople) {

        ApiClient.Answer ask(ApiClient who, String slug, String id) {
            var address = path.replace("{slug}", slug).replace("{id}", id) + QUERIES.getOrDefault(path, "");
            var said = body == null ? null : body(body, id);
            return who.send(verb.toUpperCase(java.util.Locale.ROOT), address, said, "If-Match", "\"1\"");
        }

        /** Nothing that could be read, and no version. */
        ApiClient.Answer askCarelessly(ApiClient who, String slug, String id) {
            var address = path.replace("{slug}", slug).replace("{id}", id);
            return who.send(
                    verb.toUpperCase(java.util.Locale.ROOT), address, body == null ? null : Map.of("nonsense", true));
        }

        /** Something that would be accepted, so that the refusal has no other reason. */
        private static Object body(String schema, String id) {
            return switch (schema) {
                case "DraftStart" -> Map.of("item", "S0703");
                case "ContentBody" -> Desk.CONTENT;
                case "ChangeBody" -> Map.of("kind", "UPDATE", "note", "it has changed");
                case "OpinionBody" -> Map.of("proofread", true, "secrecyGround", "nothing secret");
                case "ScheduleBody" -> Map.of("at", "2099-01-01T00:00:00Z");
                case "Reason" -> Map.of("reason", "because");
                case "ConfirmationBody" -> Map.of("disclosure", id, "edition", 1);
                case "OverrideBody" -> Map.of("finding", "0", "reason", "because it is so");
                case "AdoptionBody" -> Map.of("publisher", "mdj-edu", "disclosure", id);
                case "AttestationBody" -> Map.of("finding", "0");
                case "PictureBody" -> Map.of("picture", id, "answer", "ADULTS");
                case "DeclarationBody" ->
                    Map.of("item", "S0703", "kind", "EVENT", "fromOn", "2026-09-01", "statement", "it happened");
                case "EditionWithdrawalBody" -> Map.of("edition", 1, "reason", "because");
                case "DelegationBody" ->
                    Map.of("colleague", id, "fromOn", "2099-01-01", "untilOn", "2099-01-02", "reason", "away");
                case "ExemptionBody" -> Desk.exemption(Desk.SCHOOL);
                case "NoticeBody" -> NoticeDesk.words("REMINDER", Desk.SCHOOL, Desk.SCHOOL, "S0703");
                case "StepBody" -> Map.of("step", "ACKNOWLEDGE");
                case "ChoiceBody" -> Map.of("bound", true);
                case "RevocationBody" -> Map.of("reason", "because");
                default -> throw new AssertionError("say here what a " + schema + " looks like");
            };
        }

        boolean namesAThing() {
            return path.contains("{id}") || "ConfirmationBody".equals(body);
        }
    }

    static Stream<String> strangers() {
        return STRANGERS.keySet().stream().sorted();
    }

    private static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        ApiClient.anonymous()
                .get("/openapi.json")
                .json()
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(
                                verb -> operations.add(operation(path.getKey(), verb.getKey(), verb.getValue()))));
        assertThat(operations).hasSizeGreaterThan(15);
        return operations;
    }

    private static Operation operation(String path, String verb, JsonNode said) {
        var content = said.at("/requestBody/content");
        var schema = content.findPath("$ref").asText();
        return new Operation(
                verb,
                path,
                schema.isEmpty() ? null : schema.substring(schema.lastIndexOf('/') + 1),
                said.has("security"));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void a_neighbours_thing_at_the_own_address_looks_like_no_thing(String user) {
        var stranger = ApiClient.of(user);
        var own = STRANGERS.get(user);

        for (var foreign : List.of(Desk.id(Desk.submitted()), Desk.id(Desk.published()), NoticeDesk.reminded())) {
            for (var operation :
                    operations().stream().filter(Operation::namesAThing).toList()) {
                var answer = operation.ask(stranger, own, foreign);

                assertThat(answer.status()).as(operation + answer.body()).isIn(403, 404);
                assertThat(answer.seen())
                        .as(operation.toString())
                        .isEqualTo(operation.ask(stranger, own, NO_ID).seen());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void a_neighbours_address_looks_like_no_address(String user) {
        var stranger = ApiClient.of(user);
        var foreign = Desk.id(Desk.submitted());

        for (var operation : operations().stream().filter(Operation::forPeople).toList()) {
            var answer = operation.ask(stranger, Desk.SCHOOL, foreign);

            assertThat(answer.status()).as(operation + answer.body()).isEqualTo(404);
            assertThat(answer.seen())
                    .as(operation.toString())
                    .isEqualTo(operation.ask(stranger, NO_SLUG, NO_ID).seen());
            assertThat(operation.askCarelessly(stranger, Desk.SCHOOL, foreign).seen())
                    .as(operation + ", carelessly")
                    .isEqualTo(operation.askCarelessly(stranger, NO_SLUG, NO_ID).seen());
        }
    }

    @Test
    void what_is_not_published_does_not_exist_for_the_public() {
        var foreign = Desk.id(Desk.submitted());

        for (var operation : operations()) {
            if (operation.forPeople() || operation.namesAThing()) {
                var answer = operation.ask(ApiClient.anonymous(), Desk.SCHOOL, foreign);

                assertThat(answer.status()).as(operation + answer.body()).isEqualTo(operation.forPeople() ? 401 : 404);
                assertThat(answer.seen())
                        .isEqualTo(operation
                                .ask(ApiClient.anonymous(), Desk.SCHOOL, NO_ID)
                                .seen());
            }
        }
    }

    @Test
    void the_neighbours_draft_is_as_it_was() {
        var draft = Desk.submitted();
        var before = Desk.editor().get(draft).body();

        // Everybody signs in once: a password takes longer to check than all the rest.
        STRANGERS.keySet().stream()
                .map(ApiClient::of)
                .forEach(stranger ->
                        operations().forEach(operation -> operation.ask(stranger, Desk.SCHOOL, Desk.id(draft))));

        assertThat(Desk.editor().get(draft).body()).isEqualTo(before);
    }
}
