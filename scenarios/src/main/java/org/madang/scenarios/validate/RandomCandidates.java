package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Matchings;
import org.madang.sim.config.Matching.Policy;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Side;
import org.madang.sim.indicator.Indicator;

/** Maximum and greedy matching of random candidate graphs G(n, n, c/n). */
final class RandomCandidates implements Classic {
    private static final String FILE = "random-candidates.yaml";

    @Override
    public String name() {
        return "random-candidates";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        List<TimeSeries> lines = new ArrayList<>();
        List<Patch[]> points = new ArrayList<>();
        for (double c : new double[] {1, 2, 3}) {
            points.add(point(lab, "optimal", c));
            points.add(point(lab, "search", c));
        }
        points.add(point(lab, "random", 2));
        for (ScenarioFile file : lab.grid(FILE, points)) {
            add(lab, file, rows, lines);
        }
        Picture picture = Curves.picture(
                name(),
                "Matching everybody together beats first come, first served",
                "Share of requests matched; bands: 95 % of runs; c: candidates seen on average",
                Axis.share("Matched"),
                lines);
        return new Report(rows, List.of(picture));
    }

    private static Patch[] point(Lab lab, String policy, double candidates) {
        return new Patch[] {
            Lab.set("weeks", lab.pick(5, 10)),
            Lab.set("market.participants", lab.pick(8000, 20_000)),
            Lab.set("platforms[0].matching.policy", policy),
            Lab.set("platforms[0].matching.candidates", candidates)
        };
    }

    private static void add(Lab lab, ScenarioFile file, List<Row> rows, List<TimeSeries> lines) {
        Scenario s = file.scenario();
        double n = UrnBall.of(s, Side.SEEKER);
        double c = s.platforms().get(0).matching().candidates();
        Policy policy = s.platforms().get(0).matching().policy();
        boolean together = policy == Policy.OPTIMAL;
        double expected = together ? Matchings.maximum(c) : Matchings.greedy(c);
        List<double[]> runs = lab.run(file, lab.pick(12, 30), run -> run.series(Indicator.MATCH_RATE));
        Sample got = Sample.of(runs.stream().map(UrnBall::mean).toList());
        String at = policy.name().toLowerCase(java.util.Locale.ROOT) + ", c = " + Texts.number(c);
        if (together && c > Math.E) {
            rows.add(extrapolated(lab, file, got, expected, at));
        } else {
            rows.add(Row.mean(
                    "random-candidates: share matched, " + at,
                    together ? "Karp & Sipser 1981" : "greedy matching in random order",
                    expected,
                    got,
                    2 / n,
                    "n = " + Texts.number(n) + " a side, finite-size allowance 2/n"));
        }
        if (policy != Policy.RANDOM && c != 2) {
            double[] theory = new double[s.weeks()];
            Arrays.fill(theory, expected);
            Curves.addPair(lines, at, runs, theory);
        }
    }

    /**
     * Beyond c = e leaf removal leaves a core on either side. The two are equal on average only: their sizes differ by
     * about √n, which no matching can make up. So the share matched is off by about 1/√n, and is extrapolated from a
     * market of this size and one of a quarter of it.
     */
    private static Row extrapolated(Lab lab, ScenarioFile file, Sample large, double expected, String at) {
        int participants = file.scenario().market().participants();
        ScenarioFile quarter = file.with(List.of(Lab.set("market.participants", participants / 4)));
        Sample small = lab.sample(quarter, lab.pick(48, 120), run -> UrnBall.mean(run.series(Indicator.MATCH_RATE)));
        double got = 2 * large.mean() - small.mean();
        double error = Math.hypot(2 * large.standardError(), small.standardError());
        return Row.within(
                "random-candidates: share matched, " + at,
                "Karp & Sipser 1981",
                expected,
                got,
                error,
                large.multiple() * error,
                "extrapolated by 1/√n from n = " + Texts.number(participants / 8.0) + " (" + Texts.number(small.mean())
                        + ") and " + Texts.number(participants / 2.0) + " (" + Texts.number(large.mean()) + ") a side");
    }
}
