package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.file.Patch;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Matchings;
import org.madang.sim.config.Requests;
import org.madang.sim.config.Scenario;
import org.madang.sim.config.Side;
import org.madang.sim.indicator.Indicator;

/** Urn-ball matching: every request falls on one provider at random. */
final class UrnBall implements Classic {
    private static final String FILE = "urn-ball.yaml";
    private static final String SOURCE = "Butters 1977; Petrongolo & Pissarides 2001";

    @Override
    public String name() {
        return "urn-ball";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        List<TimeSeries> lines = new ArrayList<>();
        List<Patch[]> points = List.of(market(1000, 1000), market(500, 1000), market(2000, 2000), market(1000, 500));
        for (ScenarioFile file : lab.grid(FILE, points)) {
            Scenario s = file.scenario();
            double providers = of(s, Side.PROVIDER);
            double requests = of(s, Side.SEEKER);
            double expected = expected(s, requests, providers);
            List<double[]> runs = lab.run(file, lab.pick(20, 200), run -> run.series(Indicator.MATCHES));
            Sample got = Sample.of(runs.stream().map(UrnBall::mean).toList());
            String at = Texts.number(requests) + " requests, " + Texts.number(providers) + " providers";
            rows.add(Row.mean(
                    "urn-ball: matches, " + at, SOURCE, expected, got, 0, "mean of " + s.weeks() + " weeks each"));
            double[] theory = new double[s.weeks()];
            Arrays.fill(theory, expected);
            Curves.addPair(lines, at, runs, theory);
        }
        Picture picture = Curves.picture(
                name(),
                "Requests that pick one provider blindly leave a third of them idle",
                "Matches a week; bands: 95 % of runs",
                Axis.count("Matches", "a week"),
                lines);
        return new Report(rows, List.of(picture));
    }

    /** Exactly one request a seeker, or a Poisson number of them: then the providers' loads are independent. */
    private static double expected(Scenario s, double requests, double providers) {
        double rate = s.market().personas().stream()
                .filter(p -> p.side() == Side.SEEKER)
                .mapToDouble(p -> p.needRate().mean())
                .sum();
        return s.requests().arrival() == Requests.Arrival.REGULAR
                ? Matchings.urnBall(requests * rate, providers)
                : providers * -Math.expm1(-requests * rate / providers);
    }

    private static Patch[] market(int seekers, int providers) {
        return new Patch[] {
            Lab.set("market.participants", seekers + providers),
            Lab.set("market.personas[seeker].share", seekers),
            Lab.set("market.personas[provider].share", providers)
        };
    }

    static double of(Scenario s, Side side) {
        double all = s.market().personas().stream().mapToDouble(p -> p.share()).sum();
        double ofSide = s.market().personas().stream()
                .filter(p -> p.side() == side)
                .mapToDouble(p -> p.share())
                .sum();
        return Math.rint(s.market().participants() * ofSide / all);
    }

    static double mean(double[] weeks) {
        return Arrays.stream(weeks).average().orElse(Double.NaN);
    }
}
