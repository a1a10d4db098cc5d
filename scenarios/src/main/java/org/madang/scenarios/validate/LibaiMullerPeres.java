package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Diffusion;
import org.madang.sim.config.Scenario;

/** Libai, Muller & Peres 2009: the steady share when users leave, and extinction without outside influence. */
final class LibaiMullerPeres implements Classic {
    private static final String FILE = "libai-muller-peres.yaml";
    private static final String SOURCE = "Libai, Muller & Peres 2009";
    private static final String LEAVING = "leave.baseHazard";

    @Override
    public String name() {
        return "libai-muller-peres";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        List<TimeSeries> lines = new ArrayList<>();
        List<Patch[]> points = List.of(
                leaving(0.05), leaving(0.1), leaving(0.4), leaving(0.5), withoutOutside(0.3), withoutOutside(0.5));
        for (ScenarioFile file : lab.grid(FILE, points)) {
            List<double[]> runs = lab.run(file, lab.pick(12, 100), Run::shares);
            rows.add(steady(file, runs));
            if (founders(file.scenario()) > 0) {
                continue;
            }
            String leaving = "δ = " + file.scenario().leave().baseHazard();
            double[] theory =
                    Bass.theory(file.scenario()).shares(file.scenario().weeks());
            Curves.addPair(
                    lines, leaving, Watts.cut(runs, 80), java.util.Arrays.copyOf(theory, Math.min(80, theory.length)));
        }
        Picture picture = Curves.picture(
                name(),
                "A service that is left settles below the market",
                "Share of users; bands: 95 % of runs; δ: chance to leave a period",
                Axis.share("Users"),
                lines);
        return new Report(rows, List.of(picture));
    }

    private static Patch[] leaving(double chance) {
        return new Patch[] {Lab.set(LEAVING, chance)};
    }

    /** Word of mouth alone, from a tenth of the market. */
    private static Patch[] withoutOutside(double leaving) {
        return new Patch[] {
            Lab.set("reach.organicExposure", 0),
            Lab.set("talk.reviewRate", 0.38),
            Lab.set("platforms[0].founding.seekers", 0.1),
            Lab.set(LEAVING, leaving)
        };
    }

    private static Row steady(ScenarioFile file, List<double[]> runs) {
        Scenario s = file.scenario();
        Diffusion theory = Bass.theory(s);
        int n = s.market().participants();
        int half = s.weeks() / 2;
        Sample late = Sample.of(runs.stream().map(run -> average(run, half)).toList());
        double expected = theory.steadyShare();
        // What is left of the way from the start, and the second-order shift of a market of n.
        double unsettled = Math.abs(average(theory.shares(s.weeks()), half) - expected);
        double shift = expected == 0
                ? 0
                : Math.abs(theory.spread(s.weeks(), n).mean(s.weeks()) - theory.shares(s.weeks())[s.weeks() - 1]);
        String what = "libai-muller-peres: steady share, δ = " + s.leave().baseHazard() + start(s, theory.p());
        return Row.mean(
                what, SOURCE, expected, late, unsettled + shift, "mean of weeks " + (half + 1) + " to " + s.weeks());
    }

    /** What tells the two halves of the grid apart, also where the user has given both the same outside influence. */
    private static String start(Scenario s, double p) {
        return p == 0 ? ", p = 0" : founders(s) > 0 ? ", from a share of " + founders(s) : "";
    }

    private static double founders(Scenario s) {
        return s.platforms().get(0).founding().seekers();
    }

    private static double average(double[] run, int from) {
        return Arrays.stream(run, from, run.length).average().orElse(Double.NaN);
    }
}
