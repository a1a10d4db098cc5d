package org.madang.scenarios.fit.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.madang.scenarios.experiment.Replication;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.fit.data.FitFile;
import org.madang.scenarios.fit.data.Observed;
import org.madang.scenarios.fit.data.Readout;
import org.madang.scenarios.fit.data.TriedRuns;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.sim.parallel.Crew;

/** What a simulated market shows at each point of the data. */
public final class Shown {
    private final FitFile file;
    private final ScenarioFile market;
    private final List<Observed> series;
    private final TriedRuns tried;
    private final long seed;

    /**
     * @param market that is simulated, before the unknowns have values
     * @param series that are read off it
     * @param seed of the worlds
     */
    public Shown(FitFile file, ScenarioFile market, List<Observed> series, long seed) {
        this.file = file;
        this.market = market;
        this.series = List.copyOf(series);
        this.seed = seed;
        tried = new TriedRuns(file);
    }

    /**
     * Series after series.
     *
     * @param values of the unknowns
     * @param world its number
     * @param onWeek is told each week that is done
     * @throws org.madang.scenarios.file.BadInputException if the scenario refuses the values
     */
    public double[] at(double[] values, int world, Crew crew, IntConsumer onWeek) {
        ScenarioFile known = market.with(file.patches(values));
        List<Side.Run> runs = new ArrayList<>(List.of(new Side.Run("market", known)));
        runs.addAll(tried.beside(known));
        Replication done = new Replicator(runs, seed).run(world, crew, onWeek);
        Readout readout = new Readout(done.series().get(0), done.cohorts().get(0), tried.of(done), file.size());
        return series.stream()
                .flatMapToDouble(each -> Arrays.stream(each.of(readout)))
                .toArray();
    }
}
