package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Diffusion;
import org.madang.sim.config.Churn;
import org.madang.sim.config.Scenario;

/** Bass 1969: mean of the discrete recursion, and the spread between runs. */
final class Bass implements Classic {
    private static final String FILE = "bass.yaml";
    private static final String SOURCE = "Bass 1969";
    /** The spread by Gaussian closure is good to this part of itself. */
    private static final double CLOSURE = 0.03;

    @Override
    public String name() {
        return "bass";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    /** The recursion for what a scenario says: outside influence and reviews are two draws, q = κ(1 − p). */
    static Diffusion theory(Scenario s) {
        double p = s.reach().organicExposure();
        Churn leave = s.leave();
        return new Diffusion(
                p,
                s.talk().reviewRate() * (1 - p),
                leave.baseHazard(),
                s.platforms().get(0).founding().seekers());
    }

    @Override
    public Report check(Lab lab) {
        ScenarioFile file = lab.read(FILE);
        Scenario s = file.scenario();
        int n = s.market().participants();
        Diffusion theory = theory(s);
        double[] published = theory.shares(s.weeks());
        Diffusion.Spread spread = theory.spread(s.weeks(), n);
        List<double[]> runs = lab.run(file, lab.pick(150, 1500), Run::shares);
        List<Row> rows = new ArrayList<>();
        for (int week : new int[] {1, 2, 3, 5, 8, 10, 15, 20}) {
            if (week <= s.weeks()) {
                double shift = Math.abs(spread.mean(week) - published[week - 1]);
                rows.add(Row.mean(
                        "bass: share in week " + week, SOURCE, published[week - 1], at(runs, week), shift, ""));
            }
        }
        for (int week : new int[] {5, 8, 10, 15}) {
            if (week <= s.weeks()) {
                rows.add(Row.deviation(
                        "bass: spread between runs in week " + week,
                        "binomial draws along the recursion",
                        spread.deviation(week),
                        at(runs, week),
                        CLOSURE,
                        "theory by Gaussian closure, good to 3 %"));
            }
        }
        Picture picture = Curves.picture(
                name(),
                "Adoption follows the Bass curve",
                "Share of adopters; band: 95 % of " + runs.size() + " runs with " + n + " people",
                Axis.share("Adopters"),
                List.of(Curves.band("simulated", runs), Curves.line("Bass 1969", published)));
        return new Report(rows, List.of(picture));
    }

    static Sample at(List<double[]> runs, int week) {
        return Sample.of(runs.stream().map(run -> run[week - 1]).toList());
    }
}
