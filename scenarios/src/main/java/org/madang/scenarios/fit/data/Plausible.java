package org.madang.scenarios.fit.data;

import org.madang.scenarios.file.Words;
import org.madang.scenarios.fit.data.Sheet.Cell;
import org.madang.sim.indicator.Indicator;

/** Which numbers an indicator can have. */
public final class Plausible {
    private Plausible() {}

    /** What is wrong with a cell; null if nothing is. */
    static String problem(Cell cell, double value, Indicator indicator) {
        if (Double.isNaN(value)) {
            return "found " + Words.quote(cell.text()) + ", expected a number, or nothing where there is none"
                    + (cell.decimal() == ',' ? "; this file has decimal commas" : "");
        }
        boolean isShare =
                indicator.unit() == Indicator.Unit.FRACTION || indicator.unit() == Indicator.Unit.FRACTION_A_WEEK;
        if (isShare && value > 1) {
            return indicator.key() + " is a part of 1, found " + cell.text()
                    + (value <= 100 ? "; of percent say 'times: 0.01'" : "");
        }
        boolean isCount =
                switch (indicator.unit()) {
                    case PARTICIPANTS, PARTICIPANTS_A_WEEK, REQUESTS_A_WEEK, MATCHES_A_WEEK, MESSAGES_A_WEEK -> true;
                    default -> isShare;
                };
        if (isCount && value < 0) {
            return indicator.key() + " cannot be below 0, found " + cell.text();
        }
        return null;
    }

    /** Whether a market can show less than 0. */
    public static boolean maybeBelow(Indicator indicator) {
        return switch (indicator) {
            case PROFIT,
                    NET_PRESENT_VALUE,
                    NET_PRESENT_VALUE_WITH_REMAINS,
                    CASH,
                    MARGIN,
                    LIFETIME_VALUE,
                    REALISED_VALUE,
                    CUSTOMER_EQUITY,
                    SATISFACTION,
                    NET_PROMOTER_SCORE -> true;
            default -> false;
        };
    }
}
