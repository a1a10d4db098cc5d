package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Tipping;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/** Two platforms whose users like company: an even split up to b = 2, winner takes most beyond. */
final class TwoPlatforms implements Classic {
    private static final String FILE = "tipping.yaml";
    private static final String SOURCE = "Katz & Shapiro 1985; logit choice";
    private static final String SHARPNESS = "join.choiceSharpness";

    @Override
    public String name() {
        return "tipping";
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
        for (double b : lab.pick(new double[] {1.5, 2.1, 3}, new double[] {1, 1.5, 2.1, 2.5, 3, 4})) {
            points.add(new Patch[] {
                Lab.set(SHARPNESS, b),
                Lab.set("market.participants", lab.pick(5000, 20_000)),
                Lab.set("weeks", lab.pick(200, 400))
            });
        }
        for (ScenarioFile file : lab.grid(FILE, points)) {
            add(lab, file, rows, lines);
        }
        Picture picture = Curves.picture(
                name(),
                "Beyond b = 2 the larger platform takes most",
                "Share of the platform that starts with 60 %; bands: 95 % of runs; b: network effect over spread of tastes",
                Axis.share("Share of the first platform"),
                lines);
        return new Report(rows, List.of(picture));
    }

    private static void add(Lab lab, ScenarioFile file, List<Row> rows, List<TimeSeries> lines) {
        Scenario s = file.scenario();
        Tipping theory = new Tipping(
                s.join().choiceSharpness() * s.join().sameSide(), s.join().considerRate());
        double first = s.platforms().get(0).founding().seekers();
        double start = first / (first + s.platforms().get(1).founding().seekers());
        List<double[]> runs = lab.run(file, lab.pick(12, 40), TwoPlatforms::shareOfFirst);
        Sample late = Sample.of(runs.stream()
                .map(run -> UrnBall.mean(java.util.Arrays.copyOfRange(run, run.length / 2, run.length)))
                .toList());
        double expected = theory.restingShare(start);
        double[] way = theory.shares(start, s.weeks());
        double unsettled =
                Math.abs(UrnBall.mean(java.util.Arrays.copyOfRange(way, way.length / 2, way.length)) - expected);
        double shift = Math.abs(theory.shift(expected, s.market().participants()));
        String at = "b = " + Texts.number(theory.strength());
        rows.add(Row.mean(
                "tipping: share of the larger platform, " + at,
                SOURCE,
                expected,
                late,
                unsettled + shift,
                "finite-size allowance " + Texts.rough(unsettled + shift)));
        Curves.addPair(lines, at, Watts.cut(runs, 100), java.util.Arrays.copyOf(way, Math.min(100, way.length)));
    }

    private static double[] shareOfFirst(Run run) {
        double[] first = run.series(Indicator.MEMBERS);
        double[] second = run.result().series().get(1).copyOf(Indicator.MEMBERS);
        for (int w = 0; w < first.length; w++) {
            first[w] /= first[w] + second[w];
        }
        return first;
    }
}
