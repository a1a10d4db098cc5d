package org.madang.scenarios.results;

import java.util.Optional;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Verdict;
import org.madang.sim.indicator.Indicator;

/** What the net present value of the last week does not say: who earns more by then, and whether anybody earned it back. */
final class Outlook {
    private Outlook() {}

    /** Who earns more by the end, where that is not who is ahead so far: the lead may change beyond the horizon. */
    static Optional<String> trend(Outcome outcome, int side, String leader) {
        Verdict profit = outcome.sides().verdict(side, Indicator.PROFIT);
        boolean sumsUp = outcome.plan().headline() == Indicator.NET_PRESENT_VALUE;
        if (!sumsUp || profit.winner() == null || profit.winner().equals(leader)) {
            return Optional.empty();
        }
        boolean first = profit.winner().equals(profit.first());
        Estimate gap = first ? profit.atHorizon() : Sentences.negated(profit.atHorizon());
        String since = profit.crossovers().stream()
                .reduce((earlier, later) -> later)
                .map(c -> ", and has done so from week " + c.week() + " [" + c.low() + ", " + c.high() + "] on")
                .orElse("");
        return Optional.of("But " + profit.winner() + " earns " + Sentences.difference(gap, Indicator.PROFIT)
                + " more money a week by the end" + since + ".");
    }

    /** Where nobody earns back what was spent, the better one only loses less. */
    static Optional<String> loss(Outcome outcome) {
        for (int side = 0; side < outcome.sides().sides().size(); side++) {
            Estimate last = outcome.sides()
                    .level(side, Indicator.NET_PRESENT_VALUE, outcome.sides().weeks());
            if (!(last.mean() < 0)) {
                return Optional.empty();
            }
        }
        return Optional.of("No side has earned back its spending by then: every net present value is below zero.");
    }
}
