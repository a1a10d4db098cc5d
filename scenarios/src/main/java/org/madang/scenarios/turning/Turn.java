package org.madang.scenarios.turning;

import org.madang.scenarios.statistics.Estimate;

/**
 * What a move does to a verdict.
 *
 * @param move the input and its end
 * @param gap first less second at the end of the range, the first being the better one as things stand
 * @param sign 1 if the first is surely ahead there, −1 if the second is, 0 if neither is sure; simultaneous over all moves
 * @param value where on the way the lead changes, on a straight line between both, with its interval; unknown where the
 *     gap keeps its sign
 */
record Turn(Move move, Estimate gap, int sign, Estimate value) {
    /** How far the input must be moved for the lead to change, as a share of what stands there. */
    double distance() {
        double at = Double.isNaN(value.mean()) ? move.to() : value.mean();
        return Math.abs(at / move.now() - 1);
    }
}
