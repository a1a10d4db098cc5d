package org.madang.scenarios.claims;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.madang.scenarios.experiment.InOrder;
import org.madang.scenarios.experiment.Journal;
import org.madang.scenarios.experiment.Progress;
import org.madang.scenarios.experiment.Replicator;
import org.madang.scenarios.experiment.Weeks;
import org.madang.scenarios.experiment.Workers;

/**
 * Runs claims. A piece of work is one replication of one setting, and pieces are taken in their order, so what comes out
 * does not depend on how many threads work.
 */
public final class ClaimRunner {
    private final int threads;
    private final Journal journal;
    private final Weeks weeks;

    /**
     * @param version of the program: what another version has kept is not used
     * @param journal keeps finished pieces
     * @param totalWeeks of all claims that will be run, for the progress
     */
    public ClaimRunner(int threads, String version, Journal journal, Progress progress, long totalWeeks) {
        this.threads = threads;
        this.journal = journal.of(version);
        weeks = new Weeks(progress, totalWeeks);
    }

    /** Asks to stop after the replications that are done; from any thread. */
    public void stop() {
        weeks.stop();
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
        List<Job> work =
                jobs.stream().map(parts -> new Job(parts, journal, weeks)).toList();
        try (Workers workers = new Workers(threads, inside)) {
            Iterator<Supplier<InOrder.Piece<double[][]>>> pieces =
                    work.stream().flatMap(job -> job.pieces(workers)).iterator();
            return InOrder.run(
                            workers::ahead,
                            () -> pieces.hasNext() ? pieces.next().get() : null)
                    ? Optional.of(work.stream().map(Job::values).toList())
                    : Optional.empty();
        }
    }
}
