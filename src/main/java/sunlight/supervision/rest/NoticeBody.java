package sunlight.supervision.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sunlight.supervision.Strength;

/**
 * A reminder or notice to be drafted.
 *
 * @param school slug of the school or bureau below whose items they are
 * @param to slug of who is written to, if it is not the school but a bureau between
 * @param items codes of items that are overdue, incomplete, stale or displayed too long, or of fulfilled ones with which a
 *     person finds something wrong
 * @param found what a person found wrong with the latter, and on what grounds
 * @param demand what is to be done
 * @param days working days for the answer
 */
public record NoticeBody(
        String school,
        @Nullable String to,
        Strength strength,
        List<String> items,
        @Nullable String found,
        String title,
        String demand,
        int days) {}
