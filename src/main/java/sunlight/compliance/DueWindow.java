package sunlight.compliance;

import java.time.LocalDate;

/** Days in which something falls due, both included. */
public record DueWindow(LocalDate from, LocalDate until) {

    private static final String TO = "..";

    /** As it is written in an address: {@code 2026-11-30..2026-12-06}. */
    static DueWindow of(String said) {
        var cut = said.indexOf(TO);
        if (cut < 0) {
            throw new IllegalArgumentException("no two days");
        }
        return new DueWindow(
                LocalDate.parse(said.substring(0, cut)), LocalDate.parse(said.substring(cut + TO.length())));
    }

    @Override
    public String toString() {
        return from + TO + until;
    }
}
