package sunlight.publication.ui;

import static sunlight.console.Say.say;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import sunlight.console.Errand;
import sunlight.console.Errands;
import sunlight.publication.MyTurn;
import sunlight.publication.gate.HideRequestDesk;

/** What a parent waits for, what waits for a signature, and what came back. */
@ApplicationScoped
class PublicationErrands implements Errands {

    private static final int NAMED = 5;

    @Inject
    HideRequestDesk requests;

    @Inject
    MyTurn turn;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Errand> errands() {
        return Stream.of(requests(), reviews(), returned())
                .flatMap(List::stream)
                .toList();
    }

    private List<Errand> requests() {
        var due = requests.due();
        if (due.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var first = due.get(0);
        var late = due.stream().filter(today::isAfter).count();
        return List.of(new Errand(
                say("errands.requests." + when(first, today), due.size(), first, late), "requests", late > 0));
    }

    private static String when(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return "LATE";
        }
        return due.equals(today) ? "TODAY" : due.equals(today.plusDays(1)) ? "TOMORROW" : "LATER";
    }

    private List<Errand> reviews() {
        var count = turn.reviews();
        return count == 0 ? List.of() : List.of(new Errand(say("errands.reviews", count), "reviews", false));
    }

    private List<Errand> returned() {
        var returned = turn.returned();
        var errands = new ArrayList<Errand>();
        returned.stream()
                .limit(NAMED)
                .map(text -> new Errand(say("errands.returned", text.title()), "disclosures/" + text.id(), false))
                .forEach(errands::add);
        if (returned.size() > NAMED) {
            errands.add(new Errand(say("errands.returned.more", returned.size() - NAMED), "due", false));
        }
        return errands;
    }
}
