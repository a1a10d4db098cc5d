package org.madang.scenarios.turning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Family;
import org.madang.scenarios.statistics.Ratio;
import org.madang.scenarios.statistics.SignFlip;

/**
 * What the moves did.
 *
 * @param plan of the comparison
 * @param first the side that is ahead as things stand
 * @param second the other one
 * @param now first less second as things stand, in the worlds of the moves
 * @param sign 1 if that is surely on the first side, −1 if on the second, 0 if neither is sure
 * @param participants of the market in which the moves were tried
 * @param worlds in how many
 * @param turns by move, the nearest first
 */
record Turns(Plan plan, int first, int second, Estimate now, int sign, int participants, int worlds, List<Turn> turns) {
    /** A line through two means of eight worlds: Student's quantile is taken for what it is of a normal. */
    private static final double CRITICAL = 2.36;

    /** @param gaps by world: first less second as things stand, then with every move */
    static Turns of(Plan plan, List<Integer> sides, List<Move> moves, Screen screen, double[][] gaps) {
        int direction = plan.headline().moreIsBetter() ? 1 : -1;
        Family family = new SignFlip().judge(gaps);
        List<Turn> turns = new ArrayList<>();
        for (int n = 0; n < moves.size(); n++) {
            Move move = moves.get(n);
            turns.add(new Turn(move, family.estimate(n + 1), direction * family.sign(n + 1), value(move, gaps, n + 1)));
        }
        turns.sort(Comparator.comparingDouble(Turn::distance));
        return new Turns(
                plan,
                sides.get(0),
                sides.get(1),
                family.estimate(0),
                direction * family.sign(0),
                screen.participants(),
                screen.worlds(),
                List.copyOf(turns));
    }

    /** Where the straight line from the gap as things stand to the gap at the end of the range meets zero. */
    private static Estimate value(Move move, double[][] gaps, int place) {
        double[] now = new double[gaps.length];
        double[] moved = new double[gaps.length];
        double sum = 0;
        for (int world = 0; world < gaps.length; world++) {
            now[world] = gaps[world][0];
            moved[world] = gaps[world][0] - gaps[world][place];
            sum += moved[world];
        }
        double side = Math.signum(sum);
        for (int world = 0; world < gaps.length; world++) {
            now[world] *= side;
            moved[world] *= side;
        }
        Estimate share = Ratio.of(now, moved, CRITICAL);
        if (!(share.mean() > 0 && share.mean() <= 1)) {
            return Estimate.NONE;
        }
        return move.isUp()
                ? new Estimate(at(move, share.mean()), at(move, share.low()), at(move, share.high()))
                : new Estimate(at(move, share.mean()), at(move, share.high()), at(move, share.low()));
    }

    private static double at(Move move, double share) {
        return Math.max(0, move.now() + share * (move.to() - move.now()));
    }
}
