package org.madang.scenarios.experiment;

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
    private final Weeks weeks;

    /** @param journal keeps finished replications */
    public Experiment(Plan plan, int threads, Journal journal, Progress progress) {
        this.plan = plan;
        this.threads = threads;
        this.journal = journal;
        this.progress = progress;
        weeks = new Weeks(progress, weeksEach() * most());
    }

    /** Asks to stop after the replications that are done; from any thread. */
    public void stop() {
        weeks.stop();
    }

    /** Runs to the end, or until {@link #stop}. */
    public Outcome run() {
        Outcome outcome = new Outcome(plan);
        try (Workers workers = new Workers(threads, Replicator.insideRun(plan.scenario()))) {
            boolean whole = workers.each(most(), this::replicate, done -> {
                outcome.add(done);
                progress.replication(outcome.sides().replications(), most());
                return !outcome.isEnough();
            });
            if (!whole) {
                outcome.markStopped();
            }
        }
        return outcome;
    }

    private int most() {
        return plan.scenario().compare().replications().most();
    }

    private long weeksEach() {
        return (long) plan.runs().size() * plan.scenario().weeks();
    }

    /** A finished replication, from the journal if it is there. */
    private Replication replicate(int replication, Crew crew) {
        weeks.check();
        String piece = "replication " + replication;
        Replication kept = journal.read(piece)
                .flatMap(bytes -> PackedReplication.read(plan, bytes))
                .orElse(null);
        if (kept != null) {
            weeks.add(weeksEach());
            return kept;
        }
        Replication done = new Replicator(plan.runs(), plan.scenario().seed()).run(replication, crew, weeks::week);
        journal.write(piece, PackedReplication.of(done));
        return done;
    }
}
