package org.madang.scenarios.fit.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import org.madang.scenarios.experiment.Workers;
import org.madang.scenarios.file.BadInputException;
import org.madang.sim.parallel.Crew;

/** Simulates markets, each in a world of its own, on all threads. The number of a look decides its world, nothing else. */
final class Looker {
    /** So many looks are kept at once. */
    private static final int BATCH = 32;

    private final Shown shown;
    private final Space space;
    private final LookLog log;
    private final int threads;
    private volatile boolean stopped;
    private int next;

    Looker(Shown shown, Space space, LookLog log, int threads) {
        this.shown = shown;
        this.space = space;
        this.log = log;
        this.threads = threads;
    }

    void stop() {
        stopped = true;
    }

    int taken() {
        return next;
    }

    /** One look at each point; fewer if somebody stopped it. */
    List<Look> at(double[][] points) {
        List<Look> looks = new ArrayList<>();
        try (Workers<Look> workers = new Workers<>(threads, 1)) {
            for (int from = 0; from < points.length && !stopped; from += BATCH) {
                looks.addAll(batch(Arrays.copyOfRange(points, from, Math.min(points.length, from + BATCH)), workers));
            }
        }
        return looks;
    }

    private List<Look> batch(double[][] points, Workers<Look> workers) {
        List<Future<Look>> ahead = new ArrayList<>();
        List<Boolean> isNew = new ArrayList<>();
        for (double[] z : points) {
            int number = next++;
            Look kept = log.find(number, z).orElse(null);
            isNew.add(kept == null);
            ahead.add(workers.submit(crew -> kept == null ? look(number, z, crew) : kept));
        }
        List<Look> done = new ArrayList<>();
        List<Look> fresh = new ArrayList<>();
        for (int n = 0; n < ahead.size(); n++) {
            Look look = Workers.take(ahead.get(n));
            if (look == null) {
                stopped = true;
                break;
            }
            done.add(look);
            if (isNew.get(n)) {
                fresh.add(look);
            }
        }
        log.add(fresh);
        return done;
    }

    /** Null once stopped. */
    private Look look(int number, double[] z, Crew crew) {
        try {
            double[] values = shown.at(space.values(z), number, crew, week -> {
                if (stopped) {
                    throw new CancellationException();
                }
            });
            return new Look(number, z, values);
        } catch (BadInputException e) {
            return new Look(number, z, new double[0]);
        } catch (CancellationException e) {
            return null;
        }
    }
}
