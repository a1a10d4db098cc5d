package org.madang.scenarios.turning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.experiment.Replication;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.experiment.Workers;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.sim.config.Scenario;
import org.madang.sim.parallel.Crew;

/**
 * Tries what would turn a verdict: two sides, as things stand and with every move, in the same worlds. One input is moved
 * at a time.
 */
public final class Turning {
    private final Plan plan;
    private final List<Integer> sides;
    private final List<Move> moves;
    private final Screen screen;

    private Turning(Plan plan, List<Integer> sides, List<Move> moves, Screen screen) {
        this.plan = plan;
        this.sides = sides;
        this.moves = moves;
        this.screen = screen;
    }

    /**
     * Nothing where it would cost much more than the comparison did.
     *
     * @param first the side that is ahead as things stand
     * @param second the other one
     * @param runs that the comparison made
     * @param isFull whether the full market is asked for, whatever it costs
     */
    public static Optional<Turning> of(Plan plan, int first, int second, long runs, boolean isFull) {
        List<Move> moves = Move.of(Input.ALL, plan.scenario());
        List<Integer> sides = List.of(first, second);
        int each = (int) sides.stream()
                .map(side -> plan.sides().get(side).run())
                .distinct()
                .count();
        return Screen.of(plan.scenario(), runs, moves.size(), each, isFull)
                .map(screen -> new Turning(plan, sides, moves, screen));
    }

    /**
     * Runs all worlds, and says what would turn the verdict.
     *
     * @param verdict of the comparison: 1 if the first side is surely ahead, 0 if nothing is sure
     * @param kind what the sides are
     * @return the nearest turn first; nothing if this thread is interrupted
     */
    public List<Finding> findings(int threads, Progress progress, int verdict, Value.Kind kind) {
        Turns turns = run(threads, progress);
        return turns == null ? List.of() : new TurnFindings(turns, kind, verdict).findings();
    }

    /** Said where it was not tried, for it would cost much more than the comparison did. */
    public static Finding tooDear() {
        return Finding.of("flip.costly");
    }

    private Turns run(int threads, Progress progress) {
        List<List<Side.Run>> runs = runs();
        double[][] gaps = new double[screen.worlds()][];
        Scenario s = plan.scenario();
        boolean inside = screen.participants() >= s.market().participants() && Replicator.insideRun(s);
        try (Workers<double[]> workers = new Workers<>(inside ? 1 : threads, inside ? threads : 1)) {
            Deque<Future<double[]>> waiting = new ArrayDeque<>();
            for (int world = 0; world < gaps.length; world++) {
                int number = world;
                waiting.add(workers.submit(crew -> gaps(runs, number, crew)));
            }
            for (int world = 0; world < gaps.length; world++) {
                gaps[world] = Workers.take(waiting.remove());
                if (gaps[world] == null) {
                    return null;
                }
                progress.replication(world + 1, gaps.length);
            }
        }
        return Turns.of(plan, sides, moves, screen, gaps);
    }

    /** As things stand, then every move: each run of the two sides once. */
    private List<List<Side.Run>> runs() {
        List<List<Side.Run>> runs = new ArrayList<>();
        for (int n = -1; n < moves.size(); n++) {
            List<Side.Run> both = new ArrayList<>();
            for (int run : places()) {
                Move move = n < 0 ? null : moves.get(n);
                both.add(plan.runs()
                        .get(run)
                        .map(full -> screen.file(
                                move == null ? full : full.with(move.patches(full.scenario())))));
            }
            runs.add(both);
        }
        return runs;
    }

    /** Which runs of the plan the two sides are read from: two, or one that both share. */
    private List<Integer> places() {
        return sides.stream()
                .map(side -> plan.sides().get(side).run())
                .distinct()
                .toList();
    }

    /** First less second in what decides, as things stand and with every move. */
    private double[] gaps(List<List<Side.Run>> runs, int world, Crew crew) {
        double[] gaps = new double[runs.size()];
        for (int n = 0; n < gaps.length; n++) {
            Replication done = new Replicator(runs.get(n), plan.scenario().seed()).run(world, crew, week -> {});
            gaps[n] = last(done, sides.get(0)) - last(done, sides.get(1));
        }
        return gaps;
    }

    private double last(Replication done, int side) {
        Side read = plan.sides().get(side);
        return done.series()
                .get(places().indexOf(read.run()))
                .get(read.platform())
                .last(plan.headline());
    }
}
