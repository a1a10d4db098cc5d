package org.madang.scenarios.turning;

import java.util.List;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.scenarios.statistics.SignFlip;

/**
 * Tries what would turn a verdict: two sides, as things stand and with every input at either end of its plausible range, in
 * the same worlds; then pairs of the inputs that moved it most, in fresh ones.
 */
public final class Turning {
    private final Plan plan;
    private final List<Integer> sides;
    private final List<Input> inputs;
    private final List<Screen> ladder;

    /**
     * @param first the side that is ahead as things stand
     * @param second the other one
     * @param runs that the comparison made
     * @param isFull whether the full market is asked for, whatever it costs; else the trials take about as long as the
     *     comparison did
     */
    public Turning(Plan plan, int first, int second, long runs, boolean isFull) {
        this.plan = plan;
        sides = List.of(first, second);
        inputs = Input.ALL.stream()
                .filter(input -> input.isMovable(plan.scenario()))
                .toList();
        ladder = isFull
                ? List.of(Screen.full(plan.scenario(), inputs.size()))
                : Screen.ladder(
                        plan.scenario(),
                        runs,
                        inputs.size(),
                        Trial.places(plan, sides).size());
    }

    /**
     * Runs all worlds, and says what would turn the verdict.
     *
     * @param verdict of the comparison: 1 if the first side is surely ahead, 0 if nothing is sure
     * @param kind what the sides are
     * @return the nearest turn first; nothing if this thread is interrupted
     */
    public List<Finding> findings(int threads, int verdict, Value.Kind kind) {
        Turns turns = null;
        for (Screen screen : ladder) {
            turns = turns(new Trial(plan, sides, screen, threads), verdict);
            if (turns == null) {
                return List.of();
            }
            if (turns.sign() == verdict) {
                break;
            }
        }
        return new TurnFindings(turns, kind, verdict).findings();
    }

    /** Nothing is moved where the market of the trial has another verdict as things stand. */
    private Turns turns(Trial trial, int verdict) {
        double[][] now = trial.gaps(List.of(List.of()), 0);
        if (now == null) {
            return null;
        }
        boolean isSame = new SignFlip().judge(now).sign(0) == verdict;
        List<Input> moved = isSame ? inputs.subList(0, trial.screen().inputs()) : List.of();
        List<Move> moves = Move.of(moved, plan.scenario());
        double[][] ends = trial.gaps(moves.stream().map(List::of).toList(), 0);
        if (ends == null) {
            return null;
        }
        Turns turns = Turns.of(trial, moves, now, ends);
        List<List<Move>> pairs = turns.strongestPairs(verdict);
        double[][] together = trial.gaps(pairs, Screen.WORLDS);
        return together == null ? null : turns.with(pairs, together);
    }
}
