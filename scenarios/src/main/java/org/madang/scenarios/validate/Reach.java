package org.madang.scenarios.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.madang.charts.figure.Axis;
import org.madang.charts.figure.TimeSeries;
import org.madang.scenarios.input.ScenarioFile;
import org.madang.scenarios.validate.theory.Exposures;
import org.madang.sim.config.Platform;
import org.madang.sim.config.Scenario;
import org.madang.sim.indicator.Indicator;

/** Goodhardt, Ehrenberg & Collins 1987: the more uneven exposures are, the fewer people does the same advertising reach. */
final class Reach implements Classic {
    private static final String FILE = "negative-binomial-reach.yaml";
    private static final String SOURCE = "Goodhardt, Ehrenberg & Collins 1987";

    @Override
    public String name() {
        return "negative-binomial-reach";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    private static Exposures theory(Scenario s) {
        Platform p = s.platforms().get(0);
        double contacts = p.budget().weekly() / p.costs().perContact();
        return new Exposures(
                contacts / s.market().participants(),
                s.reach().unevenness(),
                s.reach().ceiling());
    }

    @Override
    public Report check(Lab lab) {
        List<Row> rows = new ArrayList<>();
        List<TimeSeries> lines = new ArrayList<>();
        for (ScenarioFile file : lab.grid(FILE, Lab.over("reach.unevenness", 0, 1, 2))) {
            Exposures theory = theory(file.scenario());
            String at = "v = " + Texts.number(theory.unevenness());
            List<double[]> runs = lab.run(file, lab.pick(12, 60), Reach::known);
            for (int week : new int[] {4, 13, 52}) {
                rows.add(Row.mean(
                        "negative-binomial-reach: share reached in week " + week + ", " + at,
                        SOURCE,
                        theory.reached(week),
                        Bass.at(runs, week),
                        0,
                        ""));
            }
            double[] curve = new double[file.scenario().weeks()];
            Arrays.setAll(curve, w -> theory.reached(w + 1));
            Curves.addPair(lines, at, runs, curve);
        }
        Picture picture = Curves.picture(
                name(),
                "The same money reaches fewer people where a few see it all",
                "Share of people reached; bands: 95 % of runs; v: how far people differ in what they see",
                Axis.share("People reached"),
                lines);
        return new Report(rows, List.of(picture));
    }

    private static double[] known(Run run) {
        double[] aware = run.series(Indicator.AWARE);
        for (int w = 0; w < aware.length; w++) {
            aware[w] /= run.market().participants();
        }
        return aware;
    }
}
