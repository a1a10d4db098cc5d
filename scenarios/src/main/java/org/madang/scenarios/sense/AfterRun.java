package org.madang.scenarios.sense;

import java.util.ArrayList;
import java.util.List;
import org.madang.scenarios.experiment.Changeovers;
import org.madang.scenarios.experiment.Outcome;
import org.madang.scenarios.file.InputProblem;
import org.madang.scenarios.input.ScenarioFile;
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
    private final List<InputProblem> doubts = new ArrayList<>();

    private AfterRun(Outcome outcome) {
        this.outcome = outcome;
        file = outcome.plan().file();
    }

    /** What made no sense in a comparison, before and after it ran. */
    public static List<InputProblem> all(Outcome outcome) {
        List<InputProblem> all = new ArrayList<>(BeforeRun.of(outcome.plan()));
        all.addAll(of(outcome));
        return all;
    }

    /** What only its runs have shown. */
    public static List<InputProblem> of(Outcome outcome) {
        return new AfterRun(outcome).look();
    }

    private List<InputProblem> look() {
        for (int side = 0; side < outcome.sides().sides().size(); side++) {
            changeovers(side);
            values(side);
            bonuses(side);
        }
        return doubts;
    }

    private void doubt(String path, int side, String message) {
        String who = outcome.sides().sides().get(side);
        doubts.add(new InputProblem(file.loaded().placeOf(path), path, who + " " + message));
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
            String phase = "phase " + (n + 2) + " of its strategy";
            if (begin.reached() == 0) {
                doubt(path(side), side, "never comes to " + phase + " in " + begin.replications() + " replications");
            } else if (begin.median() <= AT_ONCE) {
                doubt(
                        path(side),
                        side,
                        "is in " + phase + " from week " + begin.median() + " on: the one before hardly counts");
            }
        }
    }

    private double last(int side, Indicator indicator) {
        return outcome.sides().level(side, indicator, outcome.sides().weeks()).mean();
    }

    private void values(int side) {
        Indicator headline = outcome.plan().headline();
        if (Double.isNaN(last(side, headline))) {
            doubt("compare.headline", side, "has no value of " + headline.key() + " in the last week");
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
            doubt(
                    "platforms[" + (isOwn ? side : 0) + "].costs.joiningBonus",
                    side,
                    "spends all that goes into acquisition on joining bonuses at the end: nothing is left for reach");
        }
    }
}
