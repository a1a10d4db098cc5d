package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Habituation;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Service;
import org.madang.sim.indicator.Indicator;

/** Satisfaction, expectation and trust under steady performance against their closed forms. */
final class SteadyPerformance implements Classic {
    private static final String FILE = "habituation.yaml";
    private static final String SOURCE = "Oliver 1980; exponential averages";
    /** Single precision, over as many steps as there are weeks. */
    private static final double ROUNDING = 2e-6;

    @Override
    public String name() {
        return "habituation";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    private static Habituation theory(Scenario s) {
        Service e = s.experience();
        return new Habituation(
                s.platforms().get(0).baseQuality(),
                e.initialExpectation(),
                s.platforms().get(0).trust().initial(),
                e.expectationSpeed(),
                e.satisfactionSpeed(),
                e.disconfirmation(),
                e.trustGain(),
                e.trustLoss(),
                e.assurance());
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        List<TimeSeries> lines = new ArrayList<>();
        for (ScenarioFile file : lab.grid(FILE, List.<Patch[]>of(quality(0.8), quality(0.3)))) {
            Scenario s = file.scenario();
            Habituation theory = theory(s);
            String at = "p = " + Texts.number(theory.performance());
            Run run = lab.run(file, 1, r -> r).get(0);
            compare(rows, "satisfaction, " + at, run.series(Indicator.SATISFACTION), theory::satisfaction);
            compare(rows, "expectation, " + at, run.series(Indicator.EXPECTATION), theory::expectation);
            compare(rows, "trust, " + at, run.series(Indicator.PERSONAL_TRUST), theory::trust);
            lines.add(Curves.line("simulated, " + at, run.series(Indicator.SATISFACTION)));
            double[] curve = new double[s.weeks()];
            Arrays.setAll(curve, w -> theory.satisfaction(w + 1));
            lines.add(Curves.line("theory, " + at, curve));
        }
        Picture picture = Curves.picture(
                name(),
                "Delight and disappointment wear off",
                "Mean satisfaction with steady performance p, expectation .5 at the start unless changed",
                Axis.number("Satisfaction", "−1 to 1"),
                lines);
        return new Report(rows, List.of(picture));
    }

    private static Patch[] quality(double performance) {
        return new Patch[] {Lab.set("platforms[0].baseQuality", performance)};
    }

    /** The week in which ours is furthest off stands for all. */
    private static void compare(List<Row> rows, String what, double[] got, IntToDoubleFunction theory) {
        int worst = 1;
        for (int n = 1; n <= got.length; n++) {
            boolean further = Math.abs(got[n - 1] - theory.applyAsDouble(n))
                    > Math.abs(got[worst - 1] - theory.applyAsDouble(worst));
            worst = further ? n : worst;
        }
        rows.add(Row.within(
                "habituation: " + what + ", week " + worst,
                SOURCE,
                theory.applyAsDouble(worst),
                got[worst - 1],
                0,
                ROUNDING,
                "the week furthest off; nothing is drawn, tolerance is single precision"));
    }
}
