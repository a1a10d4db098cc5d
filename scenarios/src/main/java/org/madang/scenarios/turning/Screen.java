package org.madang.scenarios.turning;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Network;
import org.madang.sim.config.Scenario;

/**
 * How moves are tried: in a market of as many whole localities, and of as many inputs, that trying takes about as long as
 * the comparison did. Whether the smaller market has the same verdict is looked at before anything is said about it.
 *
 * @param participants how many people it has
 * @param inputs how many inputs are moved, the most telling ones
 */
record Screen(int participants, int inputs) {
    /** In how many worlds each move is tried: with fewer, no move could be sure beside twenty others. */
    static final int WORLDS = 8;

    /** Pairs of the inputs that matter most are tried too. */
    static final int PAIRS = 3;

    /** In smaller markets chance is all that there is to see. */
    private static final int FEWEST = 300;

    /** People times weeks that may be tried however small the comparison was: a second or so. */
    private static final double FREE = 1e6;

    /** The full market, whatever it costs. */
    static Screen full(Scenario s, int inputs) {
        return new Screen(s.market().participants(), inputs);
    }

    /**
     * All inputs in a small market; then fewer of them, each time half as many, in larger ones: what is tried next where the
     * smaller market has another verdict.
     *
     * @param runs that the comparison made, at full size
     * @param inputs that can be moved
     * @param each runs that a move takes in a world
     */
    static List<Screen> ladder(Scenario s, long runs, int inputs, int each) {
        int all = s.market().participants();
        double budget = Math.max((double) runs, FREE / all / s.weeks());
        List<Screen> ladder = new ArrayList<>();
        for (int n = inputs; n > 0; n /= 2) {
            int participants = participants(s, budget / (runs(n) * each));
            if (participants >= Math.min(FEWEST, all)) {
                ladder.add(new Screen(participants, n));
            }
        }
        return ladder.isEmpty() ? List.of(new Screen(Math.min(FEWEST, all), Math.min(1, inputs))) : ladder;
    }

    /** Runs of one side: as things stand, both ends of the inputs, pairs. */
    private static long runs(int inputs) {
        return (long) WORLDS * (1 + 2 * inputs + PAIRS);
    }

    /** As many as a share of the market has, in whole localities if it has one; the people of edge lists stay all. */
    private static int participants(Scenario s, double share) {
        int all = s.market().participants();
        boolean isFixed = s.network().kind() == Network.Kind.EDGE_LIST;
        double localities = share * Math.max(1, s.market().localities().count());
        double whole = localities < 1 ? localities : Math.floor(localities);
        return isFixed || share >= 1 ? all : (int) (all * share * whole / localities);
    }

    boolean isFull(Scenario s) {
        return participants >= s.market().participants();
    }

    ScenarioFile file(ScenarioFile full) {
        return isFull(full.scenario()) ? full : Scaling.to(full, participants);
    }
}
