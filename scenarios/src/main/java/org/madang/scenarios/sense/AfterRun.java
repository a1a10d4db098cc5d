package org.madang.scenarios.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.madang.scenarios.experiment.Changeovers;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.statement.Finding;
import org.madang.scenarios.statement.Value;
import org.madang.sim.config.Comparison;
import org.madang.sim.indicator.Indicator;

/** Doubts that only the runs show. */
public final class AfterRun {
    /** A phase that ends so early was none. */
    private static final int AT_ONCE = 2;
    /** Of the acquisition spending, what bonuses may take before nothing is left for reach. */
    private static final double ALL = 1.02;

    private final Outcome outcome;
    private final ScenarioFile file;
    private final List<Doubt> doubts = new ArrayList<>();

    private AfterRun(Outcome outcome) {
        this.outcome = outcome;
        file = outcome.plan().file();
    }

    /** What made no sense in a comparison, before and after it ran. */
    public static List<Doubt> all(Outcome outcome) {
        List<Doubt> all = new ArrayList<>(BeforeRun.of(outcome.plan()));
        all.addAll(of(outcome));
        return all;
    }

    /** What only its runs have shown. */
    public static List<Doubt> of(Outcome outcome) {
        return new AfterRun(outcome).look();
    }

    private List<Doubt> look() {
        for (int side = 0; side < outcome.sides().sides().size(); side++) {
            changeovers(side);
            values(side);
            bonuses(side);
        }
        losses();
        return doubts;
    }

    private void doubt(String path, int side, Finding finding) {
        doubts.add(new Doubt(file.loaded().placeOf(path), path, finding.with("side", named(side))));
    }

    private Value.Side named(int side) {
        return new Value.Side(outcome.sides().sides().get(side), kind());
    }

    private Value.Kind kind() {
        return switch (file.scenario().compare().between()) {
            case STRATEGIES -> Value.Kind.STRATEGY;
            case ALTERNATIVES -> Value.Kind.ALTERNATIVE;
            case PLATFORMS -> Value.Kind.PLATFORM;
        };
    }

    private String path(int side) {
        return switch (file.scenario().compare().between()) {
            case STRATEGIES -> "compare.strategies[" + side + "]";
            case ALTERNATIVES -> "compare.alternatives[" + side + "]";
            case PLATFORMS -> "platforms[" + side + "].strategy";
        };
    }

    private void changeovers(int side) {
        List<Changeovers.Begin> begins = outcome.changeovers(side).begins();
        for (int n = 0; n < begins.size(); n++) {
            Changeovers.Begin begin = begins.get(n);
            int phase = n + 2;
            if (begin.reached() == 0) {
                doubt(
                        path(side),
                        side,
                        Finding.of("doubt.never").with("phase", phase).with("n", begin.replications()));
            } else if (begin.median() <= AT_ONCE) {
                doubt(
                        path(side),
                        side,
                        Finding.of("doubt.atOnce").with("phase", phase).with("week", begin.median()));
            }
        }
    }

    private double last(int side, Indicator indicator) {
        return outcome.sides().level(side, indicator, outcome.sides().weeks()).mean();
    }

    private void values(int side) {
        Indicator headline = outcome.plan().headline();
        if (Double.isNaN(last(side, headline))) {
            doubt(
                    "compare.headline",
                    side,
                    Finding.of("doubt.novalue").with("indicator", new Value.Measured(headline)));
        }
    }

    /** Members who cost more than they pay, although fees at their highest would cover a match. */
    private void losses() {
        List<Value.Side> losing = IntStream.range(0, outcome.sides().sides().size())
                .filter(side -> last(side, Indicator.MARGIN) < 0)
                .mapToObj(this::named)
                .toList();
        if (!losing.isEmpty()) {
            String path = "platforms[0].fees";
            Finding finding = Finding.of("doubt.losing").with("sides", new Value.Sides(losing));
            doubts.add(new Doubt(file.loaded().placeOf(path), path, finding));
        }
    }

    private void bonuses(int side) {
        boolean isOwn = file.scenario().compare().between() == Comparison.Between.PLATFORMS;
        double bonus = outcome.plan()
                .scenario(side)
                .platforms()
                .get(isOwn ? side : 0)
                .costs()
                .joiningBonus();
        if (bonus > 0 && last(side, Indicator.ACQUISITION_COST) <= ALL * bonus) {
            doubt("platforms[" + (isOwn ? side : 0) + "].costs.joiningBonus", side, Finding.of("doubt.bonuses"));
        }
    }
}
