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
        int participants = lab.pick(8000, 40_000);
        for (double c : new double[] {1, 2, 3}) {
            points.add(point(participants, "optimal", c));
            points.add(point(participants, "search", c));
        }
        points.add(point(participants, "random", 2));
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

    private static Patch[] point(int participants, String policy, double candidates) {
        return new Patch[] {
            Lab.set("market.participants", participants),
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
        List<double[]> runs = lab.run(file, lab.pick(10, 30), run -> run.series(Indicator.MATCH_RATE));
        Sample got = Sample.of(runs.stream().map(UrnBall::mean).toList());
        String at = policy.name().toLowerCase(java.util.Locale.ROOT) + ", c = " + Texts.number(c);
        double allowance = 2 / n;
        rows.add(Row.mean(
                "random-candidates: share matched, " + at,
                together ? "Karp & Sipser 1981" : "greedy matching in random order",
                expected,
                got,
                allowance,
                "n = " + Texts.number(n) + " a side, finite-size allowance 2/n"));
        if (policy != Policy.RANDOM) {
            double[] theory = new double[s.weeks()];
            Arrays.fill(theory, expected);
            lines.add(Curves.band(at, runs));
            lines.add(Curves.line("theory", theory));
        }
    }
}
