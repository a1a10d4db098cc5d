package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Crowd;
import org.madang.sim.config.Distribution;
import org.madang.sim.config.Scenario;

/** Granovetter 1978: a crowd of a hundred by its exact mean, and the jump in a large crowd. */
final class Granovetter implements Classic {
    private static final String FILE = "granovetter.yaml";
    private static final String SOURCE = "Granovetter 1978";
    private static final String SPREAD = "market.personas[0].trustThreshold.sd";

    /** From here on chance hardly matters. */
    private static final int LARGE = 10_000;

    @Override
    public String name() {
        return "granovetter";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        for (ScenarioFile file : lab.grid(FILE, Lab.over(SPREAD, 0.1, 0.122, 0.123, 0.15))) {
            Scenario s = file.scenario();
            int n = s.market().participants();
            double expected = n * crowd(s).meanFinalShare();
            Sample got = lab.sample(file, lab.pick(600, 8000), run -> n * Watts.last(run.shares()));
            String note = "thresholds are drawn; exact mean by the chain of " + n + " people";
            rows.add(Row.mean("granovetter: " + n + " people, σ = " + sd(s), SOURCE, expected, got, 0, note));
        }
        List<TimeSeries> lines = new ArrayList<>();
        for (ScenarioFile file : lab.grid(FILE, large(lab.pick(30_000, 200_000)))) {
            large(lab, file, rows, lines);
        }
        rows.add(Row.notExpressed(
                "granovetter: 100 people with the very quantiles of a normal, σ = .122",
                SOURCE,
                6,
                "thresholds are drawn at random, not set one by one; see the rows for drawn and for large crowds"));
        Picture picture = Curves.picture(
                name(),
                "A slightly wider spread of thresholds lets a crowd go over",
                "Share that has joined in a large crowd; bands: 95 % of runs",
                Axis.share("Joined"),
                lines);
        return new Report(rows, List.of(picture));
    }

    private static List<Patch[]> large(int n) {
        List<Patch[]> points = new ArrayList<>();
        for (double sd : new double[] {0.12, 0.124}) {
            points.add(new Patch[] {Lab.set("market.participants", n), Lab.set(SPREAD, sd)});
        }
        return points;
    }

    private static void large(Lab lab, ScenarioFile file, List<Row> rows, List<TimeSeries> lines) {
        Scenario s = file.scenario();
        int n = s.market().participants();
        if (n < LARGE) {
            return;
        }
        double[] theory = shares(crowd(s), s.weeks());
        List<double[]> runs = lab.run(file, 12, Run::shares);
        double allowance = Math.max(Math.abs(crowd(s).shift()), 1.0 / n);
        rows.add(Row.mean(
                "granovetter: share of a large crowd, σ = " + sd(s),
                SOURCE,
                theory[theory.length - 1],
                Bass.at(runs, s.weeks()),
                allowance,
                "after " + s.weeks() + " weeks, " + n + " people; finite-size allowance " + Texts.rough(allowance)));
        Curves.addPair(lines, "σ = " + sd(s), runs, theory);
    }

    private static double[] shares(Crowd crowd, int weeks) {
        double[] shares = new double[weeks];
        double r = 0;
        for (int t = 0; t < weeks; t++) {
            r = crowd.reached().applyAsDouble(r);
            shares[t] = r;
        }
        return shares;
    }

    private static Crowd crowd(Scenario s) {
        Distribution d = s.market().personas().get(0).trustThreshold();
        return new Crowd(s.market().participants(), Crowd.normal(d.mean(), d.sd()));
    }

    private static double sd(Scenario s) {
        return s.market().personas().get(0).trustThreshold().sd();
    }
}
