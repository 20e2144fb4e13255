package sunlight.dashboard.ui;

import sunlight.compliance.ComplianceStatus;
import sunlight.compliance.MatrixQuery;
import sunlight.compliance.MatrixQuery.Part;
import sunlight.compliance.StatusChoice;
import sunlight.console.Markup;
import sunlight.dashboard.Rate;
import sunlight.dashboard.Tally;

/**
 * Figures as links to the cells of the matrix that were counted.
 *
 * @param slug of the bureau
 */
record Links(String slug) {

    Markup to(MatrixQuery query, Object shown) {
        return Markup.of("<a href=\"{}\">{}</a>", address(query), shown);
    }

    String address(MatrixQuery query) {
        return slug + "/matrix" + (query.parts().isEmpty() ? "" : "?" + query.text());
    }

    Markup count(MatrixQuery among, Tally tally, StatusChoice choice) {
        return count(among.with(Part.STATUS, choice.code()), tally.of(choice));
    }

    Markup count(MatrixQuery among, Tally tally, ComplianceStatus status) {
        return count(among.with(Part.STATUS, status), tally.of(status));
    }

    /** A share leads to all of which it is one; of nothing there is none. */
    Markup share(MatrixQuery among, Rate rate) {
        return rate.owed() == 0
                ? Markup.of("<span class=\"zero\">–</span>")
                : to(among.with(Part.STATUS, StatusChoice.OWED.code()), rate.percent() + " %");
    }

    /** Nothing lies behind a zero. */
    Markup count(MatrixQuery query, int count) {
        return count == 0 ? Markup.of("<span class=\"zero\">0</span>") : to(query, count);
    }
}
