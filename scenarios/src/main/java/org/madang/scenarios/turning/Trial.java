package org.madang.scenarios.turning;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Replication;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.experiment.Workers;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Scenario;
import org.madang.sim.parallel.Crew;

/**
 * Runs two sides of a comparison with moved inputs, in common worlds.
 *
 * @param sides their places in the plan
 */
record Trial(Plan plan, List<Integer> sides, Screen screen, int threads) {
    /**
     * First less second in what decides, so that more is better.
     *
     * @param settings the moves of each; none as things stand
     * @param from the first world
     * @return by world and setting; null if this thread is interrupted
     */
    double[][] gaps(List<List<Move>> settings, int from) {
        List<List<Side.Run>> runs = settings.stream().map(this::runs).toList();
        Scenario s = plan.scenario();
        try (Workers workers = new Workers(threads, screen.isFull(s) && Replicator.insideRun(s))) {
            return workers.all(Screen.WORLDS, (world, crew) -> gaps(runs, from + world, crew))
                    .map(gaps -> gaps.toArray(double[][]::new))
                    .orElse(null);
        }
    }

    /** Each run that the two sides are read from, with these inputs moved. */
    private List<Side.Run> runs(List<Move> moves) {
        List<Side.Run> runs = new ArrayList<>();
        for (int run : places()) {
            runs.add(plan.runs().get(run).map(full -> screen.file(moved(full, moves))));
        }
        return runs;
    }

    private static ScenarioFile moved(ScenarioFile full, List<Move> moves) {
        ScenarioFile moved = full;
        for (Move move : moves) {
            moved = moved.with(move.patches(moved.scenario()));
        }
        return moved;
    }

    /** Two, or one that both share. */
    private List<Integer> places() {
        return places(plan, sides);
    }

    /** Which runs of a plan sides are read from. */
    static List<Integer> places(Plan plan, List<Integer> sides) {
        return sides.stream()
                .map(side -> plan.sides().get(side).run())
                .distinct()
                .toList();
    }

    private double[] gaps(List<List<Side.Run>> runs, int world, Crew crew) {
        int direction = plan.headline().moreIsBetter() ? 1 : -1;
        double[] gaps = new double[runs.size()];
        for (int n = 0; n < gaps.length; n++) {
            Replication done = new Replicator(runs.get(n), plan.scenario().seed()).run(world, crew, week -> {});
            gaps[n] = direction * (last(done, sides.get(0)) - last(done, sides.get(1)));
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
