package sunlight.assessment.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import sunlight.assessment.score.SchoolScore.Placed;

/**
 * Who would move if the scheme were another one.
 *
 * @param moves the largest changes of points first
 */
public record WhatIf(List<Move> moves) {

    public WhatIf {
        moves = List.copyOf(moves);
    }

    /** A school whose grade or place would be another one. */
    public record Move(Placed before, Placed after) {

        public UUID school() {
            return after.score().school();
        }

        /** Above 0 for the better: by grade, then by place, then by points. */
        public int direction() {
            var one = before.score().grade();
            var other = after.score().grade();
            if (one != null && other != null && one != other) {
                return one.compareTo(other);
            }
            if (before.place() != null
                    && after.place() != null
                    && !before.place().equals(after.place())) {
                return Integer.compare(before.place(), after.place());
            }
            return change();
        }

        /** In hundredths of a point. */
        public int change() {
            return hundredths(after) - hundredths(before);
        }

        private static int hundredths(Placed placed) {
            var total = placed.score().total();
            return total == null ? 0 : total.hundredths();
        }
    }

    /** @param before how the same schools are placed by the scheme as it is */
    public static WhatIf of(List<Placed> before, Collection<SchoolRecord> schools, Scheme after) {
        var placed = Scoring.placed(schools, after);
        var moves = new ArrayList<Move>();
        for (int i = 0; i < placed.size(); i++) {
            var one = before.get(i);
            var other = placed.get(i);
            if (one.score().grade() != other.score().grade() || !Objects.equals(one.place(), other.place())) {
                moves.add(new Move(one, other));
            }
        }
        moves.sort((one, other) -> Integer.compare(Math.abs(other.change()), Math.abs(one.change())));
        return new WhatIf(moves);
    }

    public long up() {
        return moves.stream().filter(move -> move.direction() > 0).count();
    }

    public long down() {
        return moves.stream().filter(move -> move.direction() < 0).count();
    }
}
