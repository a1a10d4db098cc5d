package org.madang.scenarios.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.madang.sim.parallel.Crew;

/**
 * Runs a plan: paired replications until it is sure which side is best, or there are as many as allowed. Replications are taken into
 * the outcome in their order, and the rule to stop is applied after each, so the outcome does not depend on how many
 * threads work or who is first.
 */
public final class Experiment {
    private final Plan plan;
    private final Journal journal;
    private final int threads;
    private final Progress progress;
    private final AtomicLong weeksDone = new AtomicLong();
    private volatile boolean stopped;

    /** @param journal keeps finished replications; null keeps none */
    public Experiment(Plan plan, int threads, Journal journal, Progress progress) {
        this.plan = plan;
        this.threads = threads;
        this.journal = journal;
        this.progress = progress;
    }

    /** Asks to stop after the replications that are done; from any thread. */
    public void stop() {
        stopped = true;
    }

    /** Runs to the end, or until {@link #stop}. */
    public Outcome run() {
        Outcome outcome = new Outcome(plan);
        boolean inside = Replicator.insideRun(plan.scenario());
        int most = most();
        try (Workers<Replication> workers = new Workers<>(inside ? 1 : Math.min(threads, most), inside ? threads : 1)) {
            Deque<Future<Replication>> ahead = new ArrayDeque<>();
            int submitted = 0;
            while (outcome.sides().replications() < most) {
                while (submitted < most && ahead.size() < workers.ahead()) {
                    int replication = submitted++;
                    ahead.add(workers.submit(crew -> replicate(replication, crew)));
                }
                Replication next = Workers.take(ahead.remove());
                if (next == null) {
                    outcome.markStopped();
                    break;
                }
                outcome.add(next);
                progress.replication(outcome.sides().replications(), most);
                if (outcome.isEnough()) {
                    break;
                }
            }
        }
        return outcome;
    }

    private int most() {
        return plan.scenario().compare().replications().most();
    }

    /** A finished replication, from the journal if it is there; null once stopped. */
    private Replication replicate(int replication, Crew crew) {
        if (stopped) {
            return null;
        }
        long weeks = (long) plan.runs().size() * plan.scenario().weeks();
        if (journal != null) {
            Replication kept = journal.read(replication, plan).orElse(null);
            if (kept != null) {
                tell(weeks);
                return kept;
            }
        }
        Replication done;
        try {
            done = new Replicator(plan.runs(), plan.scenario().seed()).run(replication, crew, w -> week());
        } catch (java.util.concurrent.CancellationException e) {
            return null;
        }
        if (journal != null) {
            journal.write(replication, done);
        }
        return done;
    }

    private void week() {
        if (stopped) {
            throw new java.util.concurrent.CancellationException();
        }
        tell(1);
    }

    private void tell(long weeks) {
        long done = weeksDone.addAndGet(weeks);
        long total = (long) plan.runs().size() * plan.scenario().weeks() * most();
        synchronized (progress) {
            progress.weeks(done, total);
        }
    }
}
