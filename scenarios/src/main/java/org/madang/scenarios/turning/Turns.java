package org.madang.scenarios.turning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.madang.scenarios.statistics.Estimate;
import org.madang.scenarios.statistics.Family;
import org.madang.scenarios.statistics.Ratio;
import org.madang.scenarios.statistics.SignFlip;

/**
 * What the moves did.
 *
 * @param trial how they were tried
 * @param now first less second as things stand, in the worlds of the moves
 * @param sign 1 if that is surely on the first side, −1 if on the second, 0 if neither is sure
 * @param single one move each, the nearest first
 * @param pairs two moves each
 */
record Turns(Trial trial, Estimate now, int sign, List<Turn> single, List<Turn> pairs) {
    Turns {
        single = List.copyOf(single);
        pairs = List.copyOf(pairs);
    }

    /**
     * Of single moves.
     *
     * @param now first less second by world as things stand
     * @param ends the same by world and move
     */
    static Turns of(Trial trial, List<Move> moves, double[][] now, double[][] ends) {
        double[][] all = new double[now.length][];
        for (int world = 0; world < now.length; world++) {
            all[world] = new double[moves.size() + 1];
            all[world][0] = now[world][0];
            System.arraycopy(ends[world], 0, all[world], 1, moves.size());
        }
        Family family = new SignFlip().judge(all);
        List<Turn> turns = new ArrayList<>();
        for (int n = 0; n < moves.size(); n++) {
            Move move = moves.get(n);
            turns.add(new Turn(List.of(move), family.estimate(n + 1), family.sign(n + 1), value(move, all, n + 1)));
        }
        turns.sort(Comparator.comparingDouble(Turn::distance));
        return new Turns(trial, family.estimate(0), family.sign(0), turns, List.of());
    }

    /**
     * Where the straight line from the gap as things stand to the gap at the end of the range meets zero, with Fieller's
     * interval.
     */
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
        Estimate share = Ratio.of(now, moved);
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

    /** How many inputs were moved. */
    int inputs() {
        return (int) single.stream().map(turn -> turn.move().input()).distinct().count();
    }

    /**
     * Pairs of the three inputs that took most of a sure lead away and do not turn it alone, each at its worse end; none
     * where nothing is sure as things stand.
     */
    List<List<Move>> strongestPairs(int verdict) {
        List<Move> strongest = single.stream()
                .filter(turn -> sign == verdict && sign != 0 && turn.sign() == verdict)
                .filter(turn -> turn.gap().mean() < now.mean())
                .sorted(Comparator.comparingDouble(turn -> turn.gap().mean()))
                .map(Turn::move)
                .limit(Screen.PAIRS)
                .toList();
        List<List<Move>> found = new ArrayList<>();
        for (int a = 0; a < strongest.size(); a++) {
            for (int b = a + 1; b < strongest.size(); b++) {
                if (!strongest.get(a).input().equals(strongest.get(b).input())) {
                    found.add(List.of(strongest.get(a), strongest.get(b)));
                }
            }
        }
        return found;
    }

    /**
     * With pairs of moves, judged together.
     *
     * @param gaps first less second by world, other ones than those by which the pairs were chosen, and pair
     */
    Turns with(List<List<Move>> moves, double[][] gaps) {
        Family family = new SignFlip().judge(gaps);
        List<Turn> turns = new ArrayList<>();
        for (int n = 0; n < moves.size(); n++) {
            turns.add(new Turn(moves.get(n), family.estimate(n), family.sign(n), Estimate.NONE));
        }
        return new Turns(trial, now, sign, single, turns);
    }
}
