package org.madang.scenarios.answer;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.experiment.Changeovers.Begin;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.statement.Value.Kind;
import org.madang.scenarios.statement.Value.Side;
import org.madang.scenarios.statistics.Ends;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.sim.config.Comparison;
import org.madang.sim.indicator.Indicator;

/**
 * What an answer is read from.
 *
 * @param runs the sides in paired replications
 * @param headline the indicator that decides
 * @param kind what the sides are
 * @param ends all pairs of sides in the last week
 * @param discountRate yearly, at which money is discounted
 * @param phases by side: when each phase of its strategy after the first began
 */
record Compared(
        PairedRuns runs, Indicator headline, Kind kind, Ends ends, double discountRate, List<List<Begin>> phases) {
    static Compared of(Outcome outcome) {
        List<List<Begin>> phases = new ArrayList<>();
        for (int side = 0; side < outcome.sides().sides().size(); side++) {
            phases.add(outcome.changeovers(side).begins());
        }
        return new Compared(
                outcome.sides(),
                outcome.plan().headline(),
                kind(outcome.plan().scenario().compare().between()),
                new Ends(outcome.sides(), outcome.plan().headline(), outcome.procedure()),
                outcome.plan().scenario().discountRate(),
                phases);
    }

    private static Kind kind(Comparison.Between between) {
        return switch (between) {
            case STRATEGIES -> Kind.STRATEGY;
            case PLATFORMS -> Kind.PLATFORM;
            case ALTERNATIVES -> Kind.ALTERNATIVE;
        };
    }

    int weeks() {
        return runs.weeks();
    }

    Side side(String name) {
        return Standing.side(name, kind);
    }

    /** Whether a side is what is there when nothing is spent. */
    static boolean isIdle(String side) {
        return side.equals(Comparison.Baseline.DO_NOTHING.side());
    }

    int place(String name) {
        return runs.sides().indexOf(name);
    }
}
