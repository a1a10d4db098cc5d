package org.madang.scenarios.turning;

import java.util.List;
import org.madang.scenarios.statistics.Estimate;

/**
 * What moves do to a verdict.
 *
 * @param moves one input and its end, or two that are moved together
 * @param gap first less second there, turned so that more is better; the first is the better one as things stand
 * @param sign 1 if the first is surely ahead there, −1 if the second is, 0 if neither is sure; simultaneous over all that
 *     was tried with it
 * @param value of a single input: where on the way the lead changes, on a straight line between both, with its interval;
 *     unknown where the gap keeps its sign
 */
record Turn(List<Move> moves, Estimate gap, int sign, Estimate value) {
    Turn {
        moves = List.copyOf(moves);
    }

    Move move() {
        return moves.get(0);
    }

    /** How far towards the end of its plausible range the input must be moved for the lead to change. */
    double distance() {
        double way = move().to() - move().now();
        return Double.isNaN(value.mean()) ? 1 : Math.abs((value.mean() - move().now()) / way);
    }
}
