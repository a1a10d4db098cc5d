package org.madang.scenarios.study.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.sim.config.Adaptive;
import org.madang.sim.config.LeverShares;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Rollout;
import org.madang.sim.config.SpendingPhase;
import org.madang.sim.config.Strategy;
import org.madang.sim.config.Until;

/**
 * Strategies as points of the unit cube. The six shares of a phase are five coordinates, each the part that a lever takes
 * of what the levers before it have left (stick-breaking), so that every point is a split and every split is a point;
 * with two phases the next coordinate is the time to switch. What else a phase does ({@link StrategyMove}) follows, phase by
 * phase.
 */
public final class StrategySpace {
    private static final int STICKS = 5;
    /** Shares and conditions have three decimals: what is written down is what was tried. */
    private static final int STEPS = 1000;

    private final int phases;
    private final Tuning.SwitchBy switchBy;
    private final int weeks;
    private final String name;
    private final Platform firm;
    private final List<StrategyMove> moves;

    /**
     * @param weeks of a run, at least 2 with two phases
     * @param name of the strategies made here
     * @param firm whose strategies they are
     */
    public StrategySpace(Tuning tuning, int weeks, String name, Platform firm) {
        if (!(weeks >= tuning.phases())) {
            throw new IllegalArgumentException("two phases need at least 2 weeks, found " + weeks);
        }
        phases = tuning.phases();
        switchBy = tuning.switchBy();
        this.weeks = weeks;
        this.name = name;
        this.firm = firm;
        moves = tuning.moves();
    }

    /** How many coordinates a point has. */
    public int dimension() {
        return firstMove() + phases * movesOfAPhase();
    }

    private int firstMove() {
        return STICKS * phases + (phases - 1);
    }

    private int movesOfAPhase() {
        return moves.stream().mapToInt(StrategyMove::coordinates).sum();
    }

    /** The strategy at a point; coordinates outside 0 to 1 count as the nearer end. */
    public Strategy strategy(double[] point) {
        List<SpendingPhase> made = new ArrayList<>();
        for (int p = 0; p < phases; p++) {
            Until until = p == phases - 1 ? null : until(clip(point[STICKS * phases + p]));
            made.add(moved(new SpendingPhase(shares(point, STICKS * p), until), point, p));
        }
        return new Strategy(name, made, Adaptive.defaults(), Rollout.defaults());
    }

    private SpendingPhase moved(SpendingPhase phase, double[] point, int p) {
        SpendingPhase moved = phase;
        int at = firstMove() + p * movesOfAPhase();
        for (StrategyMove move : moves) {
            double[] x = Arrays.stream(point, at, at + move.coordinates())
                    .map(StrategySpace::clip)
                    .toArray();
            moved = move.with(moved, firm, x);
            at += move.coordinates();
        }
        return moved;
    }

    /** Whether a strategy has a point here, up to rounding and the kind of the condition to switch. */
    public boolean holds(Strategy strategy) {
        int given = strategy.phases().size();
        return strategy.adaptive().everyWeeks() == 0
                && strategy.rollout().equals(Rollout.defaults())
                && strategy.phases().stream().allMatch(this::holds)
                && (given == 1 || given == phases);
    }

    private boolean holds(SpendingPhase phase) {
        return Arrays.stream(StrategyMove.values())
                .filter(move -> move.of(phase) != null)
                .allMatch(move -> moves.contains(move) && move.holds(phase));
    }

    /** The point of a strategy that this space {@link #holds}. */
    public double[] point(Strategy strategy) {
        double[] point = new double[dimension()];
        Arrays.fill(point, 0.5);
        for (int p = 0; p < phases; p++) {
            SpendingPhase phase =
                    strategy.phases().get(Math.min(p, strategy.phases().size() - 1));
            sticks(phase.shares(), point, STICKS * p);
            if (p < phases - 1 && phase.until() != null) {
                point[STICKS * phases + p] = coordinate(phase.until());
            }
            int at = firstMove() + p * movesOfAPhase();
            for (StrategyMove move : moves) {
                for (double x : move.at(phase, firm)) {
                    point[at++] = clip(x);
                }
            }
        }
        return point;
    }

    private static LeverShares shares(double[] point, int from) {
        double[] share = new double[STICKS + 1];
        double left = 1;
        for (int n = 0; n < STICKS; n++) {
            share[n] = left * clip(point[from + n]);
            left -= share[n];
        }
        share[STICKS] = left;
        int[] s = rounded(share);
        return new LeverShares(part(s[0]), part(s[1]), part(s[2]), part(s[3]), part(s[4]), part(s[5]));
    }

    /** Shares in thousandths that sum to one: those with the largest remainders are rounded up. */
    private static int[] rounded(double[] share) {
        int[] steps = new int[share.length];
        double[] remainder = new double[share.length];
        int missing = STEPS;
        for (int n = 0; n < share.length; n++) {
            steps[n] = (int) Math.floor(share[n] * STEPS);
            remainder[n] = share[n] * STEPS - steps[n];
            missing -= steps[n];
        }
        for (; missing > 0; missing--) {
            int most = 0;
            for (int n = 1; n < share.length; n++) {
                most = remainder[n] > remainder[most] ? n : most;
            }
            steps[most]++;
            remainder[most] = -1;
        }
        return steps;
    }

    private static double part(int steps) {
        return (double) steps / STEPS;
    }

    private static void sticks(LeverShares shares, double[] point, int to) {
        double left = 1;
        for (int n = 0; n < STICKS; n++) {
            double share = shares.of(org.madang.sim.config.Lever.values()[n]);
            point[to + n] = left > 0 ? clip(share / left) : 0.5;
            left -= share;
        }
    }

    /** The second phase begins between week 2 and the last week. */
    private Until until(double x) {
        double fraction = part((int) Math.rint(x * STEPS));
        return switch (switchBy) {
            case WEEK -> new Until(2 + (int) Math.rint(x * (weeks - 2)), null, null, null);
            case MEMBERS -> new Until(null, fraction, null, null);
            case MATCH_RATE -> new Until(null, null, fraction, null);
        };
    }

    private double coordinate(Until until) {
        Double at =
                switch (switchBy) {
                    case WEEK -> until.week() == null || weeks == 2 ? null : (until.week() - 2.0) / (weeks - 2);
                    case MEMBERS -> until.members();
                    case MATCH_RATE -> until.matchRate();
                };
        return at == null ? 0.5 : clip(at);
    }

    private static double clip(double x) {
        return Math.max(0, Math.min(1, x));
    }
}
