package org.madang.scenarios.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.figures.Spending;
import org.madang.sim.indicator.Indicator;

/** What a side paid out and took in over all weeks, on average over the replications. */
record Money(String side, List<Double> paidOut, double revenue) {
    static List<Money> of(ReportedFolder folder) {
        List<Money> sides = new ArrayList<>();
        for (int n = 0; n < folder.sides().size(); n++) {
            int side = n;
            List<Double> paidOut = Spending.PARTS.stream()
                    .map(part -> folder.level(side, part.indicator()).sum())
                    .toList();
            double revenue = folder.level(side, Indicator.REVENUE).sum();
            sides.add(new Money(folder.sides().get(side), paidOut, revenue));
        }
        return sides;
    }

    double out() {
        return paidOut.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What comes in for each 1 paid out, "1.30"; a dash where nothing was paid. */
    String back() {
        return out() > 0
                ? new BigDecimal(revenue / out())
                        .setScale(2, RoundingMode.HALF_EVEN)
                        .toPlainString()
                : "–";
    }
}
