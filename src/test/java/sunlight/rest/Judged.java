package sunlight.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import sunlight.dev.Until;

/** The first judging comes by messages after the start. */
public final class Judged {

    private static final int SCHOOLS = 15;

    private Judged() {}

    /** Waits until every school of the demo bureau has its verdicts. */
    public static void everybody() {
        var inspector = ApiClient.of("city-inspector");
        var judged = Until.answered(
                Duration.ofSeconds(90),
                () -> inspector
                        .get("/tenants/mdj-edu/compliance/schools")
                        .json()
                        .findValuesAsText("S0103")
                        .size(),
                schools -> schools >= SCHOOLS);
        assertThat(judged).as("everybody is judged").isGreaterThanOrEqualTo(SCHOOLS);
    }
}
