package sunlight.provisioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sunlight.language.Language;
import sunlight.language.Message;
import sunlight.problem.RuleBroken;
import sunlight.problem.Stale;

/**
 * What a list of schools would do, before it does.
 *
 * @param rows how many schools stand in it
 * @param unused headings that mean nothing here
 * @param faults what is wrong; while there is one, nothing can take effect
 * @param notes what should be looked at
 * @param active how many schools there are now
 * @param isMuch whether so many schools disappear that it must be confirmed
 */
public record CheckedSchools(
        int rows,
        List<String> unused,
        List<RowFault> faults,
        List<RowFault> notes,
        List<Change> changes,
        List<SchoolStep> steps,
        long active,
        boolean isMuch) {

    public CheckedSchools {
        unused = List.copyOf(unused);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
        steps = List.copyOf(steps);
    }

    /** Whether there is something to do and nothing in the way but perhaps a confirmation. */
    public boolean canTakeEffect() {
        return faults.isEmpty() && !changes.isEmpty();
    }

    /** The same, with last days that are so far away told as slips. */
    CheckedSchools closingBy(LocalDate latest, int years) {
        var all = new ArrayList<>(faults);
        for (var step : steps) {
            step.fields().stream()
                    .filter(field ->
                            field.name().equals("closes_on") && !field.after().isEmpty())
                    .filter(field -> LocalDate.parse(field.after()).isAfter(latest))
                    .forEach(field -> all.add(new RowFault(
                            step.row(),
                            SchoolColumn.LAST_DAY.heading(Language.ZH),
                            field.after(),
                            Message.of("schools.closesTooLate", years))));
        }
        return new CheckedSchools(rows, unused, all, notes, changes, steps, active, isMuch);
    }

    /** Says no where it would do something else than what was shown, or too much without a confirmation. */
    void requireAs(CheckedSchools shown, boolean isConfirmed) {
        if (!canTakeEffect() || !changes.equals(shown.changes())) {
            throw new Stale();
        }
        if (isMuch && !isConfirmed) {
            throw RuleBroken.of(
                    "confirm",
                    "schools.tooManyGone",
                    String.valueOf(count(SchoolStep.Kind.SUSPENDED)),
                    String.valueOf(active));
        }
    }

    public long count(SchoolStep.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).count();
    }
}
