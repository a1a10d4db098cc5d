package org.madang.scenarios.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
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
        return run(Part.alone(plan))
                .map(values -> new ClaimValues(
                        plan, values.stream().map(job -> job.get(0)).toList()));
    }

    /**
     * All values of claims whose runs have much in common, each replication at once, so that what is the same is simulated
     * once; empty if it was stopped before the end.
     *
     * @param groups claims that are run together
     * @return the values by group
     */
    public Optional<List<List<ClaimValues>>> runTogether(List<List<ClaimPlan>> groups) {
        return run(groups.stream().map(Part::together).toList()).map(values -> {
            List<List<ClaimValues>> all = new ArrayList<>();
            for (int n = 0; n < groups.size(); n++) {
                Iterator<double[][]> parts = values.get(n).iterator();
                all.add(groups.get(n).stream()
                        .map(plan -> new ClaimValues(
                                plan,
                                plan.settings().stream().map(s -> parts.next()).toList()))
                        .toList());
            }
            return all;
        });
    }

    /** @param jobs the parts of each are run together */
    private Optional<List<List<double[][]>>> run(List<List<Part>> jobs) {
        boolean inside = jobs.stream()
                .flatMap(parts -> Part.runs(parts).stream())
                .anyMatch(run -> Replicator.insideRun(run.file().scenario()));
        try (Workers<List<double[]>> workers = new Workers<>(inside ? 1 : threads, inside ? threads : 1)) {
            Work work = new Work(jobs.stream().map(Job::new).toList(), workers);
            return work.run();
        }
    }

    /** Parts that are run together, and what is there of their values by replication. */
    private final class Job {
        private final List<Part> parts;
        private final List<double[][]> values = new ArrayList<>();
        /** Numbers of the parts that were not kept. */
        private final List<Integer> missing = new ArrayList<>();

        Job(List<Part> parts) {
            this.parts = parts;
            for (int n = 0; n < parts.size(); n++) {
                double[][] found = read(parts.get(n)).orElse(null);
                values.add(found == null ? new double[parts.get(n).replications()][] : found);
                if (found == null) {
                    missing.add(n);
                }
            }
        }

        int replications() {
            return missing.stream()
                    .mapToInt(n -> parts.get(n).replications())
                    .max()
                    .orElse(0);
        }

        private List<Integer> numbers(int replication) {
            return missing.stream()
                    .filter(n -> replication < parts.get(n).replications())
                    .toList();
        }

        /** Those that have to be run in a replication. */
        List<Part> missing(int replication) {
            return numbers(replication).stream().map(parts::get).toList();
        }

        void take(int replication, List<double[]> found) {
            Iterator<double[]> next = found.iterator();
            numbers(replication).forEach(n -> values.get(n)[replication] = next.next());
        }

        void finish() {
            for (int n = 0; n < parts.size(); n++) {
                if (missing.contains(n)) {
                    keep(parts.get(n), values.get(n));
                } else {
                    tell(parts.get(n).weeks());
                }
            }
        }
    }

    /** The work on all jobs, in their order. */
    private final class Work {
        private final List<Job> jobs;
        private final Workers<List<double[]>> workers;
        private final Deque<Future<List<double[]>>> ahead = new ArrayDeque<>();
        private int job;
        private int replication;

        Work(List<Job> jobs, Workers<List<double[]>> workers) {
            this.jobs = jobs;
            this.workers = workers;
        }

        Optional<List<List<double[][]>>> run() {
            for (Job next : jobs) {
                for (int r = 0; r < next.replications(); r++) {
                    submit();
                    List<double[]> found = Workers.take(ahead.remove());
                    if (found == null) {
                        return Optional.empty();
                    }
                    next.take(r, found);
                }
                next.finish();
            }
            return Optional.of(jobs.stream().map(done -> done.values).toList());
        }

        /** Keeps all threads busy, across jobs. */
        private void submit() {
            while (job < jobs.size() && ahead.size() < workers.ahead()) {
                if (replication < jobs.get(job).replications()) {
                    int number = replication++;
                    List<Part> parts = jobs.get(job).missing(number);
                    ahead.add(workers.submit(crew -> replicate(parts, number, crew)));
                } else {
                    job++;
                    replication = 0;
                }
            }
        }
    }

    private List<double[]> replicate(List<Part> parts, int replication, Crew crew) {
        if (stopped) {
            return null;
        }
        Replicator replicator =
                new Replicator(Part.runs(parts), parts.get(0).plan().size().seed());
        boolean watching = parts.stream().anyMatch(Part::asksForPeople);
        try {
            return Part.values(
                    parts, (watching ? replicator.watching() : replicator).run(replication, crew, w -> week()));
        } catch (CancellationException e) {
            return null;
        }
    }

    private Optional<double[][]> read(Part part) {
        return kept == null
                ? Optional.empty()
                : kept.read(KeptValues.name(part.plan(), part.setting(), version), part.replications());
    }

    private void keep(Part part, double[][] values) {
        if (kept != null) {
            kept.write(KeptValues.name(part.plan(), part.setting(), version), values);
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
