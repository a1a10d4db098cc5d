package org.madang.scenarios.turning;

import java.util.Optional;
import org.madang.scenarios.input.Scaling;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Network;
import org.madang.sim.config.Scenario;

/**
 * The market in which moves are tried: the full one, or one of as many whole localities that trying costs no more than the
 * comparison did. Whether the smaller market has the same verdict is looked at before anything is said about it.
 *
 * @param participants how many people it has
 * @param worlds in how many worlds each move is tried
 */
record Screen(int participants, int worlds) {
    /** With fewer worlds no move could be sure beside twenty others. */
    static final int WORLDS = 8;

    /** Trying may cost so many times what the comparison did. */
    private static final double MOST = 2.5;

    /**
     * The market for trying; nothing where even the smallest would cost too much.
     *
     * @param runs that the comparison made, at full size
     * @param moves to try
     * @param each runs that a move takes in a world
     * @param isFull whether the full market is asked for, whatever it costs
     */
    static Optional<Screen> of(Scenario s, long runs, int moves, int each, boolean isFull) {
        int all = s.market().participants();
        if (isFull) {
            return Optional.of(new Screen(all, WORLDS));
        }
        double share = runs / (double) ((long) WORLDS * each * (moves + 1));
        int localities = Math.max(1, s.market().localities().count());
        int kept = (int) Math.max(1, Math.floor(share * localities));
        boolean isFixed = s.network().kind() == Network.Kind.EDGE_LIST;
        int people = isFixed || share >= 1 ? all : Math.max(1, (int) ((long) all * kept / localities));
        return people <= MOST * share * all ? Optional.of(new Screen(people, WORLDS)) : Optional.empty();
    }

    boolean isFull(Scenario s) {
        return participants >= s.market().participants();
    }

    ScenarioFile file(ScenarioFile full) {
        return isFull(full.scenario()) ? full : Scaling.to(full, participants);
    }
}
