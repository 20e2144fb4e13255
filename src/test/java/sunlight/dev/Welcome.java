package sunlight.dev;

import java.util.List;

/** What somebody needs to know once everything runs. */
record Welcome(String url, String keycloakUrl, List<DemoPeople.Person> people) {

    void print(Progress progress) {
        var rule = "=".repeat(100);
        progress.say("\n" + rule);
        progress.say("  Sunlight runs. Ctrl-C stops it.");
        progress.say("  Public pages   " + url + "/");
        progress.say("  Consoles       " + url + "/console/");
        if (people.isEmpty()) {
            progress.say("  Keycloak       " + keycloakUrl + "  (your own; nobody was added to it)");
            progress.say(rule);
            return;
        }
        progress.say("  Keycloak       " + keycloakUrl
                + "  (administrator: admin, password in .sunlight/secrets.properties)");
        progress.say("\n  Log in as one of these; the password of all is: " + DemoPeople.PASSWORD);
        for (var person : people) {
            progress.say("    %-17s %-48s %s"
                    .formatted(
                            person.user(),
                            person.may(),
                            String.join(", ", person.roles().keySet())));
        }
        progress.say(rule);
    }
}
