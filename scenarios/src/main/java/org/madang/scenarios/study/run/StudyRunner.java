package org.madang.scenarios.study.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.madang.scenarios.experiment.Footprint;
import org.madang.scenarios.experiment.Plan;
import org.madang.scenarios.experiment.PopulationCache;
import org.madang.scenarios.experiment.Replication;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.experiment.Side;
import org.madang.scenarios.study.KeptIndicator;
import org.madang.scenarios.study.Point;
import org.madang.sim.indicator.WeeklySeries;
import org.madang.sim.parallel.Crew;

/** Runs replications of a study's points. Pure but for what it remembers to be faster; safe to share. */
public final class StudyRunner {
    private static final double[][] NO_WEEKS = {};

    private final StudyFile study;
    private final PopulationCache worlds;
    /** What is run at the point asked for last: replications of a point follow each other. */
    private volatile Known known;

    private record Known(Point point, Plan plan) {}

    /** @param worlds shares set-up between points */
    public StudyRunner(StudyFile study, PopulationCache worlds) {
        this.study = study;
        this.worlds = worlds;
    }

    /**
     * One row a side; rows that say so where the run failed.
     *
     * @param onWeek is told each week that is done; may throw a CancellationException to give the run up
     */
    public List<RunRow> run(Point point, int replication, Crew crew, IntConsumer onWeek) {
        long seed = study.seed(point);
        try {
            Plan plan = plan(point);
            Replication done = new Replicator(plan.runs(), seed, worlds).run(replication, crew, onWeek);
            List<RunRow> rows = new ArrayList<>();
            for (int n = 0; n < plan.sides().size(); n++) {
                Side side = plan.sides().get(n);
                rows.add(row(
                        point,
                        replication,
                        n,
                        seed,
                        done.series().get(side.run()).get(side.platform())));
            }
            return rows;
        } catch (CancellationException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            known = null;
            return failed(point, replication, seed, new IllegalStateException("ran out of memory: " + mayBeUsed()));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return failed(point, replication, seed, e);
        }
    }

    private static String mayBeUsed() {
        return (Footprint.available() >> 20) + " MB may be used";
    }

    private Plan plan(Point point) {
        Known last = known;
        if (last == null || !last.point().equals(point)) {
            Plan plan = study.plan(point);
            Footprint footprint = Footprint.of(plan, 1, 1, false);
            if (!footprint.fits()) {
                throw new IllegalStateException(
                        "needs about " + (footprint.bytes() >> 20) + " MB of memory: " + mayBeUsed());
            }
            last = new Known(point, plan);
            known = last;
        }
        return last.plan();
    }

    private RunRow row(Point point, int replication, int side, long seed, WeeklySeries series) {
        List<KeptIndicator> kept = study.indicators();
        double[] values = new double[kept.size()];
        for (int n = 0; n < values.length; n++) {
            values[n] = kept.get(n).of(series);
        }
        return new RunRow(point.number(), replication, side, seed, null, values, weekly(series));
    }

    private double[][] weekly(WeeklySeries series) {
        if (!study.study().weekly()) {
            return NO_WEEKS;
        }
        double[][] weekly = new double[series.weeks()][study.indicators().size()];
        for (int w = 1; w <= weekly.length; w++) {
            for (int n = 0; n < weekly[w - 1].length; n++) {
                weekly[w - 1][n] = series.at(study.indicators().get(n).indicator(), w);
            }
        }
        return weekly;
    }

    private List<RunRow> failed(Point point, int replication, long seed, Throwable e) {
        String error = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        double[] none = new double[study.indicators().size()];
        Arrays.fill(none, Double.NaN);
        List<RunRow> rows = new ArrayList<>();
        for (int side = 0; side < study.sides().size(); side++) {
            rows.add(new RunRow(point.number(), replication, side, seed, error, none, NO_WEEKS));
        }
        return rows;
    }
}
