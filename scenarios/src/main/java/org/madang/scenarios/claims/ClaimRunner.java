package org.madang.scenarios.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.experiment.Workers;
import org.madang.sim.parallel.Crew;

/**
 * Runs claims. A piece of work is one replication of one setting, and pieces are taken in their order, so what comes out
 * does not depend on how many threads work.
 */
public final class ClaimRunner {
    private final int threads;
    private final String version;
    private final KeptValues kept;
    private final Progress progress;
    private final long totalWeeks;
    private final AtomicLong weeksDone = new AtomicLong();
    private volatile boolean stopped;

    /**
     * @param version of the program: what another version has kept is not used
     * @param kept keeps finished settings; null keeps none
     * @param totalWeeks of all claims that will be run, for the progress
     */
    public ClaimRunner(int threads, String version, KeptValues kept, Progress progress, long totalWeeks) {
        this.threads = threads;
        this.version = version;
        this.kept = kept;
        this.progress = progress;
        this.totalWeeks = totalWeeks;
    }

    /** Asks to stop after the settings that are done; from any thread. */
    public void stop() {
        stopped = true;
    }

    /** All values of a claim; empty if it was stopped before the end. */
    public Optional<ClaimValues> run(ClaimPlan plan) {
        boolean inside = plan.settings().stream()
                .flatMap(setting -> setting.runs().stream())
                .anyMatch(run -> Replicator.insideRun(run.file().scenario()));
        try (Workers<double[]> workers = new Workers<>(inside ? 1 : threads, inside ? threads : 1)) {
            return new Work(plan, workers).run();
        }
    }

    /** The work on one claim. */
    private final class Work {
        private final ClaimPlan plan;
        private final Workers<double[]> workers;
        private final Deque<Future<double[]>> ahead = new ArrayDeque<>();
        private final List<Optional<double[][]>> found = new ArrayList<>();
        private int submitted;

        Work(ClaimPlan plan, Workers<double[]> workers) {
            this.plan = plan;
            this.workers = workers;
            for (Setting setting : plan.settings()) {
                found.add(read(setting));
            }
        }

        Optional<ClaimValues> run() {
            List<double[][]> all = new ArrayList<>();
            for (int n = 0; n < found.size(); n++) {
                double[][] values = found.get(n).orElse(null);
                if (values == null) {
                    values = compute();
                    if (values == null) {
                        return Optional.empty();
                    }
                    keep(plan.settings().get(n), values);
                } else {
                    tell((long) plan.replications() * plan.settings().get(n).weeks());
                }
                all.add(values);
            }
            return Optional.of(new ClaimValues(plan, all));
        }

        /** The next setting that is not kept; null once stopped. */
        private double[][] compute() {
            double[][] values = new double[plan.replications()][];
            for (int r = 0; r < values.length; r++) {
                submit();
                values[r] = Workers.take(ahead.remove());
                if (values[r] == null) {
                    return null;
                }
            }
            return values;
        }

        /** Keeps all threads busy, across settings. */
        private void submit() {
            int all = plan.settings().size() * plan.replications();
            while (submitted < all && ahead.size() < workers.ahead()) {
                int setting = submitted / plan.replications();
                int replication = submitted % plan.replications();
                if (found.get(setting).isEmpty()) {
                    ahead.add(workers.submit(crew -> replicate(plan.settings().get(setting), replication, crew)));
                }
                submitted++;
            }
        }

        private double[] replicate(Setting setting, int replication, Crew crew) {
            if (stopped) {
                return null;
            }
            try {
                return plan.values(
                        setting,
                        new Replicator(setting.runs(), plan.size().seed()).run(replication, crew, w -> week()));
            } catch (CancellationException e) {
                return null;
            }
        }

        private Optional<double[][]> read(Setting setting) {
            return kept == null
                    ? Optional.empty()
                    : kept.read(
                            KeptValues.name(plan, setting, version),
                            plan.replications(),
                            plan.formulas().size());
        }

        private void keep(Setting setting, double[][] values) {
            if (kept != null) {
                kept.write(KeptValues.name(plan, setting, version), values);
            }
        }
    }

    private void week() {
        if (stopped) {
            throw new CancellationException();
        }
        tell(1);
    }

    private void tell(long weeks) {
        long done = weeksDone.addAndGet(weeks);
        synchronized (progress) {
            progress.weeks(done, totalWeeks);
        }
    }
}
