package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.LogitDemand;
import org.madang.sim.config.Persona;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/** Logit demand: share of needs that are asked for, its elasticity, and the fee at which a monopolist earns most. */
final class MonopolyFee implements Classic {
    private static final String FILE = "logit-demand.yaml";
    private static final String SOURCE = "Anderson, de Palma & Thisse 1992";
    private static final String FEE = "platforms[0].fees.seeker";
    /** Fees this part apart give the elasticity between them. */
    private static final double STEP = 0.05;

    @Override
    public String name() {
        return "logit-demand";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    private static LogitDemand theory(Scenario s) {
        Persona seeker = s.market().personas().get(0);
        return new LogitDemand(
                s.join().choiceSharpness(),
                s.experience().initialExpectation() - seeker.outsideOption(),
                seeker.priceSensitivity());
    }

    @Override
    public Report check(Lab lab) {
        LogitDemand theory = theory(lab.read(FILE).scenario());
        double best = theory.bestFee();
        List<Row> rows = new ArrayList<>();
        double[] fees = {best / 2, best, 1.5 * best};
        for (double fee : fees) {
            Sample share = Sample.of(shares(lab, fee));
            rows.add(Row.mean(
                    "logit-demand: share of needs asked for at a fee of " + Texts.number(fee),
                    SOURCE,
                    theory.share(fee),
                    share,
                    0,
                    ""));
            rows.add(elasticity(lab, theory, fee, fee == best ? ", the best one" : ""));
        }
        Picture picture = Curves.picture(
                name(),
                "Demand is exhausted before the fee is",
                "Share of needs asked for a week; bands: 95 % of runs",
                Axis.number("Asked for", "share"),
                lines(lab, theory, fees));
        return new Report(rows, List.of(picture));
    }

    /** Between a fee a little lower and a little higher, in the same markets. */
    private static Row elasticity(Lab lab, LogitDemand theory, double fee, String which) {
        double low = fee * (1 - STEP);
        double high = fee * (1 + STEP);
        List<Double> before = shares(lab, low);
        List<Double> after = shares(lab, high);
        List<Double> found = new ArrayList<>();
        for (int r = 0; r < before.size(); r++) {
            found.add(Math.log(after.get(r) / before.get(r)) / Math.log(high / low));
        }
        double expected = Math.log(theory.share(high) / theory.share(low)) / Math.log(high / low);
        return Row.mean(
                "logit-demand: elasticity to the fee at " + Texts.number(fee) + which,
                SOURCE,
                expected,
                Sample.of(found),
                0,
                "at the point " + Texts.number(theory.elasticity(fee)));
    }

    private static List<Double> shares(Lab lab, double fee) {
        ScenarioFile file = lab.read(FILE, Lab.set(FEE, fee));
        return lab.run(file, lab.pick(12, 60), run -> {
            double[] asked = asked(run);
            double sum = 0;
            for (double share : asked) {
                sum += share / asked.length;
            }
            return sum;
        });
    }

    private static double[] asked(Run run) {
        double[] requests = run.series(Indicator.REQUESTS);
        for (int w = 0; w < requests.length; w++) {
            requests[w] /= run.market().participants();
        }
        return requests;
    }

    private static List<TimeSeries> lines(Lab lab, LogitDemand theory, double... fees) {
        List<TimeSeries> lines = new ArrayList<>();
        for (double fee : fees) {
            List<double[]> runs = lab.run(lab.read(FILE, Lab.set(FEE, fee)), 12, MonopolyFee::asked);
            double[] flat = new double[runs.get(0).length];
            java.util.Arrays.fill(flat, theory.share(fee));
            Curves.addPair(lines, "fee " + Texts.number(fee), runs, flat);
        }
        return lines;
    }
}
