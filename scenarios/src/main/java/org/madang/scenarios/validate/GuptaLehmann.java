package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Lifetime;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/** Gupta & Lehmann 2003: what a customer earns over the margin of a period, and how it moves with retention. */
final class GuptaLehmann implements Classic {
    private static final String FILE = "gupta-lehmann.yaml";
    private static final String SOURCE = "Gupta & Lehmann 2003";
    private static final String LEAVING = "leave.baseHazard";

    @Override
    public String name() {
        return "gupta-lehmann";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    private static Lifetime theory(Scenario s) {
        return new Lifetime(1 - s.leave().baseHazard(), Math.pow(1 + s.discountRate(), 1.0 / 52) - 1);
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        List<TimeSeries> lines = new ArrayList<>();
        for (ScenarioFile file : lab.grid(FILE, Lab.over(LEAVING, 0.4, 0.3, 0.2, 0.1))) {
            multiple(lab, file, rows, lines);
        }
        rows.add(elasticity(lab, lab.read(FILE)));
        rows.add(Row.notExpressed(
                "gupta-lehmann: 1 % better retention, margin, acquisition cost moves firm value 5, 1, .1 %",
                "Gupta, Lehmann & Stuart 2004",
                Double.NaN,
                "averages over the accounts of five firms; the elasticity that the formula gives is the row above"));
        Picture picture = Curves.picture(
                name(),
                "What a customer earns adds up to the margin multiple",
                "Present value of margins by period, margin 1; bands: 95 % of runs; r: retention",
                Axis.number("Earned a customer", "margins"),
                lines);
        return new Report(rows, List.of(picture));
    }

    private static void multiple(Lab lab, ScenarioFile file, List<Row> rows, List<TimeSeries> lines) {
        Scenario s = file.scenario();
        Lifetime theory = theory(s);
        List<double[]> runs = lab.run(file, lab.pick(12, 100), GuptaLehmann::earned);
        String at = "r = " + Texts.number(theory.retention());
        rows.add(Row.mean(
                "gupta-lehmann: multiple realised by a cohort, " + at,
                SOURCE,
                theory.multiple(),
                Bass.at(runs, s.weeks()),
                theory.multiple() - theory.earned(s.weeks()),
                ""));
        int week = Math.min(8, s.weeks());
        Sample indicator = lab.sample(file, lab.pick(12, 100), run -> {
            double value = run.series(Indicator.LIFETIME_VALUE)[week - 1];
            return value / run.series(Indicator.MARGIN)[week - 1];
        });
        rows.add(Row.mean(
                "gupta-lehmann: indicator lifetime value over margin, " + at,
                SOURCE,
                theory.multiple(),
                indicator,
                // A fraction of two counts is off by its curvature times its variance.
                theory.multiple() * theory.multiple() / s.market().participants(),
                "as measured in week " + week));
        double[] curve = new double[Math.min(30, s.weeks())];
        Arrays.setAll(curve, w -> theory.earned(w + 1));
        Curves.addPair(lines, at, Watts.cut(runs, 30), curve);
    }

    /** Value earned up to each period by a customer of the start, over the margin. */
    private static double[] earned(Run run) {
        double margin = run.market().scenario.platforms().get(0).subscription().seeker();
        double[] values = run.series(Indicator.NET_PRESENT_VALUE);
        for (int w = 0; w < values.length; w++) {
            values[w] /= margin * run.market().participants();
        }
        return values;
    }

    /** One per cent better retention in the same worlds, so that only the saved customers differ. */
    private static Row elasticity(Lab lab, ScenarioFile file) {
        Scenario s = file.scenario();
        Lifetime theory = theory(s);
        double better = 1.01 * theory.retention();
        ScenarioFile improved = file.with(List.of(Lab.set(LEAVING, 1 - better)));
        List<Double> rises = lab.repeat(lab.pick(12, 100), (r, crew) -> {
            var world = lab.population(file, r);
            double before = Watts.last(earned(lab.simulate(file, world, r, crew)));
            double after = Watts.last(earned(lab.simulate(improved, world, r, crew)));
            return 100 * (after / before - 1);
        });
        double expected = 100 * (new Lifetime(better, theory.discount()).multiple() / theory.multiple() - 1);
        return Row.mean(
                "gupta-lehmann: % more value from 1 % better retention, r = " + Texts.number(theory.retention()),
                SOURCE,
                expected,
                Sample.of(rises),
                0,
                "at the margin (1 + i)/(1 + i − r) = " + Texts.number(theory.retentionElasticity()));
    }
}
