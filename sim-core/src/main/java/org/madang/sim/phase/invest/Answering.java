package org.madang.sim.phase.invest;

import org.madang.sim.config.Answers;
import org.madang.sim.config.Lever;
import org.madang.sim.config.PerSide;
import org.madang.sim.state.MarketState;
import org.madang.sim.state.PlatformState;

/**
 * Platforms that answer what others did in the week before (eq. 26). Everybody sees the same week, so that the order of the
 * platforms does not matter, and nobody goes beyond the highest bidder.
 */
final class Answering {
    private final MarketState market;
    /** Last week's, by platform. */
    private final double[] acquisition;

    private final double[] satisfaction;
    private final PerSide[] fees;

    private Answering(MarketState market) {
        this.market = market;
        acquisition = new double[market.platforms()];
        satisfaction = new double[market.platforms()];
        fees = new PerSide[market.platforms()];
    }

    /** For the platforms of this market; null where none answers. */
    static Answering of(MarketState market) {
        boolean any = false;
        for (PlatformState platform : market.platform) {
            any |= platform.config.answers().any();
        }
        return any ? new Answering(market) : null;
    }

    /** Takes in what they did, before they go on. */
    void look() {
        for (int k = 0; k < fees.length; k++) {
            acquisition[k] = market.platform[k].spend(Lever.ACQUISITION);
            satisfaction[k] = market.platform[k].spend(Lever.SATISFACTION);
            fees[k] = market.platform[k].fees();
        }
    }

    /** Adds what platform k spends to match others, and sets its fees. */
    void answer(int k) {
        PlatformState platform = market.platform[k];
        Answers answers = platform.config.answers();
        if (!answers.any()) {
            return;
        }
        PerSide lowest = platform.plannedFees();
        double planned = platform.spend(Lever.ACQUISITION);
        double well = platform.spend(Lever.SATISFACTION);
        double most = planned;
        double best = well;
        for (int other = 0; other < fees.length; other++) {
            if (other != k && market.platform[other].present) {
                most = Math.max(most, acquisition[other]);
                best = Math.max(best, satisfaction[other]);
                lowest = new PerSide(
                        Math.min(lowest.seeker(), fees[other].seeker()),
                        Math.min(lowest.provider(), fees[other].provider()));
            }
        }
        platform.spend[Lever.ACQUISITION.ordinal()] += platform.winding ? 0 : answers.acquisition() * (most - planned);
        platform.spend[Lever.SATISFACTION.ordinal()] += answers.satisfaction() * (best - well);
        platform.answeredFees = answers.fee() == 0 ? null : between(platform.plannedFees(), lowest, answers.fee());
    }

    private static PerSide between(PerSide own, PerSide lowest, double part) {
        return new PerSide(
                (1 - part) * own.seeker() + part * lowest.seeker(),
                (1 - part) * own.provider() + part * lowest.provider());
    }
}
