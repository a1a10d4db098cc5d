package org.madang.scenarios.experiment;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.statistics.PairedRuns;
import org.madang.scenarios.statistics.Procedure;
import org.madang.scenarios.statistics.SignFlip;
import org.madang.scenarios.statistics.Stopping;
import org.madang.sim.config.Replications;
import org.madang.sim.indicator.Indicator;
import org.madang.sim.state.Arms;

/** What a comparison has found: the sides paired, the rivals beside them, cohorts by side. */
public final class Outcome {
    /** The indicators that the summary shows and for which crossovers are sought. */
    public static final List<Indicator> HEADLINES = List.of(
            Indicator.NET_PRESENT_VALUE,
            Indicator.PROFIT,
            Indicator.CUSTOMER_EQUITY,
            Indicator.MEMBERS,
            Indicator.ACTIVE,
            Indicator.MATCHES,
            Indicator.MARKET_SHARE,
            Indicator.SATISFACTION);

    private final Plan plan;
    private final PairedRuns sides;
    private final List<PairedRuns> rivals = new ArrayList<>();
    private final List<CohortCounts> cohorts = new ArrayList<>();
    private final List<PairedRuns> groups = new ArrayList<>();
    private final List<SnapshotMeans> snapshots = new ArrayList<>();
    private final List<Changeovers> changeovers = new ArrayList<>();

    private boolean stopped;

    Outcome(Plan plan) {
        this.plan = plan;
        int weeks = plan.scenario().weeks();
        sides = new PairedRuns(plan.sideNames(), weeks, kept());
        for (int k = 1;
                k < plan.platforms() && plan.runs().size() == plan.sides().size();
                k++) {
            rivals.add(new PairedRuns(plan.sideNames(), weeks, List.of()));
        }
        int parts = plan.isTreated() ? Arms.Group.values().length : 0;
        while (groups.size() < parts) {
            groups.add(new PairedRuns(plan.sideNames(), weeks, List.of()));
        }
        plan.sides().forEach(side -> {
            cohorts.add(new CohortCounts(weeks));
            snapshots.add(new SnapshotMeans());
            changeovers.add(new Changeovers());
        });
    }

    void add(Replication done) {
        sides.add(plan.sides().stream()
                .map(side -> done.series().get(side.run()).get(side.platform()))
                .toList());
        for (int k = 1; k <= rivals.size(); k++) {
            int platform = k;
            rivals.get(k - 1)
                    .add(done.series().stream().map(run -> run.get(platform)).toList());
        }
        for (int g = 0; g < groups.size(); g++) {
            int group = g;
            groups.get(g)
                    .add(plan.sides().stream()
                            .map(side -> done.groups().get(side.run()).get(group))
                            .toList());
        }
        for (int n = 0; n < cohorts.size(); n++) {
            Side side = plan.sides().get(n);
            cohorts.get(n).add(done.cohorts().get(side.run()).get(side.platform()));
            snapshots.get(n).add(done.snapshots().get(side.run()).get(side.platform()));
            changeovers.get(n).add(done.changeovers().get(side.run()).get(side.platform()));
        }
    }

    public Plan plan() {
        return plan;
    }

    /** The sides of the comparison. */
    public PairedRuns sides() {
        return sides;
    }

    /** The rival platforms in the runs of the sides, platform 1 first; empty when the sides are the platforms. */
    public List<PairedRuns> rivals() {
        return List.copyOf(rivals);
    }

    /** The groups of people under treatment, by {@link Arms.Group}; empty unless people are treated in every run. */
    public List<PairedRuns> groups() {
        return List.copyOf(groups);
    }

    /** Joins and leaves of a side. */
    public CohortCounts cohorts(int side) {
        return cohorts.get(side);
    }

    /** A side at the end of its runs, closer than the indicators show it. */
    public SnapshotMeans snapshots(int side) {
        return snapshots.get(side);
    }

    /** When the strategy of a side went on to its next phases. */
    public Changeovers changeovers(int side) {
        return changeovers.get(side);
    }

    /** The indicators whose weeks are kept for every replication, the one that decides among them. */
    private List<Indicator> kept() {
        List<Indicator> kept = new ArrayList<>(HEADLINES);
        if (!kept.contains(plan.headline())) {
            kept.add(0, plan.headline());
        }
        return kept;
    }

    /**
     * By which pairs of sides are judged in what decides, all of them together: the boundary that stops the replications,
     * or, where they were many enough for a precision or their number was given, one look at all of them.
     */
    public Procedure procedure() {
        return plan.sides().size() < 2 ? new SignFlip() : isForPrecision() ? once() : stopping();
    }

    private Stopping stopping() {
        Replications wanted = plan.scenario().compare().replications();
        return new Stopping(wanted.least(), wanted.most(), plan.sides().size());
    }

    private Stopping once() {
        int n = Math.max(2, sides.replications());
        return new Stopping(n, n, plan.sides().size());
    }

    /** Whether replications go on until the difference is precise, not only until it is sure which side is best. */
    public boolean isForPrecision() {
        return plan.scenario().compare().replications().precision() > 0;
    }

    /** After how many replications it was looked whether they are enough. */
    public List<Integer> looks() {
        if (plan.sides().size() < 2 || isForPrecision()) {
            return List.of(sides.replications());
        }
        return stopping().looks().stream()
                .filter(n -> n <= sides.replications())
                .toList();
    }

    void markStopped() {
        stopped = true;
    }

    /** Whether somebody stopped the comparison before it had enough replications. */
    public boolean isStopped() {
        return stopped;
    }

    /** Whether no more replications are needed. */
    boolean isEnough() {
        Replications wanted = plan.scenario().compare().replications();
        if (plan.sides().size() < 2 || sides.replications() < wanted.least()) {
            return false;
        }
        Indicator headline = plan.headline();
        return isForPrecision()
                ? sides.isPrecise(headline, wanted.precision())
                : looks().contains(sides.replications())
                        && stopping().isDecided(sides.ends(headline), headline.moreIsBetter());
    }
}
