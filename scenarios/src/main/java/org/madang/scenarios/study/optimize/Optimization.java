package org.madang.scenarios.study.optimize;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.madang.scenarios.experiment.Experiment;
import org.madang.scenarios.experiment.Footprint;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.file.BadInputException;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Strategy;
import org.madang.sim.random.Draws;

/**
 * Tunes the strategy of the focal platform, then compares it with known strategies. Tuning has worlds of its own; the
 * comparison takes those that {@code madang run} takes, so that the strategy pasted into the scenario gives the same
 * figures there.
 */
public final class Optimization {
    private final Plan plan;
    private final KnownStrategies known;
    private final Tuning tuning;
    private final int threads;
    private final Journal journal;
    private volatile Runnable stop = () -> {};
    private volatile boolean stopped;

    /**
     * @param plan of the scenario's own comparison, for its indicator
     * @param journal keeps finished runs
     */
    public Optimization(Plan plan, Tuning tuning, int threads, Journal journal) {
        this.plan = plan;
        this.known = new KnownStrategies(plan);
        this.tuning = tuning;
        this.threads = threads;
        this.journal = journal;
    }

    /** Asks to stop with the best so far; from any thread. */
    public void stop() {
        stopped = true;
        stop.run();
    }

    /** Whether the worlds of all tuning replications are kept, which saves setting them up for every candidate. */
    public boolean keepsWorlds() {
        return !Replicator.insideRun(plan.scenario())
                && Footprint.of(plan, tuning.replications(), tuning.replications(), false)
                        .fits();
    }

    /**
     * Tunes and compares.
     *
     * @param progress gives one for the tuning, then one for the comparison
     * @return null if somebody stopped it before any strategy had a value
     * @throws BadInputException if the indicator has no value at the end of any run
     */
    public Optimum run(Supplier<Progress> progress) {
        Scenario s = plan.scenario();
        long seed = Draws.replicationSeed(s.seed(), -1);
        StrategySpace space = new StrategySpace(
                tuning, s.weeks(), known.freeName(), s.platforms().get(0));
        try (SharedWorlds worlds = new SharedWorlds(
                plan.file(), plan.headline(), tuning, seed, threads, journal.of("tuning"), keepsWorlds())) {
            onStop(worlds.weeks()::stop);
            Search.Found found;
            try (Progress told = progress.get()) {
                worlds.weeks().tell(told);
                found = new Search(space, worlds, tuning, seed).run(known.heldBy(space));
            }
            worlds.weeks().tell(Progress.SILENT);
            if (found.best() == null && !found.stopped()) {
                throw noValue();
            }
            return found.best() == null ? null : compared(found, worlds, progress);
        }
    }

    private BadInputException noValue() {
        String key = "compare.headline";
        String message = plan.headline().key() + " has no value at the end of the runs: take another indicator";
        return new BadInputException(
                List.of(new InputProblem(plan.file().loaded().placeOf(key), key, message)));
    }

    private Optimum compared(Search.Found found, TuningRuns runs, Supplier<Progress> progress) {
        Outcome fresh = found.stopped() ? null : fresh(found.best(), progress);
        Optimism optimism = fresh == null ? null : optimism(found.best(), fresh, runs);
        boolean early = found.stopped() || fresh == null || fresh.isStopped();
        return new Optimum(tuning, found.best(), found.trials(), fresh, optimism, early);
    }

    /** Null if somebody stopped it before two replications were done. */
    private Outcome fresh(Strategy best, Supplier<Progress> progress) {
        try (Progress told = progress.get()) {
            Journal kept = journal.of("fresh " + ScenarioFile.render(best));
            Experiment experiment = new Experiment(known.comparison(best), threads, kept, told);
            Runnable before = stop;
            onStop(() -> {
                experiment.stop();
                before.run();
            });
            Outcome outcome = experiment.run();
            return outcome.sides().replications() < 2 ? null : outcome;
        }
    }

    /** Null if somebody stopped the runs that it takes. */
    private Optimism optimism(Strategy best, Outcome fresh, TuningRuns runs) {
        int weeks = fresh.sides().weeks();
        int rival = 1;
        for (int side = 2; side < fresh.sides().sides().size(); side++) {
            if (fresh.sides().level(side, plan.headline(), weeks).mean()
                    > fresh.sides().level(rival, plan.headline(), weeks).mean()) {
                rival = side;
            }
        }
        String name = fresh.sides().sides().get(rival);
        try {
            return Optimism.of(
                    name,
                    runs.values(best),
                    runs.values(plan.scenario().strategy(name)),
                    fresh.sides().level(0, plan.headline(), weeks),
                    fresh.sides().difference(0, rival, plan.headline(), weeks),
                    fresh.sides().count(0, plan.headline(), weeks));
        } catch (CancellationException e) {
            return null;
        }
    }

    private void onStop(Runnable action) {
        stop = action;
        if (stopped) {
            action.run();
        }
    }
}
